// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/regeneratedialog.h"

#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/gracechoice.h"
#include "tokens/tokenwords.h"
#include "widgets/factlabel.h"
#include "widgets/messagebar.h"
#include "widgets/momentedit.h"
#include "widgets/sectionheading.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

using namespace std::chrono_literals;

GraceChoice *graceChoice(const Clock &clock)
{
    return new GraceChoice({RegenerateDialog::tr("&Expire the previous secret now"),
                            RegenerateDialog::tr("&Keep it working until"),
                            RegenerateDialog::tr("How long the previous secret works"),
                            RegenerateDialog::tr("Date and time…")},
                           {{RegenerateDialog::tr("1 hour"), 1h},
                            {RegenerateDialog::tr("24 hours"), 24h},
                            {RegenerateDialog::tr("7 days"), 7 * 24h}},
                           clock);
}

} // namespace

RegenerateDialog::RegenerateDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                                   const Clock &clock, const Token &token, RevealTo reveal, QWidget *parent)
    : TaskDialog(QStringLiteral("regenerateToken"), tr("Regenerate token"), tr("Regenerate"), settings,
                 parent)
    , m_service(service)
    , m_facts(facts)
    , m_clock(clock)
    , m_token(token)
    , m_reveal(std::move(reveal))
    , m_grace(graceChoice(clock))
    , m_lastUse(new FactLabel)
    , m_inGrace(new FactLabel)
    , m_summary(new FactLabel)
    , m_limit(new FactLabel)
{
    buildFacts();
    buildChoices();
    body()->addWidget(m_summary);
    body()->addWidget(m_limit);
    body()->addStretch();
    m_grace->chooseDefault(m_facts.policy().defaultGrace, [this] { return problem(); });
    connect(&m_facts, &OrganisationFacts::changed, this, &RegenerateDialog::refresh);
}

void RegenerateDialog::buildFacts()
{
    body()->addWidget(m_lastUse);
    body()->addWidget(m_inGrace);
    body()->addWidget(new SectionHeading(tr("The secret that works now")));
    showFacts();
}

void RegenerateDialog::showFacts()
{
    const Instant now = m_clock.now();
    setHeading(tr("Regenerate token"), text::nameOf(m_token));
    m_lastUse->setContent(QStringLiteral("clock"), words::lastUse(m_token, now));
    const SecretInfo *previous = secretInGrace(m_token, now);
    m_inGrace->setContent(QStringLiteral("data-warning"),
                          previous ? tr("A previous secret (%1…) is in grace already. It dies at once: at "
                                        "most two secrets work side by side.")
                                         .arg(previous->hint)
                                   : QString(),
                          Tone::Warning);
}

void RegenerateDialog::buildChoices()
{
    body()->addWidget(m_grace);
    body()->addSpacing(look::small);
    if (!m_service.traits().grace)
        m_grace->forbidKeeping(tr("This server knows no grace: a previous secret dies at once."));
    connect(m_grace, &GraceChoice::changed, this, &RegenerateDialog::refresh);
}

Regeneration RegenerateDialog::chosen() const
{
    return {m_grace->until()};
}

QString RegenerateDialog::problem() const
{
    const auto judged = validation::grace(chosen(), m_token, m_facts.policy(), m_clock.now());
    return judged ? QString() : judged.error().message;
}

QString RegenerateDialog::limit() const
{
    QString words = tr("Your organisation allows a grace of at most %1.")
                        .arg(text::duration(m_facts.policy().longestGrace));
    if (m_token.expiresAt)
        words += u' ' +
                 tr("It cannot outlive the token, which dies on %1.").arg(text::dateTime(*m_token.expiresAt));
    return words;
}

QString RegenerateDialog::graceWords() const
{
    const QString words = tr("Both secrets work until %1.").arg(momentWithZone(*chosen().previousUntil));
    const QString adjusted = m_grace->adjustment();
    return adjusted.isEmpty() ? words : QString(words + u' ' + adjusted);
}

void RegenerateDialog::refresh()
{
    const bool keep = m_grace->keeps();
    const QString wrong = problem();
    if (!wrong.isEmpty())
        m_summary->setContent(QStringLiteral("data-error"), wrong, Tone::Bad);
    else if (keep)
        m_summary->setContent(QStringLiteral("chronometer"), graceWords());
    else
        m_summary->setContent(QStringLiteral("data-warning"),
                              tr("Whatever still uses the present secret stops working at once."),
                              Tone::Warning);
    m_limit->setContent(QStringLiteral("documentinfo"), keep ? limit() : QString());
}

void RegenerateDialog::submit()
{
    refresh();
    if (!problem().isEmpty()) {
        m_grace->focusLength();
        return;
    }
    setBusy(true, tr("Making the new secret…"));
    whenReady(m_service.regenerate(m_token.id, m_token.version, chosen()), this,
              [this](Result<RevealedToken> made) { onRegenerated(std::move(made)); });
}

void RegenerateDialog::onRegenerated(Result<RevealedToken> regenerated)
{
    if (isClosed())
        return; // signed out meanwhile: nobody is there to see the secret
    if (!regenerated && regenerated.error().code == ErrorCode::Conflict)
        return fetchTheirs();
    if (!regenerated)
        return fail(regenerated.error());
    setBusy(false);
    accept();
    m_reveal(*std::move(regenerated));
}

void RegenerateDialog::fetchTheirs()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_service.token(m_token.id), this, [this](const Result<Token> &theirs) {
        if (!theirs)
            fail(theirs.error());
        else if (theirs->deletedAt)
            fail(
                {ErrorCode::NotFound,
                 tr("Somebody has deleted this token since you opened it. Its secret cannot be made anew.")});
        else
            takeTheirs(*theirs);
    });
}

void RegenerateDialog::takeTheirs(const Token &theirs)
{
    m_token = theirs;
    setBusy(false);
    showFacts();
    refresh();
    messages()->show(
        Tone::Warning,
        tr("Somebody has changed this token since you opened it. No new secret was made. What is "
           "shown here is how the token is now; press Regenerate to go on."));
}

QString RegenerateDialog::noteOn(const Token &token, Instant now)
{
    const SecretInfo *previous = secretInGrace(token, now);
    if (!previous || !previous->expiresAt)
        return tr("The previous secret does not work any more.");
    return tr("The previous secret (%1…) works until %2.")
        .arg(previous->hint, momentWithZone(*previous->expiresAt));
}

} // namespace chatelaine
