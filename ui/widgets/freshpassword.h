// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/whenready.h"

#include <QCoreApplication>
#include <QWidget>

#include <functional>

namespace chatelaine {

class Authenticator;
class Settings;

/// Who asks for a password: whose it is, and the page or dialog above which the question stands.
struct PasswordAsker
{
    Authenticator &authenticator;
    Settings &settings;
    QWidget &page;
};

/// Asks whoever is signed in for their password; tells whether they gave it.
void askForPassword(const PasswordAsker &asker, std::function<void(bool)> then);

/// Carries out \a act, which returns a Future<T>. Where it needs a password that was typed lately
/// (ErrorCode::PasswordNeeded), asks for it and carries it out once more. \a then gets the last answer as
/// Result<T>; Cancelled, with words, if the person gave no password. Two lines for the page:
///
///     withFreshPassword({*backend.authenticator(), settings, *this},
///                       [this, wanted] { return m_service.update(wanted); },
///                       [this](const Result<Policy> &updated) { onUpdated(updated); });
///
/// and one in the store, first in the body of the act: `m_core.gate.requireFresh();`
template <class Act, class Then> void withFreshPassword(const PasswordAsker &asker, Act act, Then then)
{
    whenReady(act(), &asker.page, [asker, act, then](auto answer) mutable {
        if (answer || answer.error().code != ErrorCode::PasswordNeeded)
            return then(std::move(answer));
        askForPassword(asker, [asker, act, then](bool given) mutable {
            if (given)
                return whenReady(act(), &asker.page, then);
            then(decltype(answer)(
                fail(ErrorCode::Cancelled,
                     QCoreApplication::translate("chatelaine::FreshPasswordDialog",
                                                 "Nothing was done, because the password was not given."))));
        });
    });
}

} // namespace chatelaine
