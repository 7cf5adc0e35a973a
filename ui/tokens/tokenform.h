// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"

#include <QHash>
#include <QSet>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class Directory;
class ExpiryField;
class FormField;
class OrganisationFacts;
class ZonesField;
struct TokenTraits;

/// What a person fills in to make a token or to change one. Checks while typing; an error appears, in words
/// beside its field, once that field was touched.
class TokenForm : public QWidget
{
    Q_OBJECT

public:
    /// \a directory knows the zones that exist; may be null.
    TokenForm(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock, Directory *directory,
              QWidget *parent = nullptr);

    /// Starts a new token: the signed-in person as owner, the usual life.
    void startNew();
    /// Shows \a token; its own role and expiry may stay whatever the rules are now.
    void startFrom(const Token &token);
    /// Replaces what is typed with the values of \a token.
    void takeValues(const Token &token);
    TokenDraft draft() const;
    /// True if something would be lost by leaving.
    bool isModified() const;
    /// Checks every field, shows every error and focuses the first bad field. True if all is well.
    bool check();
    /// Shows \a error at its field. False if it belongs to none.
    bool showError(const Error &error);
    void focusFirst();

private:
    void addField(const QString &name, FormField *field);
    void watch();
    void fillChoices();
    void fillOwners();
    void fillRoles();
    void updateHints();
    void touch(const QString &name);
    void judge(const QString &name);
    QString problemOf(const QString &name) const;
    QString description() const;
    QString ownerProblem() const;
    QString roleProblem() const;
    QString expiryProblem() const;

    OrganisationFacts &m_facts;
    const Clock &m_clock;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QComboBox *m_owner;
    QComboBox *m_role;
    ExpiryField *m_expiry;
    ZonesField *m_zones;
    QStringList m_order;
    QHash<QString, FormField *> m_fields;
    QSet<QString> m_touched;
    std::optional<Token> m_original;
    PrincipalId m_wantedOwner;
    RoleId m_wantedRole;
    bool m_expiryChosen = false;
};

} // namespace chatelaine
