// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/serverentry.h"

#include "backend/authenticator.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "session/connectionprofiles.h"
#include "session/secretkeeper.h"

#include <QPointer>

#include <tuple>

namespace chatelaine {

namespace {

/// True if the answer is about the way to the server and not about who asks.
bool isAboutTheServer(ErrorCode code)
{
    return code != ErrorCode::WrongCredentials && code != ErrorCode::PermissionDenied &&
           code != ErrorCode::AccountInactive && code != ErrorCode::Invalid && code != ErrorCode::NotFound;
}

} // namespace

ServerEntry::ServerEntry(ConnectionProfiles &profiles, SecretKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_profiles(profiles)
    , m_keeper(keeper)
{
}

template <class T, class Then> void ServerEntry::await(const Future<T> &future, Then then)
{
    whenReady(future, this, [this, visit = m_visit, then = std::move(then)](Result<T> answer) mutable {
        if (visit == m_visit) // else another server has been opened meanwhile, or none
            then(std::move(answer));
    });
}

void ServerEntry::begin(const std::shared_ptr<Backend> &backend, std::optional<Secret> secret)
{
    leave();
    m_backend = backend;
    m_given = secret ? std::move(*secret) : Secret();
    retry();
}

void ServerEntry::beginAsking(const std::shared_ptr<Backend> &backend)
{
    leave();
    m_backend = backend;
    m_asks = true;
    retry();
}

void ServerEntry::useRemembered()
{
    m_asks = false;
    if (!m_busy)
        retry();
}

void ServerEntry::retry()
{
    if (!m_backend)
        return;
    if (!m_given.isEmpty())
        tryBy(m_given.clone(), false);
    else if (!m_asks && profile().rememberSecret && m_keeper.isAvailable())
        readRemembered();
    else
        askDoor();
}

void ServerEntry::leave()
{
    ++m_visit;
    m_browser.cancel();
    m_asks = false;
    m_given.clear();
    m_backend.reset();
    setBusy(false);
}

ConnectionProfile ServerEntry::profile() const
{
    if (!m_backend)
        return {};
    ConnectionProfile profile = m_backend->connection()->profile();
    const std::optional<ConnectionProfile> stored = m_profiles.profile(profile.id);
    profile.rememberSecret = stored && stored->rememberSecret && leadAlike(*stored, profile);
    return profile;
}

bool ServerEntry::leadAlike(const ConnectionProfile &one, const ConnectionProfile &other)
{
    const auto way = [](const ConnectionProfile &profile) {
        return std::tie(profile.protocol, profile.address, profile.caFile, profile.caFolder,
                        profile.clientCertificate, profile.clientKey, profile.tlsServerName,
                        profile.pinnedCertificate);
    };
    return way(one) == way(other);
}

void ServerEntry::setBusy(bool busy, const QString &doing)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy, doing);
}

void ServerEntry::readRemembered()
{
    setBusy(true, tr("Looking into the keychain…"));
    await(m_keeper.read(secretKey(profile())), [this](Result<std::optional<Secret>> found) {
        setBusy(false);
        if (found && *found && !(*found)->isEmpty())
            return tryBy(std::move(**found), true);
        if (!found)
            Q_EMIT refused(found.error());
        askDoor();
    });
}

void ServerEntry::tryBy(Secret secret, bool remembered)
{
    setBusy(true, tr("Signing in…"));
    await(m_backend->serverSignIn()->signIn(std::move(secret)),
          [this, remembered](const Result<Identity> &answer) { onTried(answer, remembered); });
}

void ServerEntry::onTried(const Result<Identity> &answer, bool remembered)
{
    setBusy(false);
    if (answer)
        return finish({});
    if (isAboutTheServer(answer.error().code)) {
        Q_EMIT unreachable(answer.error());
        return;
    }
    m_given.clear();                                                      // it is of no use
    if (remembered && answer.error().code == ErrorCode::WrongCredentials) // nor will it be
        whenReady(m_keeper.remove(secretKey(profile())), &m_keeper, [](const Result<void> &) {});
    m_asks = true;
    Q_EMIT refused(answer.error());
    askDoor();
}

void ServerEntry::askDoor()
{
    setBusy(true, tr("Asking the server how one can sign in…"));
    await(m_backend->serverSignIn()->door(), [this](const Result<ServerDoor> &door) {
        setBusy(false);
        if (door)
            Q_EMIT doorKnown(*door);
        else
            Q_EMIT unreachable(door.error());
    });
}

