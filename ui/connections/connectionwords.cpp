// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionwords.h"

#include "domain/lists.h"
#include "models/tokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::connectionwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::connectionwords)
};

/// Whole seconds until \a at, rounded up; 0 if it is over.
int secondsUntil(Instant at, Instant now)
{
    const qint64 left = (at - now).count();
    return left <= 0 ? 0 : static_cast<int>((left + 999) / 1000);
}

std::optional<Duration> ageOf(const ServerState &state, Instant now)
{
    if (state.lastContact)
        return state.lastContact;
    return state.asOf ? std::optional(std::max(now - *state.asOf, Duration::zero())) : std::nullopt;
}

QString of(CertificateProblem problem, const CertificateInfo &certificate)
{
    switch (problem) {
    case CertificateProblem::WrongName:
        return Words::tr("It is for other names than the one that was asked for.");
    case CertificateProblem::UnknownIssuer:
        return Words::tr(
            "It was signed by an authority that this computer and this connection do not trust.");
    case CertificateProblem::SelfSigned:
        return Words::tr("It was signed by itself: nobody else vouches for it.");
    case CertificateProblem::Expired:
        return Words::tr("It has expired.");
    case CertificateProblem::NotYetValid:
        return Words::tr("It is not valid yet.");
    case CertificateProblem::OtherThanPinned:
        return Words::tr("It is another one than the one that you trusted for this connection.");
    case CertificateProblem::Other:
        break;
    }
    return certificate.detail.isEmpty() ? Words::tr("It cannot be trusted.")
                                        : text::oneLine(certificate.detail);
}

QString meaningOf(ServerHealth health)
{
    switch (health) {
    case ServerHealth::Connecting:
        return Words::tr("The server has not answered yet.");
    case ServerHealth::Live:
        return Words::tr("Changes made elsewhere appear by themselves.");
    case ServerHealth::Stale:
        return Words::tr("What you see may be a little old.");
    case ServerHealth::NoLeader:
        return Words::tr("The cluster has no leader: nothing can be changed until it has one.");
    case ServerHealth::NoSuchRegion:
        return Words::tr("The server does not know this region or cannot reach it.");
    case ServerHealth::Refused:
        return Words::tr("The server does not accept your token any more.");
    case ServerHealth::TooManyRequests:
        return Words::tr("The server limits how often it can be asked. The console waits.");
    case ServerHealth::Unreachable:
        return Words::tr("The server cannot be reached. The pages show what was known before.");
    }
    return {};
}

} // namespace

QString of(ConnectionColour colour)
{
    switch (colour) {
    case ConnectionColour::None:
        return Words::tr("No colour");
    case ConnectionColour::Red:
        return Words::tr("Red");
    case ConnectionColour::Orange:
        return Words::tr("Orange");
    case ConnectionColour::Green:
        return Words::tr("Green");
    case ConnectionColour::Blue:
        return Words::tr("Blue");
    case ConnectionColour::Purple:
        return Words::tr("Purple");
    }
    return {};
}

QString of(ReadConsistency consistency)
{
    return consistency == ReadConsistency::Leader ? Words::tr("From the leader: always up to date")
                                                  : Words::tr("From any server: may lag behind a little");
}

QString titleOf(ConnectionStep::Kind kind)
{
    switch (kind) {
    case ConnectionStep::Kind::Name:
        return Words::tr("Name of the server");
    case ConnectionStep::Kind::Tcp:
        return Words::tr("Connection");
    case ConnectionStep::Kind::Tls:
        return Words::tr("Certificate");
    case ConnectionStep::Kind::Http:
        return Words::tr("Answer");
    case ConnectionStep::Kind::Acl:
        return Words::tr("Access control");
    case ConnectionStep::Kind::Version:
        return Words::tr("Version and features");
    case ConnectionStep::Kind::Identity:
        return Words::tr("Your token");
    }
    return {};
}

QString of(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Waiting:
        return Words::tr("Waiting");
    case ConnectionStep::State::Running:
        return Words::tr("Trying…");
    case ConnectionStep::State::Passed:
        return Words::tr("Fine");
    case ConnectionStep::State::Warned:
        return Words::tr("Fine, with a warning");
    case ConnectionStep::State::Failed:
        return Words::tr("Failed");
    case ConnectionStep::State::Skipped:
        return Words::tr("Skipped");
    }
    return {};
}

