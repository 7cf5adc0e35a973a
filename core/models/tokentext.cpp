// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tokentext.h"

#include <QCoreApplication>

#include <algorithm>

namespace chatelaine::text {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::text)
};

/// A picture for a character that has none, so that a name cannot hide anything.
QChar visible(QChar c)
{
    if (c.unicode() < 0x20)
        return QChar(0x2400 + c.unicode());
    if (c.unicode() == 0x7f)
        return QChar(0x2421);
    return QChar(0xfffd);
}

bool isDeceptive(QChar c)
{
    constexpr char16_t zeroWidthNonJoiner = 0x200c;
    constexpr char16_t zeroWidthJoiner = 0x200d;
    if (c == zeroWidthJoiner || c == zeroWidthNonJoiner)
        return false;
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

constexpr QChar firstStrongIsolate(0x2068);
constexpr QChar popIsolate(0x2069);

bool hasRightToLeft(const QString &text)
{
    const auto letters = text.toUcs4(); // some such scripts lie outside the first plane
    return std::any_of(letters.cbegin(), letters.cend(), [](uint letter) {
        const QChar::Direction direction = QChar::direction(letter);
        return direction == QChar::DirR || direction == QChar::DirAL;
    });
}

} // namespace

QString of(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Deleted:
        return Words::tr("Deleted", "status");
    case TokenStatus::Disabled:
        return Words::tr("Disabled", "status");
    case TokenStatus::Expired:
        return Words::tr("Expired", "status");
    case TokenStatus::Expiring:
        return Words::tr("Expiring", "status");
    case TokenStatus::Active:
        return Words::tr("Active", "status");
    }
    return {};
}

QString of(TokenKind kind)
{
    switch (kind) {
    case TokenKind::ServiceAccount:
        return Words::tr("Service account");
    case TokenKind::Personal:
        return Words::tr("Personal access token");
    case TokenKind::Management:
        return Words::tr("Management");
    case TokenKind::Client:
        return Words::tr("Client");
    }
    return {};
}

QString of(TokenReach reach)
{
    switch (reach) {
    case TokenReach::Everywhere:
        return Words::tr("Global: works in every region");
    case TokenReach::OneRegion:
        return Words::tr("Local to its region");
    }
    return {};
}

QString of(ExpiryFilter filter)
{
    switch (filter) {
    case ExpiryFilter::Any:
        return Words::tr("Any expiry");
    case ExpiryFilter::Expired:
        return Words::tr("Has expired");
    case ExpiryFilter::Within7Days:
        return Words::tr("Expires within 7 days");
    case ExpiryFilter::Within30Days:
        return Words::tr("Expires within 30 days");
    case ExpiryFilter::Within90Days:
        return Words::tr("Expires within 90 days");
    case ExpiryFilter::Never:
        return Words::tr("Never expires");
    }
    return {};
}

QString of(LastUseFilter filter)
{
    switch (filter) {
    case LastUseFilter::Any:
        return Words::tr("Any last use");
    case LastUseFilter::Within24Hours:
        return Words::tr("Used in the last 24 hours");
    case LastUseFilter::Within7Days:
        return Words::tr("Used in the last 7 days");
    case LastUseFilter::NotFor30Days:
        return Words::tr("Not used for 30 days");
    case LastUseFilter::NotFor90Days:
        return Words::tr("Not used for 90 days");
    case LastUseFilter::Never:
        return Words::tr("Never used");
    }
    return {};
}

QString of(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return Words::tr("Invited", "status of a user");
    case UserStatus::Active:
        return Words::tr("Active", "status of a user");
    case UserStatus::Deactivated:
        return Words::tr("Deactivated", "status of a user");
    }
    return {};
}

QString source(const User &user)
{
    return user.isFederated() ? cell(user.provider) : Words::tr("Local", "source of a user");
}

QString columnTitle(TokenColumn column)
{
    switch (column) {
    case TokenColumn::Name:
        return Words::tr("Name", "column");
    case TokenColumn::Owner:
        return Words::tr("Owner", "column");
    case TokenColumn::Role:
        return Words::tr("Role", "column");
    case TokenColumn::Status:
        return Words::tr("Status", "column");
    case TokenColumn::Created:
        return Words::tr("Created", "column");
    case TokenColumn::Expires:
        return Words::tr("Expires", "column");
    case TokenColumn::LastUsed:
        return Words::tr("Last used", "column");
    }
    return {};
}

QString missing(const Identity &identity, const QString &permission)
{
    return identity.refusal.isEmpty() ? Words::tr("You need the permission %1.").arg(permission)
                                      : identity.refusal;
}

QString shortId(const QString &accessorId)
{
    constexpr qsizetype enough = 8; // the first group of a UUID
    return accessorId.left(enough);
}

QString nameOf(const QString &name, const QString &accessorId)
{
    return name.trimmed().isEmpty()
               ? Words::tr("Unnamed (%1)", "a token; the start of its ID").arg(shortId(accessorId))
               : name;
}

QString nameOf(const Token &token)
{
    return nameOf(token.name, token.accessorId);
}

QString dangling(const Attachment &attachment)
{
    const QString words = attachment.isPolicy
                              ? Words::tr("There is no policy “%1” (any more): it grants nothing.")
                              : Words::tr("There is no role “%1” (any more): it grants nothing.");
    return words.arg(oneLine(attachment.name));
}

QString pendingDeletion(const DeferredDeletion &deletion, Instant now)
{
    return deletion.dueAt > now ? Words::tr("Deletion pending: %1").arg(relative(deletion.dueAt, now))
                                : Words::tr("Deletion pending: overdue");
}

QString cell(const QString &text)
{
    QString safe = text;
    for (QChar &c : safe) {
        if (isDeceptive(c))
            c = visible(c);
    }
    return safe;
}

QString oneLine(const QString &text)
{
    const QString safe = cell(text);
    return hasRightToLeft(safe) ? QString(firstStrongIsolate + safe + popIsolate) : safe;
}

} // namespace chatelaine::text
