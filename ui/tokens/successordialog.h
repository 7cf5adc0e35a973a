// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/createtokendialog.h"

namespace chatelaine {

class GraceChoice;
class ExpiryField;
class FactLabel;
class FormField;

/// Hands over a successor with the only copy of its secret, and what was asked for.
using SuccessorTo = std::function<void(RevealedToken, const Regeneration &)>;

/// Regenerates a token where that makes another one with the same grants: decides when the present one is
/// deleted, and when its successor dies.
class SuccessorDialog : public TaskDialog
{
    Q_OBJECT

public:
    SuccessorDialog(TokenService &service, OrganisationFacts &facts, Settings &settings, const Clock &clock,
                    const Token &token, SuccessorTo reveal, QWidget *parent = nullptr);

    /// What becomes of the token before, for the dialog that shows the successor's secret.
    static QString noteOn(const Regeneration &asked);

Q_SIGNALS:
    /// Whether it was made is not known: somebody wants to look at the list.
    void lookWanted(const QString &name);

protected:
    void submit() override;

private:
    void buildWords();
    void buildChoices();
    void buildExpiry();
    void takePolicy();
    void refresh();
    Regeneration chosen() const;
    QString problem() const;
    QString keepWords() const;
    QString danglingWords() const;
    void onMade(Result<RevealedToken> made);
    void fetchTheirs();
    void takeTheirs(const Token &theirs);

    TokenService &m_service;
    OrganisationFacts &m_facts;
    const Clock &m_clock;
    Token m_token;
    SuccessorTo m_reveal;
    GraceChoice *m_grace;
    FactLabel *m_dangling;
    FactLabel *m_summary;
    ExpiryField *m_expiry;
    FormField *m_expiryField;
    Regeneration m_asked;
    bool m_expiryChosen = false;
};

} // namespace chatelaine
