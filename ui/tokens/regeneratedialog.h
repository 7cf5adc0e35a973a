// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/createtokendialog.h"

namespace chatelaine {

class GraceChoice;
class FactLabel;

/// Makes a new secret for a token and decides how long the previous one works.
class RegenerateDialog : public TaskDialog
{
    Q_OBJECT

public:
    RegenerateDialog(TokenService &service, OrganisationFacts &facts, Settings &settings, const Clock &clock,
                     const Token &token, RevealTo reveal, QWidget *parent = nullptr);

    /// What became of the previous secret, for the dialog that shows the new one.
    static QString noteOn(const Token &token, Instant now);

protected:
    void submit() override;

private:
    void buildFacts();
    void showFacts();
    void buildChoices();
    void refresh();
    Regeneration chosen() const;
    QString problem() const;
    QString limit() const;
    QString graceWords() const;
    void onRegenerated(Result<RevealedToken> regenerated);
    void fetchTheirs();
    void takeTheirs(const Token &theirs);

    TokenService &m_service;
    OrganisationFacts &m_facts;
    const Clock &m_clock;
    Token m_token;
    RevealTo m_reveal;
    GraceChoice *m_grace;
    FactLabel *m_lastUse;
    FactLabel *m_inGrace;
    FactLabel *m_summary;
    FactLabel *m_limit;
};

} // namespace chatelaine
