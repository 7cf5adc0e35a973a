// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/helprequest.h"

namespace chatelaine {

HelpRequest::HelpRequest(const QString &page)
    : QEvent(kind())
    , m_page(page)
{
}

QEvent::Type HelpRequest::kind()
{
    static const int kind = QEvent::registerEventType();
    return static_cast<QEvent::Type>(kind);
}

QString guidePageOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::NotSignedIn:
    case ErrorCode::WrongCredentials:
    case ErrorCode::AccountInactive:
    case ErrorCode::TooSoon:
    case ErrorCode::PasswordNeeded:
        return QStringLiteral("signing-in");
    case ErrorCode::PermissionDenied:
    case ErrorCode::RoleCeiling:
    case ErrorCode::LastAdministrator:
        return QStringLiteral("who-can-do-what");
    case ErrorCode::Conflict:
    case ErrorCode::Busy:
    case ErrorCode::ReadOnly:
    case ErrorCode::DiskFull:
    case ErrorCode::NewerVersion:
    case ErrorCode::Internal:
        return QStringLiteral("troubleshooting");
    case ErrorCode::Damaged:
        return QStringLiteral("backup-and-restore");
    case ErrorCode::Unavailable:
    case ErrorCode::Untrusted:
    case ErrorCode::Unsupported:
    case ErrorCode::OutcomeUnknown:
    case ErrorCode::BadAnswer:
        return QStringLiteral("servers");
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Invalid:
    case ErrorCode::Cancelled:
        break;
    }
    return {};
}

} // namespace chatelaine