StatusStyle styleOf(ConnectionStep::State state)
{
    switch (state) {
    case ConnectionStep::State::Waiting:
        return {QStringLiteral("clock"), Tone::Neutral};
    case ConnectionStep::State::Running:
        return {QStringLiteral("view-refresh"), Tone::Accent};
    case ConnectionStep::State::Passed:
        return {QStringLiteral("checkmark"), Tone::Good};
    case ConnectionStep::State::Warned:
        return {QStringLiteral("data-warning"), Tone::Warning};
    case ConnectionStep::State::Failed:
        return {QStringLiteral("data-error"), Tone::Bad};
    case ConnectionStep::State::Skipped:
        return {QStringLiteral("media-skip-forward"), Tone::Neutral};
    }
    return {{}, Tone::Neutral};
}

QStringList problemsOf(const CertificateInfo &certificate)
{
    QStringList problems;
    for (const CertificateProblem each : certificate.problems)
        problems << of(each, certificate);
    return problems;
}

QString validity(const CertificateInfo &certificate)
{
    if (certificate.validFrom && certificate.validUntil)
        return Words::tr("From %1 to %2")
            .arg(text::dateTime(*certificate.validFrom), text::dateTime(*certificate.validUntil));
    if (certificate.validUntil)
        return Words::tr("Until %1").arg(text::dateTime(*certificate.validUntil));
    return certificate.validFrom ? Words::tr("From %1").arg(text::dateTime(*certificate.validFrom))
                                 : QString();
}

QString fingerprint(const QByteArray &sha256)
{
    return QString::fromLatin1(sha256.toHex(':').toUpper());
}

QString features(const QVector<ServerFeature> &features, bool present)
{
    QStringList names;
    for (const ServerFeature &each : features) {
        if (each.present != present)
            continue;
        names << (present || each.since.isEmpty() ? text::oneLine(each.title)
                                                  : Words::tr("%1 (from %2 on)", "a feature and a version")
                                                        .arg(text::oneLine(each.title), each.since));
    }
    return listed(names);
}

QString of(ServerHealth health)
{
    switch (health) {
    case ServerHealth::Connecting:
        return Words::tr("Connecting…");
    case ServerHealth::Live:
        return Words::tr("Live");
    case ServerHealth::Stale:
        return Words::tr("Stale");
    case ServerHealth::NoLeader:
        return Words::tr("No leader");
    case ServerHealth::NoSuchRegion:
        return Words::tr("Region not reachable");
    case ServerHealth::Refused:
        return Words::tr("Token refused");
    case ServerHealth::TooManyRequests:
        return Words::tr("Server busy");
    case ServerHealth::Unreachable:
        break;
    }
    return Words::tr("Reconnecting…");
}

QString of(const ServerState &state, Instant now)
{
    if (state.health == ServerHealth::Stale) {
        if (const std::optional<Duration> age = ageOf(state, now))
            return Words::tr("Stale, %1 s").arg(std::max<qint64>(1, age->count() / 1000));
    }
    if (state.health == ServerHealth::Unreachable) {
        const int seconds = state.retryAt ? secondsUntil(*state.retryAt, now) : 0;
        if (seconds > 0)
            return Words::tr("Reconnecting in %1 s").arg(seconds);
    }
    return of(state.health);
}

StatusStyle styleOf(ServerHealth health)
{
    switch (health) {
    case ServerHealth::Connecting:
        return {QStringLiteral("network-connect"), Tone::Neutral};
    case ServerHealth::Live:
        return {QStringLiteral("checkmark"), Tone::Good};
    case ServerHealth::Stale:
        return {QStringLiteral("clock"), Tone::Warning};
    case ServerHealth::TooManyRequests:
        return {QStringLiteral("clock"), Tone::Warning};
    case ServerHealth::NoLeader:
    case ServerHealth::NoSuchRegion:
        return {QStringLiteral("data-warning"), Tone::Warning};
    case ServerHealth::Refused:
        return {QStringLiteral("data-error"), Tone::Bad};
    case ServerHealth::Unreachable:
        return {QStringLiteral("network-disconnect"), Tone::Bad};
    }
    return {{}, Tone::Neutral};
}

QString explain(const ServerState &state, Instant now)
{
    QStringList sentences{state.reason.isEmpty() ? meaningOf(state.health) : state.reason};
    if (state.health == ServerHealth::Stale && state.lastContact)
        sentences << Words::tr("The server that answers heard of its leader %1 ago.")
                         .arg(text::duration(*state.lastContact));
    if (state.asOf && state.health != ServerHealth::Live)
        sentences << Words::tr("What you see was true %1.").arg(text::relative(*state.asOf, now));
    if (state.retryAt && *state.retryAt > now)
        sentences << Words::tr("It is tried again %1.").arg(text::relative(*state.retryAt, now));
    return sentences.join(u'\n');
}

QString nameOf(const ConnectionProfile &profile)
{
    return profile.name.isEmpty() ? profile.address.host() : profile.name;
}

} // namespace chatelaine::connectionwords
