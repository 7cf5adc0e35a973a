// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/exitcodes.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ExitCodes)
};

ExitCodeText text(ExitCode code, const QString &meaning)
{
    return {QString::number(int(code)), meaning};
}

} // namespace

ExitCode exitCodeFor(const Error &error)
{
    switch (error.code) {
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongCredentials:
    case ErrorCode::AccountInactive:
    case ErrorCode::TooSoon:
    case ErrorCode::PasswordNeeded:
        return ExitCode::NotSignedIn;
    case ErrorCode::PermissionDenied:
    case ErrorCode::RoleCeiling:
    case ErrorCode::LastAdministrator:
        return ExitCode::NotAllowed;
    case ErrorCode::NotFound:
    case ErrorCode::ReadOnly:
    case ErrorCode::NewerVersion:
    case ErrorCode::Unavailable:
    case ErrorCode::Untrusted:
    case ErrorCode::BadAnswer:
        return ExitCode::NotThere;
    case ErrorCode::AlreadyExists:
    case ErrorCode::DiskFull:
        return ExitCode::NotWritten;
    case ErrorCode::Busy:
        return ExitCode::Busy;
    case ErrorCode::Damaged:
        return ExitCode::FoundWrong;
    case ErrorCode::Unsupported:
        return ExitCode::Usage;
    case ErrorCode::Conflict:
    case ErrorCode::Invalid:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::Cancelled:
    case ErrorCode::Internal:
        break;
    }
    return ExitCode::Fault;
}

QVector<ExitCodeText> exitCodeTexts()
{
    return {
        text(ExitCode::Done, Texts::tr("Done, and what was looked at is whole.")),
        text(ExitCode::Fault, Texts::tr("Something went wrong inside Chatelaine.")),
        text(ExitCode::Usage, Texts::tr("The command line makes no sense, or asks a server for what only "
                                        "stores have.")),
        text(ExitCode::FoundWrong,
             Texts::tr("What was looked at is not as it was written: the audit chain is broken, or the store "
                       "is damaged.")),
        text(ExitCode::NotSignedIn,
             Texts::tr("Nobody could be signed in: wrong password, nobody to ask, account deactivated.")),
        text(ExitCode::NotAllowed, Texts::tr("Whoever is signed in is not allowed to do this.")),
        text(ExitCode::NotThere,
             Texts::tr("The store or server is missing, or cannot be reached, read or written.")),
        text(ExitCode::Busy, Texts::tr("Another program holds the store. Try again later.")),
        text(ExitCode::NotWritten,
             Texts::tr("The backup or the output could not be written, or the file is there already.")),
        {QStringLiteral("130"), Texts::tr("Ended by Ctrl+C (other signals: 128 and their number).")},
    };
}

} // namespace chatelaine
