// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>

namespace chatelaine {

/// What kind of failure it was, for code that has to decide what to do next.
enum class ErrorCode {
    NotSignedIn,       ///< nobody is signed in, or the session has ended
    WrongCredentials,  ///< e-mail and password do not belong together
    AccountInactive,   ///< the person exists but may not sign in
    TooSoon,           ///< after wrong passwords; nothing was looked at. `wait` says when to try again
    PasswordNeeded,    ///< the person has to type their password again first, see Authenticator::confirm()
    PermissionDenied,  ///< the signed-in principal lacks a permission; the message names it
    RoleCeiling,       ///< the role to be handed out holds a permission that the giver lacks
    LastAdministrator, ///< would leave nobody who holds every permission
    NotFound,          ///< the thing does not exist (any more)
    AlreadyExists,     ///< the name or place is taken
    Conflict,          ///< changed by someone else since it was read
    Invalid,           ///< a value breaks a rule; `field` says which
    Busy,              ///< another program holds the store; trying again may help
    ReadOnly,          ///< the store cannot be written
    DiskFull,          ///< no space left; nothing was changed
    Damaged,           ///< the file is not a store, or is broken
    NewerVersion,      ///< the store was written by a newer Chatelaine
    Unavailable,       ///< the store or server cannot be reached
    Untrusted,         ///< the server's certificate is not trusted: nothing was sent to it
    Unsupported,       ///< this server cannot do it, or not in its version
    OutcomeUnknown, ///< a change was sent and its answer was lost: it may have been carried out. Look first
    BadAnswer,      ///< the server answered something that cannot be understood or is too large
    Cancelled,      ///< the back end was closed before the call was carried out
    Internal,       ///< a fault of this program
};

/// A failure as a value. It never carries a secret nor a value bound to an SQL statement.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString message; ///< one or two translated sentences for the person: what happened and what to do next
    QString detail = {}; ///< for the log, in English; may be empty
    QString field = {};  ///< name of the offending input (see the draft structs), empty if none
    /// How long every try is refused from now on; 0: not at all. Also with the wrong password that begins it.
    std::chrono::seconds wait{0};

    bool operator==(const Error &) const = default;
};

/// A value or an Error. Result<void> for acts that return nothing.
template <class T> using Result = tl::expected<T, Error>;

/// Shorthand for returning a failure: `return fail(ErrorCode::NotFound, tr("…"));`
inline tl::unexpected<Error> fail(ErrorCode code, QString message, QString detail = {}, QString field = {})
{
    return tl::unexpected<Error>(Error{code, std::move(message), std::move(detail), std::move(field)});
}

} // namespace chatelaine
