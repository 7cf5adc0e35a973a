// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"
#include "widgets/fieldform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class Directory;
class ExpiryField;
class OrganisationFacts;
class ZonesField;
struct TokenTraits;

/// What a person fills in to make a token or to change one. Checks while typing; an error appears, in words
/// beside its field, once that field was touched.
class TokenForm : public FieldForm
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
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    void watch();
    void fillChoices();
    void fillOwners();
    void fillRoles();
    void updateHints();
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
    std::optional<Token> m_original;
    PrincipalId m_wantedOwner;
    RoleId m_wantedRole;
    bool m_expiryChosen = false;
};

} // namespace chatelaine
