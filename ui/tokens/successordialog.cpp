// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/successordialog.h"

#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/expiryfield.h"
#include "tokens/gracechoice.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/momentedit.h"
#include "widgets/sectionheading.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

using namespace std::chrono_literals;

GraceChoice *graceChoice(const Clock &clock)
{
    return new GraceChoice({SuccessorDialog::tr("&Delete it now"),
                            SuccessorDialog::tr("&Keep it working for"),
                            SuccessorDialog::tr("How long the present token works"),
                            SuccessorDialog::tr("Until date and time…")},
                           {{SuccessorDialog::tr("10 minutes"), 10min},
                            {SuccessorDialog::tr("1 hour"), 1h},
                            {SuccessorDialog::tr("24 hours"), 24h},
                            {SuccessorDialog::tr("7 days"), 7 * 24h}},
                           clock);
}

/// The length of life that \a token was given, to the second: what a server rounds is no difference.
std::optional<Duration> lifeOf(const Token &token)
{
    if (!token.expiresAt || *token.expiresAt <= token.createdAt)
        return std::nullopt;
    return std::chrono::round<std::chrono::seconds>(*token.expiresAt - token.createdAt);
}

ExpirySetup setupFor(const Token &token)
{
    ExpirySetup setup = ExpirySetup::ofServer();
    setup.lifeBefore = lifeOf(token);
    return setup;
}

} // namespace

SuccessorDialog::SuccessorDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                                 const Clock &clock, const Token &token, SuccessorTo reveal, QWidget *parent)
    : TaskDialog(QStringLiteral("regenerateToken"), tr("Regenerate token"), tr("Make successor"), settings,
                 parent)
    , m_service(service)
    , m_facts(facts)
    , m_clock(clock)
    , m_token(token)
    , m_reveal(std::move(reveal))
    , m_grace(graceChoice(clock))
    , m_dangling(new FactLabel)
    , m_summary(new FactLabel)
    , m_expiry(new ExpiryField(setupFor(token), clock))
    , m_expiryField(
          new FormField(tr("E&xpires"), m_expiry, tr("When the new token stops working by itself."), true))
{
    buildWords();
    buildChoices();
    buildExpiry();
    body()->addStretch();
    takePolicy();
    m_grace->chooseDefault(m_facts.policy().defaultGrace, [this] { return problem(); });
    connect(&m_facts, &OrganisationFacts::changed, this, &SuccessorDialog::takePolicy);
}

void SuccessorDialog::buildWords()
{
    setHeading(tr("Regenerate token"), text::nameOf(m_token));
    body()->addWidget(plainLabel(
        tr("This server cannot give a token another secret. A successor is made instead: another "
           "token with the same grants, with an accessor ID and a secret of its own. Its secret is "
           "shown once, right after this.")));
    if (m_facts.identity().token == m_token.id)
        body()->addWidget(
            plainLabel(tr("You are signed in with this token: this console goes on with its successor.")));
    body()->addWidget(m_dangling);
    m_dangling->setContent(QStringLiteral("data-warning"), danglingWords(), Tone::Warning);
}

QString SuccessorDialog::danglingWords() const
{
    QStringList words;
    for (const Attachment &attachment : m_token.attachments) {
        if (attachment.dangling)
            words << text::dangling(attachment);
    }
    return words.join(u' ');
}

void SuccessorDialog::buildChoices()
{
    body()->addWidget(new SectionHeading(tr("The present token")));
    body()->addWidget(m_grace);
    body()->addWidget(m_summary);
    connect(m_grace, &GraceChoice::changed, this, &SuccessorDialog::refresh);
}

void SuccessorDialog::buildExpiry()
{
    auto *heading = new SectionHeading(tr("Its successor"));
    body()->addSpacing(look::small);
    body()->addWidget(heading);
    body()->addWidget(m_expiryField);
    heading->setVisible(m_service.traits().expiry);
    m_expiryField->setVisible(m_service.traits().expiry);
    connect(m_expiry, &ExpiryField::changed, this, [this] {
        m_expiryChosen = true;
        m_expiryField->setHint(m_expiry->summary());
        m_expiryField->setError(m_expiry->problem());
    });
}

