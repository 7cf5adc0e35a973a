// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audittext.h"

#include "models/tokentext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <optional>

namespace chatelaine::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::audittext)
};

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("chatelaine::audittext", "name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("chatelaine::audittext", "description")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("chatelaine::audittext", "owner")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("chatelaine::audittext", "role")},
        {QStringLiteral("expiresAt"), QT_TRANSLATE_NOOP("chatelaine::audittext", "expiry")},
        {QStringLiteral("enabled"), QT_TRANSLATE_NOOP("chatelaine::audittext", "enabled")},
        {QStringLiteral("secret"), QT_TRANSLATE_NOOP("chatelaine::audittext", "secret")},
        {QStringLiteral("grace"), QT_TRANSLATE_NOOP("chatelaine::audittext", "previous secret works until")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("chatelaine::audittext", "e-mail")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("chatelaine::audittext", "status")},
        {QStringLiteral("groups"), QT_TRANSLATE_NOOP("chatelaine::audittext", "groups")},
        {QStringLiteral("zones"), QT_TRANSLATE_NOOP("chatelaine::audittext", "zones")},
        {QStringLiteral("scopes"), QT_TRANSLATE_NOOP("chatelaine::audittext", "scopes")},
        {QStringLiteral("members"), QT_TRANSLATE_NOOP("chatelaine::audittext", "members")},
        {QStringLiteral("permissions"), QT_TRANSLATE_NOOP("chatelaine::audittext", "permissions")},
        {QStringLiteral("longestTokenLife"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "longest life of tokens")},
        {QStringLiteral("neverExpiresAllowed"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "tokens without expiry allowed")},
        {QStringLiteral("defaultTokenLife"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "default life of tokens")},
        {QStringLiteral("defaultGrace"), QT_TRANSLATE_NOOP("chatelaine::audittext", "default grace")},
        {QStringLiteral("longestGrace"), QT_TRANSLATE_NOOP("chatelaine::audittext", "longest grace")},
        {QStringLiteral("clipboardTime"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "time on the clipboard")},
        {QStringLiteral("personalTokens"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "personal access tokens")},
        {QStringLiteral("longestPersonalTokenLife"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "longest life of personal access tokens")},
        {QStringLiteral("idleLock"), QT_TRANSLATE_NOOP("chatelaine::audittext", "lock when idle")},
        {QStringLiteral("removed"), QT_TRANSLATE_NOOP("chatelaine::audittext", "entries removed")},
        {QStringLiteral("lastSequence"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "newest entry that was removed")},
        {QStringLiteral("lastHash"), QT_TRANSLATE_NOOP("chatelaine::audittext", "its hash")},
        {QStringLiteral("anchors"), QT_TRANSLATE_NOOP("chatelaine::audittext", "hash of all removals")},
        {QStringLiteral("entries"), QT_TRANSLATE_NOOP("chatelaine::audittext", "entries")},
        {QStringLiteral("format"), QT_TRANSLATE_NOOP("chatelaine::audittext", "format")},
    };
    const char *name = names.value(field);
    return name ? Words::tr(name) : field;
}

/// "P1DT12H" as the store writes it; none if it is something else.
std::optional<Duration> lengthFrom(const QString &value)
{
    static const QRegularExpression form(QStringLiteral(
        "^P(?:(\\d{1,6})D)?(?:T(?:(\\d{1,2})H)?(?:(\\d{1,2})M)?(?:(\\d{1,2})(?:\\.\\d+)?S)?)?$"));
    const QRegularExpressionMatch match = form.match(value);
    if (!match.hasMatch())
        return {};
    const auto part = [&match](int group) { return match.capturedView(group).toInt(); };
    return std::chrono::days(part(1)) + std::chrono::hours(part(2)) + std::chrono::minutes(part(3)) +
           std::chrono::seconds(part(4));
}

