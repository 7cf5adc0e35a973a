// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/stayingsignedin.h"

#include "backend/authenticator.h"
#include "backend/promised.h"
#include "backend/whenready.h"
#include "session/secretkeeper.h"

namespace chatelaine {

bool StayingSignedIn::isPossible(Backend &backend) const
{
    return m_keeper.isAvailable() && backend.authenticator()->traits().staysSignedIn;
}

Future<Identity> StayingSignedIn::recall(const std::shared_ptr<Backend> &backend) const
{
    const auto promise = promised<Identity>();
    const auto fails = [promise](const Error &error) {
        chatelaine::keep<Identity>(promise, tl::unexpected(error));
    };
    const auto signIn = [self = *this, backend, promise](Secret kept) {
        whenReady(backend->authenticator()->signInRemembered(std::move(kept)), &self.m_keeper,
                  [self, backend, promise](Result<Identity> answer) {
                      if (!answer && answer.error().code == ErrorCode::WrongCredentials)
                          self.drop(backend->location());
                      chatelaine::keep(promise, std::move(answer));
                  });
    };
    whenReady(m_keeper.read(storeKey(backend->location())), &m_keeper,
              [fails, signIn](Result<std::optional<Secret>> found) {
                  if (!found)
                      fails(found.error());
                  else if (!*found)
                      fails({ErrorCode::NotFound, tr("Nobody stays signed in here.")});
                  else
                      signIn(std::move(**found));
              });
    return promise->future();
}

Future<void> StayingSignedIn::keep(const std::shared_ptr<Backend> &backend) const
{
    const auto promise = promised<void>();
    const auto fails = [promise](const Error &error) {
        chatelaine::keep<void>(
            promise,
            fail(error.code, tr("You will be asked for your password next time. %1").arg(error.message),
                 error.detail));
    };
    const auto write = [self = *this, backend, promise, fails](Secret made) {
        whenReady(self.m_keeper.write(storeKey(backend->location()), std::move(made)), &self.m_keeper,
                  [self, backend, promise, fails](const Result<void> &written) {
                      if (written)
                          return chatelaine::keep<void>(promise, {});
                      backend->authenticator()->forgetMachine();
                      self.drop(backend->location()); // what was kept before is not wanted any more either
                      fails(written.error());
                  });
    };
    whenReady(backend->authenticator()->staySignedIn(), &m_keeper, [write, fails](Result<Secret> made) {
        if (made)
            write(std::move(*made));
        else
            fails(made.error());
    });
    return promise->future();
}

Future<void> StayingSignedIn::forget(const std::shared_ptr<Backend> &backend) const
{
    const Future<void> forgotten = backend->authenticator()->forgetMachine();
    if (backend->authenticator()->traits().staysSignedIn) // a keychain that was slow may answer by now
        drop(backend->location());
    return forgotten;
}

Future<void> StayingSignedIn::drop(const QString &location) const
{
    return m_keeper.remove(storeKey(location));
}

} // namespace chatelaine
