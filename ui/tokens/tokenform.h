// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/draftform.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class ExpiryField;
class ZonesField;

/// What a person fills in for a token with one role and an owner. Checks while typing; an error appears, in
/// words beside its field, once that field was touched.
class TokenForm : public DraftForm
{
    Q_OBJECT

public:
    /// \a directory knows the zones that exist; may be null.
    TokenForm(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock, Directory *directory,
              QWidget *parent = nullptr);

    /// The signed-in person as owner, the usual life.
    void startNew() override;
    void startFrom(const Token &token) override;
    void takeValues(const Token &token) override;
    TokenDraft draft() const override;
    QVector<VersionLine> versions(const Token &theirs) const override;
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