bool isLength(const QString &field)
{
    static const QSet<QString> lengths{QStringLiteral("longestTokenLife"),
                                       QStringLiteral("defaultTokenLife"),
                                       QStringLiteral("longestPersonalTokenLife"),
                                       QStringLiteral("defaultGrace"),
                                       QStringLiteral("longestGrace"),
                                       QStringLiteral("clipboardTime"),
                                       QStringLiteral("idleLock")};
    return lengths.contains(field);
}

bool isYesOrNo(const QString &field)
{
    return field == QLatin1String("enabled") || field == QLatin1String("neverExpiresAllowed") ||
           field == QLatin1String("personalTokens");
}

/// The words that the store keeps for itself, said in the person's language; empty if it is none of them.
QString translated(const QString &field, const QString &value)
{
    if (isYesOrNo(field) && value == QLatin1String("yes"))
        return Words::tr("yes");
    if (isYesOrNo(field) && value == QLatin1String("no"))
        return Words::tr("no");
    if (isLength(field) && value == QLatin1String("none"))
        return Words::tr("no limit", "a length of time in a history entry");
    if (field == QLatin1String("expiresAt") && value == QLatin1String("never"))
        return Words::tr("never", "an expiry in a history entry");
    if (field == QLatin1String("grace") && value == QLatin1String("ended"))
        return Words::tr("ended", "the time of a previous secret in a history entry");
    if (field != QLatin1String("status"))
        return {};
    static const QHash<QString, UserStatus> statuses{
        {QStringLiteral("invited"), UserStatus::Invited},
        {QStringLiteral("active"), UserStatus::Active},
        {QStringLiteral("deactivated"), UserStatus::Deactivated}};
    const auto status = statuses.constFind(value);
    return status == statuses.constEnd() ? QString() : of(*status);
}

/// Times are stored as ISO 8601 in UTC and drawn in the person's own zone and form.
QString shown(const QString &field, const QString &value)
{
    if (const QString words = translated(field, value); !words.isEmpty())
        return words;
    if (const auto length = isLength(field) ? lengthFrom(value) : std::nullopt)
        return duration(*length);
    const bool isTime = field == QLatin1String("expiresAt") || field == QLatin1String("grace");
    const QDateTime at = isTime ? QDateTime::fromString(value, Qt::ISODateWithMs) : QDateTime();
    return at.isValid() ? dateTime(fromDateTime(at)) : oneLine(value);
}

