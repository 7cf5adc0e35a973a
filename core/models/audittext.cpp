// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/audittext.h"

#include "models/tokentext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

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

} // namespace

QString of(AuditAction action)
{
    switch (action) {
    case AuditAction::StoreCreated:
        return Words::tr("Made the store");
    case AuditAction::SignedIn:
        return Words::tr("Signed in");
    case AuditAction::SignInFailed:
        return Words::tr("Could not sign in");
    case AuditAction::SignedOut:
        return Words::tr("Signed out");
    case AuditAction::TokenCreated:
        return Words::tr("Created the token");
    case AuditAction::TokenUpdated:
        return Words::tr("Changed the token");
    case AuditAction::TokenEnabled:
        return Words::tr("Enabled the token");
    case AuditAction::TokenDisabled:
        return Words::tr("Disabled the token");
    case AuditAction::TokenRegenerated:
        return Words::tr("Regenerated the secret");
    case AuditAction::GraceEnded:
        return Words::tr("Ended the previous secret early");
    case AuditAction::TokenDeleted:
        return Words::tr("Deleted the token");
    case AuditAction::TokenIdentified:
        return Words::tr("Identified a secret as this token's");
    case AuditAction::UserInvited:
        return Words::tr("Invited the user");
    case AuditAction::InvitationRenewed:
        return Words::tr("Made a new invitation code");
    case AuditAction::UserUpdated:
        return Words::tr("Changed the user");
    case AuditAction::UserActivated:
        return Words::tr("Activated the user");
    case AuditAction::UserDeactivated:
        return Words::tr("Deactivated the user");
    case AuditAction::UserDeleted:
        return Words::tr("Deleted the user");
    case AuditAction::PasswordReset:
        return Words::tr("Reset the password");
    case AuditAction::PasswordSet:
        return Words::tr("Set a password with a code");
    case AuditAction::PasswordChanged:
        return Words::tr("Changed the own password");
    case AuditAction::DirectoryImported:
        return Words::tr("Imported a directory");
    case AuditAction::GroupCreated:
        return Words::tr("Created the group");
    case AuditAction::GroupUpdated:
        return Words::tr("Changed the group");
    case AuditAction::GroupMembersChanged:
        return Words::tr("Changed the members of the group");
    case AuditAction::GroupDeleted:
        return Words::tr("Deleted the group");
    case AuditAction::RoleCreated:
        return Words::tr("Created the role");
    case AuditAction::RoleUpdated:
        return Words::tr("Changed the role");
    case AuditAction::RoleDeleted:
        return Words::tr("Deleted the role");
    case AuditAction::CatalogueImported:
        return Words::tr("Imported a catalogue");
    case AuditAction::PolicyUpdated:
        return Words::tr("Changed the policy");
    case AuditAction::TokensChanged:
        return Words::tr("Changed many tokens at once");
    case AuditAction::StayedSignedIn:
        return Words::tr("Signed in again on a machine that was remembered");
    case AuditAction::StaySignedInEnded:
        return Words::tr("Stopped staying signed in");
    case AuditAction::ConsoleLocked:
        return Words::tr("Locked the console");
    case AuditAction::ConsoleUnlocked:
        return Words::tr("Unlocked the console");
    case AuditAction::PasswordConfirmed:
        return Words::tr("Confirmed the password");
    case AuditAction::AuditExported:
        return Words::tr("Exported the audit trail");
    case AuditAction::AuditShortened:
        return Words::tr("Removed the oldest part of the audit trail");
    case AuditAction::BackedUp:
        return Words::tr("Made a backup");
    case AuditAction::Restored:
        return Words::tr("Restored a backup");
    case AuditAction::TokensRead:
        return Words::tr("Looked at tokens");
    case AuditAction::UsersRead:
        return Words::tr("Looked at users");
    case AuditAction::GroupsRead:
        return Words::tr("Looked at groups");
    case AuditAction::AuditRead:
        return Words::tr("Looked at the audit trail");
    case AuditAction::Unknown:
        return Words::tr("Did something that only a newer Chatelaine knows");
    }
    return {};
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
    };
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
