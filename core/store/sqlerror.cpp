// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlerror.h"

#include <QDir>
#include <QSqlError>

namespace chatelaine {

namespace {

// Primary result codes, https://www.sqlite.org/rescode.html. Extended codes keep them in the low byte.
enum Primary {
    Generic = 1,
    Permission = 3,
    Busy = 5,
    Locked = 6,
    ReadOnly = 8,
    InputOutput = 10,
    Corrupt = 11,
    Full = 13,
    CannotOpen = 14,
    NotADatabase = 26
};

/// The statements are ours and right: if a table or column is missing, then in the file.
bool lacksSchema(int nativeCode, const QString &text)
{
    return (nativeCode & 0xff) == Generic &&
           (text.contains(QLatin1String("no such table")) || text.contains(QLatin1String("no such column")) ||
            text.contains(QLatin1String("has no column named")));
}

} // namespace

ErrorCode SqlErrors::codeOf(int nativeCode)
{
    switch (nativeCode & 0xff) {
    case Busy:
    case Locked:
        return ErrorCode::Busy;
    case ReadOnly:
    case Permission:
        return ErrorCode::ReadOnly;
    case Corrupt:
    case NotADatabase:
        return ErrorCode::Damaged;
    case Full:
        return ErrorCode::DiskFull;
    case InputOutput:
    case CannotOpen:
        return ErrorCode::Unavailable;
    default:
        return ErrorCode::Internal;
    }
}

QString SqlErrors::sentence(ErrorCode code, const QString &path)
{
    const QString file = QDir::toNativeSeparators(path);
    switch (code) {
    case ErrorCode::Busy:
        return tr("Another program is holding the store “%1”. Nothing was changed. Try again in a moment, or "
                  "close the other program.")
            .arg(file);
    case ErrorCode::ReadOnly:
        return tr("The store “%1” cannot be written, and nothing was changed. Give your account write access "
                  "to the file and to its "
                  "folder, then try again.")
            .arg(file);
    case ErrorCode::Damaged:
        return tr("The file “%1” is damaged or is not a Chatelaine store. Leave it as it is and open a "
                  "backup of it.")
            .arg(file);
    case ErrorCode::DiskFull:
        return tr("There is no space left for the store “%1”. Nothing was changed. Free some space on that "
                  "drive, then try again.")
            .arg(file);
    case ErrorCode::Unavailable:
        return tr("The store “%1” cannot be reached. Check that its drive is connected and that your account "
                  "may use its folder, then "
                  "try again.")
            .arg(file);
    default:
        return tr("Something went wrong inside Chatelaine, and nothing was changed. Please try again.");
    }
}

Error SqlErrors::toError(const QSqlError &error, const QString &path)
{
    const int native = error.nativeErrorCode().toInt();
    const ErrorCode code = lacksSchema(native, error.databaseText()) ? ErrorCode::Damaged : codeOf(native);
    const QString detail = QStringLiteral("SQLite %1: %2").arg(error.nativeErrorCode(), error.text());
    return Error{code, sentence(code, path), detail, {}};
}

} // namespace chatelaine