void ServerEntry::signIn(Secret secret, bool oneTime, bool remember)
{
    if (!m_backend || m_busy)
        return;
    setBusy(true, tr("Signing in…"));
    ServerSignIn &door = *m_backend->serverSignIn();
    await(oneTime ? door.exchange(std::move(secret)) : door.signIn(std::move(secret)),
          [this, remember](const Result<Identity> &answer) {
              onEntered(answer, remember ? Kept::ThisOne : Kept::None);
          });
}

void ServerEntry::signInWithJwt(const QString &method, Secret jwt)
{
    if (!m_backend || m_busy)
        return;
    setBusy(true, tr("Signing in…"));
    await(m_backend->serverSignIn()->signInWithJwt(method, std::move(jwt)),
          [this](const Result<Identity> &answer) { onEntered(answer, Kept::AsItIs); });
}

void ServerEntry::signInWithBrowser(const QString &method, std::function<void(const QUrl &)> openBrowser)
{
    if (!m_backend || m_busy)
        return;
    setBusy(true, tr("Waiting for your browser…"));
    m_browser = m_backend->serverSignIn()->signInWithBrowser(method, std::move(openBrowser));
    await(m_browser, [this](const Result<Identity> &answer) {
        Q_EMIT browserEnded();
        if (!answer && answer.error().code == ErrorCode::Cancelled)
            return setBusy(false); // by the person: there is nothing to tell
        onEntered(answer, Kept::AsItIs);
    });
}

void ServerEntry::cancelBrowser()
{
    m_browser.cancel();
}

void ServerEntry::onEntered(const Result<Identity> &answer, Kept kept)
{
    setBusy(false);
    if (answer)
        enterWith(kept);
    else
        Q_EMIT refused(answer.error());
}

void ServerEntry::enter(bool remember)
{
    enterWith(remember ? Kept::ThisOne : Kept::AsItIs);
}

void ServerEntry::enterWith(Kept kept)
{
    if (!m_backend)
        return;
    if (!m_backend->authenticator()->identity()) { // the first token was made, and the server was lost then
        Q_EMIT refused({ErrorCode::NotSignedIn,
                        tr("Nobody is signed in yet. Sign in with the token that you have."),
                        {},
                        {}});
        return;
    }
    if (kept == Kept::ThisOne && m_keeper.isAvailable())
        return keep();
    if (kept == Kept::None && m_keeper.isAvailable() && profile().rememberSecret)
        forget();
    finish({});
}

void ServerEntry::keep()
{
    const ConnectionProfile opened = m_backend->connection()->profile();
    const std::optional<ConnectionProfile> stored = m_profiles.profile(opened.id);
    if (stored && !leadAlike(*stored, opened))
        return finish(tr("The connection was changed meanwhile: the token was not kept."));
    std::optional<Secret> secret = m_backend->serverSignIn()->secretForKeychain();
    if (!secret)
        return finish({});
    setBusy(true, tr("Keeping the token…"));
    // Whoever leaves the page does not stop the keychain: that something is kept is noted all the same.
    whenReady(m_keeper.write(secretKey(opened), std::move(*secret)), &m_keeper,
              [self = QPointer<ServerEntry>(this), &profiles = m_profiles, visit = m_visit,
               opened](const Result<void> &done) {
                  if (done) {
                      ConnectionProfile kept = profiles.profile(opened.id).value_or(opened);
                      kept.rememberSecret = true;
                      profiles.save(kept);
                  }
                  if (self && self->m_visit == visit)
                      self->onKept(done);
              });
}

void ServerEntry::onKept(const Result<void> &done)
{
    setBusy(false);
    finish(done ? QString() : done.error().message);
}

// The person took the tick away: what was kept goes.
void ServerEntry::forget()
{
    if (auto forgetful = m_profiles.profile(m_backend->connection()->profile().id)) {
        forgetful->rememberSecret = false;
        m_profiles.save(*forgetful);
    }
    whenReady(m_keeper.remove(secretKey(profile())), &m_keeper, [](const Result<void> &) {});
}

void ServerEntry::finish(const QString &notice)
{
    const std::shared_ptr<Backend> backend = m_backend;
    leave();
    Q_EMIT entered(backend, notice);
}

} // namespace chatelaine
