// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkwords.h"

#include <QCoreApplication>

namespace chatelaine::bulkwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::bulkwords)
};

} // namespace

QString heading(BulkKind kind)
{
    switch (kind) {
    case BulkKind::Disable:
        return Words::tr("Disable tokens");
    case BulkKind::Enable:
        return Words::tr("Enable tokens");
    case BulkKind::SetOwner:
        return Words::tr("Change the owner of tokens");
    case BulkKind::SetRole:
        return Words::tr("Change the role of tokens");
    case BulkKind::SetExpiry:
        return Words::tr("Change the expiry of tokens");
    case BulkKind::Delete:
        return Words::tr("Delete tokens");
    }
    Q_UNREACHABLE();
}

QString selected(qsizetype tokens)
{
    return Words::tr("%n token(s) selected", nullptr, int(tokens));
}

QString deed(BulkKind kind, qsizetype tokens)
{
    switch (kind) {
    case BulkKind::Disable:
        return Words::tr("Disable %n token(s)", nullptr, int(tokens));
    case BulkKind::Enable:
        return Words::tr("Enable %n token(s)", nullptr, int(tokens));
    case BulkKind::Delete:
        return Words::tr("Yes, delete %n token(s)", nullptr, int(tokens));
    case BulkKind::SetOwner:
    case BulkKind::SetRole:
    case BulkKind::SetExpiry:
        return Words::tr("Change %n token(s)", nullptr, int(tokens));
    }
    Q_UNREACHABLE();
}

QString effect(BulkKind kind, qsizetype tokens, const QString &value)
{
    const int n = int(tokens);
    switch (kind) {
    case BulkKind::Disable:
        return Words::tr("%n token(s) will be disabled. Whatever uses them stops working until they are "
                         "enabled again.",
                         nullptr, n);
    case BulkKind::Enable:
        return Words::tr("%n token(s) will be enabled.", nullptr, n);
    case BulkKind::SetOwner:
        return Words::tr("%n token(s) will belong to %1.", nullptr, n).arg(value);
    case BulkKind::SetRole:
        return Words::tr("%n token(s) will get the role %1.", nullptr, n).arg(value);
    case BulkKind::SetExpiry:
        return Words::tr("%n token(s) will get a new expiry: %1.", nullptr, n).arg(value);
    case BulkKind::Delete:
        return Words::tr("%n token(s) will be deleted, with every secret. Whatever uses them stops working "
                         "at once. This cannot be undone.",
                         nullptr, n);
    }
    Q_UNREACHABLE();
}

QString unchanged(qsizetype tokens)
{
    return Words::tr("%n token(s) stay(s) as it is: there is nothing to do.", nullptr, int(tokens));
}

QString reason(const BulkRefusal &refusal)
{
    const Error &error = refusal.error;
    // What is said of one token says everything; of several it would name only the first.
    if (refusal.tokens.size() == 1)
        return error.message;
    if (error.code == ErrorCode::RoleCeiling)
        return Words::tr("This goes beyond your own permissions or zones.");
    if (error.code == ErrorCode::PermissionDenied && error.detail == u"personal token of somebody else")
        return Words::tr("They are personal access tokens of others: nobody else can change them, only "
                         "disable or delete them.");
    if (error.code == ErrorCode::Invalid && error.field.isEmpty())
        return Words::tr("They are your own personal access tokens. Change them on the page “My tokens”.");
    if (error.code == ErrorCode::NotFound)
        return Words::tr("They do not exist any more.");
    if (error.code == ErrorCode::Conflict)
        return Words::tr("They were changed by someone else meanwhile.");
    return error.message;
}

QString refused(const BulkRefusal &refusal)
{
    return Words::tr("%n token(s) will be left alone. %1", nullptr, int(refusal.tokens.size()))
        .arg(reason(refusal));
}

QString failed(const BulkRefusal &refusal)
{
    return Words::tr("%n token(s) could not be changed. %1", nullptr, int(refusal.tokens.size()))
        .arg(reason(refusal));
}

QString usedLately(qsizetype tokens)
{
    return Words::tr("%n of them was used in the last 24 hours: something still uses it.", nullptr,
                     int(tokens));
}

QString management(qsizetype tokens)
{
    return Words::tr("%n of them is a management token: whoever administers the server with it is locked "
                     "out.",
                     nullptr, int(tokens));
}

QString done(BulkKind kind, qsizetype tokens)
{
    const int n = int(tokens);
    switch (kind) {
    case BulkKind::Disable:
        return Words::tr("%n token(s) is disabled.", nullptr, n);
    case BulkKind::Enable:
        return Words::tr("%n token(s) is enabled.", nullptr, n);
    case BulkKind::Delete:
        return Words::tr("%n token(s) was deleted.", nullptr, n);
    case BulkKind::SetOwner:
    case BulkKind::SetRole:
    case BulkKind::SetExpiry:
        return Words::tr("%n token(s) was changed.", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString notTried(qsizetype tokens)
{
    return Words::tr("%n token(s) was not tried.", nullptr, int(tokens));
}

} // namespace chatelaine::bulkwords
