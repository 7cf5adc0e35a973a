// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"
#include "widgets/fieldform.h"

#include <QVector>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace chatelaine {

class FactLabel;
class FileField;
class FoldButton;
class SecretKeeper;
class ServerProvider;

/// How to reach a server. What only few people need is folded away.
class ConnectionForm : public FieldForm
{
    Q_OBJECT

public:
    /// \a servers are the kinds to choose from, at least one; they outlive the form.
    ConnectionForm(const QVector<ServerProvider *> &servers, const SecretKeeper &keeper,
                   QWidget *parent = nullptr);

    void startFrom(const ConnectionProfile &profile);
    ConnectionProfile profile() const;
    ServerProvider &server() const;
    /// Checks every field and unfolds what is wrong.
    bool checkAll();
    /// Shows \a error at its field, unfolded. False if it belongs to none.
    bool reveal(const Error &error);
    /// Trusts the one certificate with this digest; empty trusts none.
    void pin(const QByteArray &sha256);
    bool isModified() const override;

Q_SIGNALS:
    void edited();

protected:
    QString problemOf(const QString &name) const override;

private:
    void addMainFields();
    void addRemember(const SecretKeeper &keeper);
    void addFold();
    void addAdvancedFields();
    void addPin();
    void watch();
    void watchLine(const QString &name, QLineEdit *line);
    void setUnfolded(bool unfolded);
    void onAddressEdited();
    void onServerChosen();
    QString pairProblem(const QString &name) const;
    QString fileProblem(const QString &name) const;

    QVector<ServerProvider *> m_servers;
    QLineEdit *m_name;
    QComboBox *m_server;
    QLineEdit *m_address;
    QLineEdit *m_region;
    QComboBox *m_colour;
    QCheckBox *m_remember;
    FoldButton *m_fold;
    FileField *m_caFile;
    FileField *m_caFolder;
    FileField *m_certificate;
    FileField *m_key;
    QLineEdit *m_tlsName;
    QComboBox *m_consistency;
    QWidget *m_pinRow = nullptr;
    FactLabel *m_pinText;
    ConnectionProfile m_start; ///< what is not in a field comes from here
    QByteArray m_pinned;
    QUrl m_pinnedFor;     ///< the address whose certificate it is
    bool m_keeps = false; ///< there is a keychain
};

} // namespace chatelaine