void SuccessorDialog::takePolicy()
{
    const QSignalBlocker quiet(m_expiry);
    m_expiry->setPolicy(m_facts.policy());
    if (!m_expiryChosen && m_token.expiresAt)
        m_expiry->chooseDefault();
    else if (!m_expiryChosen)
        m_expiry->setValue(std::nullopt); // as the present one
    m_expiryField->setHint(m_expiry->summary());
    refresh();
}

Regeneration SuccessorDialog::chosen() const
{
    Regeneration how;
    how.previousUntil = m_grace->until();
    if (m_service.traits().expiry)
        how.successorExpiresAt = m_expiry->value();
    return how;
}

QString SuccessorDialog::problem() const
{
    const auto until = chosen().previousUntil;
    if (!until)
        return {};
    if (*until <= m_clock.now())
        return tr("Choose a moment in the future.");
    if (m_token.expiresAt && *until > *m_token.expiresAt)
        return tr("It expires before that, on %1. Choose an earlier moment.")
            .arg(momentWithZone(*m_token.expiresAt));
    return {};
}

QString SuccessorDialog::keepWords() const
{
    QString words =
        tr("Both tokens work until %1. This console then deletes the present one, but only while "
           "it runs and is connected: what becomes due in the meantime is asked about at its next "
           "start.")
            .arg(momentWithZone(*chosen().previousUntil));
    const QString adjusted = m_grace->adjustment();
    return adjusted.isEmpty() ? words : QString(words + u' ' + adjusted);
}

void SuccessorDialog::refresh()
{
    const bool keep = m_grace->keeps();
    const QString wrong = problem();
    if (!wrong.isEmpty())
        m_summary->setContent(QStringLiteral("data-error"), wrong, Tone::Bad);
    else if (keep)
        m_summary->setContent(QStringLiteral("chronometer"), keepWords());
    else
        m_summary->setContent(QStringLiteral("data-warning"),
                              tr("Whatever still uses the present secret stops working at once."),
                              Tone::Warning);
}

void SuccessorDialog::submit()
{
    refresh();
    m_expiryField->setError(m_service.traits().expiry ? m_expiry->problem() : QString());
    if (!problem().isEmpty()) {
        m_grace->focusLength();
        return;
    }
    if (m_expiryField->hasError()) {
        m_expiry->setFocus();
        return;
    }
    m_asked = chosen();
    setBusy(true, tr("Making the successor…"));
    whenReady(m_service.regenerate(m_token.id, m_token.version, m_asked), this,
              [this](Result<RevealedToken> made) { onMade(std::move(made)); });
}

void SuccessorDialog::onMade(Result<RevealedToken> made)
{
    if (isClosed())
        return; // signed out meanwhile: nobody is there to see the secret
    if (!made && made.error().code == ErrorCode::OutcomeUnknown)
        return doubt(made.error(), tr("Make another successor"), [this] { Q_EMIT lookWanted(m_token.name); });
    if (!made && made.error().code == ErrorCode::Conflict)
        return fetchTheirs();
    if (!made)
        return fail(made.error());
    setBusy(false);
    accept();
    m_reveal(*std::move(made), m_asked);
}

void SuccessorDialog::fetchTheirs()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_service.token(m_token.id), this, [this](const Result<Token> &theirs) {
        if (!theirs)
            fail(theirs.error());
        else if (theirs->deletedAt)
            fail({ErrorCode::NotFound,
                  tr("Somebody has deleted this token since you opened it. It cannot have a successor.")});
        else
            takeTheirs(*theirs);
    });
}

void SuccessorDialog::takeTheirs(const Token &theirs)
{
    m_token = theirs;
    setBusy(false);
    setHeading(tr("Regenerate token"), text::nameOf(m_token));
    m_dangling->setContent(QStringLiteral("data-warning"), danglingWords(), Tone::Warning);
    refresh();
    QString words = tr("Somebody has changed this token since you opened it. No successor was made.");
    if (!m_token.roleName.isEmpty())
        words += u' ' + tr("It has now: %1.").arg(text::oneLine(m_token.roleName));
    messages()->show(Tone::Warning,
                     words + u' ' + tr("Press “Make successor” to go on with it as it is now."));
}

QString SuccessorDialog::noteOn(const Regeneration &asked)
{
    return asked.previousUntil
               ? tr("The token before works until %1. This console deletes it then, while it runs.")
                     .arg(momentWithZone(*asked.previousUntil))
               : tr("The token before was deleted.");
}

} // namespace chatelaine
