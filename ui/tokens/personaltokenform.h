// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class ExpiryField;
class FormField;
class OrganisationFacts;
class ScopePicker;

/// What a person fills in for a personal access token. An error appears beside its field once that field was
/// touched.
class PersonalTokenForm : public QWidget
{
    Q_OBJECT

public:
    PersonalTokenForm(OrganisationFacts &facts, const Clock &clock, QWidget *parent = nullptr);

    /// Shows \a token; its own expiry may stay whatever the rules are now.
    void takeValues(const Token &token);
    PersonalTokenDraft draft() const;
    bool isModified() const;
    /// Checks every field, shows every error and focuses the first bad field. True if all is well.
    bool check();
    /// Shows \a error at its field. False if it belongs to none.
    bool showError(const Error &error);
    void focusFirst();

private:
    void addField(const QString &name, FormField *field);
    void watch();
    void takeFacts();
    void touch(const QString &name);
    QString problemOf(const QString &name) const;
    QString expiryProblem() const;
    QStringList known() const;

    OrganisationFacts &m_facts;
    const Clock &m_clock;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    ExpiryField *m_expiry;
    ScopePicker *m_scopes;
    QStringList m_order;
    QHash<QString, FormField *> m_fields;
    QSet<QString> m_touched;
    std::optional<Token> m_original;
    bool m_expiryChosen = false;
};

} // namespace chatelaine