/// In no order; every act has one, which a test sees to.
struct Deed
{
    AuditAction action;
    const char *words;
};
constexpr auto deeds = std::to_array<Deed>({
    {AuditAction::StoreCreated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Made the store")},
    {AuditAction::SignedIn, QT_TRANSLATE_NOOP("chatelaine::audittext", "Signed in")},
    {AuditAction::SignInFailed, QT_TRANSLATE_NOOP("chatelaine::audittext", "Could not sign in")},
    {AuditAction::SignedOut, QT_TRANSLATE_NOOP("chatelaine::audittext", "Signed out")},
    {AuditAction::TokenCreated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Created the token")},
    {AuditAction::TokenUpdated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the token")},
    {AuditAction::TokenEnabled, QT_TRANSLATE_NOOP("chatelaine::audittext", "Enabled the token")},
    {AuditAction::TokenDisabled, QT_TRANSLATE_NOOP("chatelaine::audittext", "Disabled the token")},
    {AuditAction::TokenRegenerated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Regenerated the secret")},
    {AuditAction::GraceEnded, QT_TRANSLATE_NOOP("chatelaine::audittext", "Ended the previous secret early")},
    {AuditAction::TokenDeleted, QT_TRANSLATE_NOOP("chatelaine::audittext", "Deleted the token")},
    {AuditAction::TokenIdentified,
     QT_TRANSLATE_NOOP("chatelaine::audittext", "Identified a secret as this token's")},
    {AuditAction::UserInvited, QT_TRANSLATE_NOOP("chatelaine::audittext", "Invited the user")},
    {AuditAction::InvitationRenewed,
     QT_TRANSLATE_NOOP("chatelaine::audittext", "Made a new invitation code")},
    {AuditAction::UserUpdated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the user")},
    {AuditAction::UserActivated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Activated the user")},
    {AuditAction::UserDeactivated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Deactivated the user")},
    {AuditAction::UserDeleted, QT_TRANSLATE_NOOP("chatelaine::audittext", "Deleted the user")},
    {AuditAction::PasswordReset, QT_TRANSLATE_NOOP("chatelaine::audittext", "Reset the password")},
    {AuditAction::PasswordSet, QT_TRANSLATE_NOOP("chatelaine::audittext", "Set a password with a code")},
    {AuditAction::PasswordChanged, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the own password")},
    {AuditAction::DirectoryImported, QT_TRANSLATE_NOOP("chatelaine::audittext", "Imported a directory")},
    {AuditAction::GroupCreated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Created the group")},
    {AuditAction::GroupUpdated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the group")},
    {AuditAction::GroupMembersChanged,
     QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the members of the group")},
    {AuditAction::GroupDeleted, QT_TRANSLATE_NOOP("chatelaine::audittext", "Deleted the group")},
    {AuditAction::RoleCreated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Created the role")},
    {AuditAction::RoleUpdated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the role")},
    {AuditAction::RoleDeleted, QT_TRANSLATE_NOOP("chatelaine::audittext", "Deleted the role")},
    {AuditAction::CatalogueImported, QT_TRANSLATE_NOOP("chatelaine::audittext", "Imported a catalogue")},
    {AuditAction::PolicyUpdated, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed the policy")},
    {AuditAction::TokensChanged, QT_TRANSLATE_NOOP("chatelaine::audittext", "Changed many tokens at once")},
    {AuditAction::StayedSignedIn,
     QT_TRANSLATE_NOOP("chatelaine::audittext", "Signed in again on a machine that was remembered")},
    {AuditAction::StaySignedInEnded, QT_TRANSLATE_NOOP("chatelaine::audittext", "Stopped staying signed in")},
    {AuditAction::ConsoleLocked, QT_TRANSLATE_NOOP("chatelaine::audittext", "Locked the console")},
    {AuditAction::ConsoleUnlocked, QT_TRANSLATE_NOOP("chatelaine::audittext", "Unlocked the console")},
    {AuditAction::PasswordConfirmed, QT_TRANSLATE_NOOP("chatelaine::audittext", "Confirmed the password")},
    {AuditAction::AuditExported, QT_TRANSLATE_NOOP("chatelaine::audittext", "Exported the audit trail")},
    {AuditAction::AuditShortened,
     QT_TRANSLATE_NOOP("chatelaine::audittext", "Removed the oldest part of the audit trail")},
    {AuditAction::BackedUp, QT_TRANSLATE_NOOP("chatelaine::audittext", "Made a backup")},
    {AuditAction::Restored, QT_TRANSLATE_NOOP("chatelaine::audittext", "Restored a backup")},
    {AuditAction::TokensRead, QT_TRANSLATE_NOOP("chatelaine::audittext", "Looked at tokens")},
    {AuditAction::UsersRead, QT_TRANSLATE_NOOP("chatelaine::audittext", "Looked at users")},
    {AuditAction::GroupsRead, QT_TRANSLATE_NOOP("chatelaine::audittext", "Looked at groups")},
    {AuditAction::AuditRead, QT_TRANSLATE_NOOP("chatelaine::audittext", "Looked at the audit trail")},
    {AuditAction::Unknown,
     QT_TRANSLATE_NOOP("chatelaine::audittext", "Did something that only a newer Chatelaine knows")},
});

} // namespace

QString of(AuditAction action)
{
    const auto found = std::find_if(deeds.begin(), deeds.end(),
                                    [action](const Deed &deed) { return deed.action == action; });
    Q_ASSERT(found != deeds.end());
    return Words::tr(found->words);
}

QString of(AuditOutcome outcome)
{
    return outcome == AuditOutcome::Done ? Words::tr("Done") : Words::tr("Refused");
}

QString of(AuditSubject subject)
{
    switch (subject) {
    case AuditSubject::None:
        return {};
    case AuditSubject::Token:
        return Words::tr("Token");
    case AuditSubject::User:
        return Words::tr("User");
    case AuditSubject::Group:
        return Words::tr("Group");
    case AuditSubject::Role:
        return Words::tr("Role");
    case AuditSubject::Policy:
        return Words::tr("Policy");
    case AuditSubject::Catalogue:
        return Words::tr("Catalogue");
    case AuditSubject::Directory:
        return Words::tr("Directory");
    case AuditSubject::Store:
        return Words::tr("Store");
    }
    return {};
}

QString actorOf(const AuditEntry &entry)
{
    return entry.actor.isEmpty() ? Words::tr("Nobody known") : entry.actor;
}

/// Of which moment the content is, and where the one before it is kept.
static QString restored(const QString &detail)
{
    static const QRegularExpression form(
        QStringLiteral("^as of ([^;]+)(?:; what was there is kept in (.+))?$"));
    const auto match = form.match(detail);
    const QDateTime at = QDateTime::fromString(match.captured(1), Qt::ISODate);
    if (!at.isValid())
        return oneLine(detail);
    const QString when = Words::tr("As it was on %1.").arg(dateTime(fromDateTime(at)));
    if (match.captured(2).isEmpty())
        return when;
    return Words::tr("%1 What was there before is kept in %2.", "a sentence, and the name of a file")
        .arg(when, oneLine(match.captured(2)));
}

QString detailOf(const AuditEntry &entry)
{
    static const QHash<QString, const char *> details{
        {QStringLiteral("wrong password"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Wrong password")},
        {QStringLiteral("unknown e-mail"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Unknown e-mail")},
        {QStringLiteral("deactivated"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Deactivated")},
        {QStringLiteral("wrong code"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Wrong code")},
        {QStringLiteral("expired code"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Expired code")},
        {QStringLiteral("too soon"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "Too soon after wrong passwords")},
        {QStringLiteral("role ceiling"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "More than they may do themselves")},
        {QStringLiteral("last administrator"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "The last one who may do everything")},
        {QStringLiteral("own account"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Their own account")},
        {QStringLiteral("by hand"), QT_TRANSLATE_NOOP("chatelaine::audittext", "By hand")},
        {QStringLiteral("when idle"), QT_TRANSLATE_NOOP("chatelaine::audittext", "When idle")},
        {QStringLiteral("with the screen"), QT_TRANSLATE_NOOP("chatelaine::audittext", "With the screen")},
        {QStringLiteral("when the machine slept"),
         QT_TRANSLATE_NOOP("chatelaine::audittext", "When the machine slept")},
        {QStringLiteral("automatic"), QT_TRANSLATE_NOOP("chatelaine::audittext", "Automatically")},
    };
    if (entry.action == AuditAction::Restored && entry.outcome == AuditOutcome::Done)
        return restored(entry.detail);
    const QString lacks = QStringLiteral("lacks ");
    if (entry.detail.startsWith(lacks))
        return Words::tr("Lacks the permission %1").arg(oneLine(entry.detail.mid(lacks.size())));
    const char *words = details.value(entry.detail);
    return words ? Words::tr(words) : oneLine(entry.detail);
}

AuditChange inWords(const AuditChange &change)
{
    const auto words = [&change](const QString &value) {
        return value.isEmpty() ? value : shown(change.field, value);
    };
    return {fieldName(change.field), words(change.before), words(change.after)};
}

} // namespace chatelaine::text
