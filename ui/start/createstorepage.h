// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace chatelaine {

class CatalogueChoice;
class FormField;
class MessageBar;
class PasswordField;
class StrengthMeter;

/// Makes a store: organisation, own name, e-mail, password, place. Checks while typing, in words beside the
/// field, and keeps what was typed when making it fails.
class CreateStorePage : public QWidget
{
    Q_OBJECT

public:
    explicit CreateStorePage(BackendProvider &provider, QWidget *parent = nullptr);

    void focusFirst();
    bool isBusy() const; ///< while the store is being made

Q_SIGNALS:
    void created(const std::shared_ptr<chatelaine::Backend> &backend);
    void cancelled();

private:
    void buildForm();
    void buildButtons();
    FormField *addField(const QString &label, QWidget *input, const QString &help, const QString &hint = {});
    QWidget *placeRow();
    void wire();
    void wireCatalogue();
    void choosePlace();
    void checkField(FormField *field, bool touched);
    QString problemOf(const FormField *field) const;
    void checkPassword();
    FormField *firstBadField();
    FormField *fieldNamed(const QString &name) const;
    void submit();
    void setBusy(bool busy);
    void onCreated(const Result<std::shared_ptr<Backend>> &result);

    BackendProvider &m_provider;
    QWidget *m_form;
    MessageBar *m_messages;
    QLineEdit *m_organisation;
    QLineEdit *m_userName;
    QLineEdit *m_email;
    PasswordField *m_password;
    PasswordField *m_repeat;
    StrengthMeter *m_strength;
    CatalogueChoice *m_catalogue;
    QLineEdit *m_place;
    QPushButton *m_create = nullptr;
    QPushButton *m_back = nullptr;
    FormField *m_organisationField = nullptr;
    FormField *m_userNameField = nullptr;
    FormField *m_emailField = nullptr;
    FormField *m_passwordField = nullptr;
    FormField *m_repeatField = nullptr;
    FormField *m_catalogueField = nullptr;
    FormField *m_placeField = nullptr;
};

} // namespace chatelaine
