// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/historymodel.h"

#include "models/tokentext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <optional>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::HistoryModel)
};

QString deed(AuditAction action)
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
    }
    return {};
}

QString fieldName(const QString &field)
{
    static const QHash<QString, const char *> names{
        {QStringLiteral("name"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "name")},
        {QStringLiteral("description"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "description")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "owner")},
        {QStringLiteral("role"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "role")},
        {QStringLiteral("expiresAt"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "expiry")},
        {QStringLiteral("enabled"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "enabled")},
        {QStringLiteral("secret"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "secret")},
        {QStringLiteral("grace"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "previous secret works until")},
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "e-mail")},
        {QStringLiteral("status"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "status")},
        {QStringLiteral("groups"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "groups")},
        {QStringLiteral("zones"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "zones")},
        {QStringLiteral("scopes"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "scopes")},
        {QStringLiteral("members"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "members")},
        {QStringLiteral("permissions"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "permissions")},
        {QStringLiteral("longestTokenLife"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "longest life of tokens")},
        {QStringLiteral("neverExpiresAllowed"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "tokens without expiry allowed")},
        {QStringLiteral("defaultTokenLife"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "default life of tokens")},
        {QStringLiteral("defaultGrace"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "default grace")},
        {QStringLiteral("longestGrace"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "longest grace")},
        {QStringLiteral("clipboardTime"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "time on the clipboard")},
        {QStringLiteral("personalTokens"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "personal access tokens")},
        {QStringLiteral("longestPersonalTokenLife"),
         QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "longest life of personal access tokens")},
        {QStringLiteral("idleLock"), QT_TRANSLATE_NOOP("chatelaine::HistoryModel", "lock when idle")},
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
    return status == statuses.constEnd() ? QString() : text::of(*status);
}

/// Times are stored as ISO 8601 in UTC and drawn in the person's own zone and form.
QString shown(const QString &field, const QString &value)
{
    if (value.isEmpty())
        return Words::tr("none", "an empty value in a history entry");
    if (const QString words = translated(field, value); !words.isEmpty())
        return words;
    if (const auto length = isLength(field) ? lengthFrom(value) : std::nullopt)
        return text::duration(*length);
    const bool isTime = field == QLatin1String("expiresAt") || field == QLatin1String("grace");
    const QDateTime at = isTime ? QDateTime::fromString(value, Qt::ISODateWithMs) : QDateTime();
    return at.isValid() ? text::dateTime(fromDateTime(at)) : text::oneLine(value);
}

QString sentence(const AuditChange &change)
{
    const QString field = fieldName(change.field);
    if (change.before.isEmpty())
        return Words::tr("%1: %2", "a field and its value").arg(field, shown(change.field, change.after));
    return Words::tr("%1: %2 → %3", "a field, its value before and after")
        .arg(field, shown(change.field, change.before), shown(change.field, change.after));
}

} // namespace

QString HistoryModel::describe(const AuditEntry &entry)
{
    QStringList lines{entry.outcome == AuditOutcome::Refused ? tr("Refused: %1").arg(deed(entry.action))
                                                             : deed(entry.action)};
    for (const AuditChange &change : entry.changes)
        lines.append(sentence(change));
    return lines.join(QLatin1Char('\n'));
}

void HistoryModel::setEntries(const QVector<AuditEntry> &entries)
{
    const auto same = [](const AuditEntry &a, const AuditEntry &b) { return a.sequence == b.sequence; };
    const auto known = std::find_if(entries.cbegin(), entries.cend(), [&](const AuditEntry &e) {
        return !m_entries.isEmpty() && same(e, m_entries.first());
    });
    const auto [keptEnd, oldEnd] =
        std::mismatch(known, entries.cend(), m_entries.cbegin(), m_entries.cend(), same);
    const auto fresh = int(std::distance(entries.cbegin(), known));
    const auto kept = int(std::distance(known, keptEnd));
    cutAfter(kept);
    insertAt(0, entries.mid(0, fresh));
    insertAt(fresh + kept, entries.mid(fresh + kept));
    if (m_entries != entries) { // an entry stays what it was, but somebody in it may be called otherwise now
        m_entries = entries;
        Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
    }
}

void HistoryModel::cutAfter(int count)
{
    if (count >= int(m_entries.size()))
        return;
    beginRemoveRows({}, count, int(m_entries.size()) - 1);
    m_entries.resize(count);
    endRemoveRows();
}

void HistoryModel::insertAt(int row, const QVector<AuditEntry> &entries)
{
    if (entries.isEmpty())
        return;
    beginInsertRows({}, row, row + int(entries.size()) - 1);
    m_entries = m_entries.mid(0, row) + entries + m_entries.mid(row);
    endInsertRows();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditEntry &entry = m_entries[index.row()];
    if (role == EntryRole)
        return QVariant::fromValue(entry);
    if (role == OutcomeRole)
        return int(entry.outcome);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case TimeColumn:
        return text::dateTime(entry.at);
    case ActorColumn:
        return text::cell(entry.actor);
    default:
        return describe(entry);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("When");
    case ActorColumn:
        return tr("Who");
    default:
        return tr("What");
    }
}

} // namespace chatelaine
