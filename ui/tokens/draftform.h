// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokendraft.h"
#include "widgets/fieldform.h"
#include "widgets/versionsview.h"

namespace chatelaine {

class Directory;
class OrganisationFacts;
struct TokenTraits;

/// What a person fills in to make a token or to change one.
class DraftForm : public FieldForm
{
    Q_OBJECT

public:
    static constexpr int wide = 88; ///< letters in a line of a form with a list of what can be granted

    /// The form for what tokens are at this back end: with one role and an owner, or with policies and roles.
    /// \a directory knows the zones that exist; may be null.
    static DraftForm *make(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock,
                           Directory *directory);

    /// Starts a new token.
    virtual void startNew() = 0;
    /// Starts what many new tokens, whose names come from elsewhere, have in common.
    void startMany();
    /// Shows \a token; what it has may stay whatever the rules are now.
    virtual void startFrom(const Token &token) = 0;
    /// Replaces what is typed with the values of \a token.
    virtual void takeValues(const Token &token) = 0;
    virtual TokenDraft draft() const = 0;
    /// What is in the form beside what somebody else has saved since.
    virtual QVector<VersionLine> versions(const Token &theirs) const = 0;

protected:
    using FieldForm::FieldForm;

    static const QString nameField;
    bool isNameless() const { return m_nameless; }

private:
    bool m_nameless = false;
};

} // namespace chatelaine
