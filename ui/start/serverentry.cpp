// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/serverentry.h"

#include "backend/authenticator.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"
#include "session/connectionprofiles.h"
#include "session/secretkeeper.h"

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
        tryBy(m_given.clone());
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
    const ConnectionProfile &opened = m_backend->connection()->profile();
    return m_profiles.profile(opened.id).value_or(opened);
}

void ServerEntry::setBusy(bool busy, const QString &doing)
{
    m_busy = busy;
    Q_EMIT busyChanged(busy, doing);
}

void ServerEntry::readRemembered()
{
    setBusy(true, tr("Looking into the keychain…"));
    await(m_keeper.read(profile().id), [this](Result<std::optional<Secret>> found) {
        setBusy(false);
        if (found && *found && !(*found)->isEmpty())
            return tryBy(std::move(**found));
        if (!found)
            Q_EMIT refused(found.error());
        askDoor();
    });
}

void ServerEntry::tryBy(Secret secret)
{
    setBusy(true, tr("Signing in…"));
    await(m_backend->serverSignIn()->signIn(std::move(secret)),
          [this](const Result<Identity> &answer) { onTried(answer); });
}

void ServerEntry::onTried(const Result<Identity> &answer)
{
    setBusy(false);
    if (answer)
        return finish({});
    if (isAboutTheServer(answer.error().code)) {
        Q_EMIT unreachable(answer.error());
        return;
    }
    m_given.clear(); // it is of no use
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
          [this, remember](const Result<Identity> &answer) { onEntered(answer, remember); });
}

void ServerEntry::signInWithJwt(const QString &method, Secret jwt)
{
    if (!m_backend || m_busy)
        return;
    setBusy(true, tr("Signing in…"));
    await(m_backend->serverSignIn()->signInWithJwt(method, std::move(jwt)),
          [this](const Result<Identity> &answer) { onEntered(answer, false); });
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
        onEntered(answer, false);
    });
}

void ServerEntry::cancelBrowser()
{
    m_browser.cancel();
}

void ServerEntry::onEntered(const Result<Identity> &answer, bool remember)
{
    setBusy(false);
    if (answer)
        enter(remember);
    else
        Q_EMIT refused(answer.error());
}

void ServerEntry::enter(bool remember)
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
    if (remember && m_keeper.isAvailable())
        return keep();
    if (profile().rememberSecret)
        forget();
    finish({});
}

void ServerEntry::keep()
{
    std::optional<Secret> secret = m_backend->serverSignIn()->secretForKeychain();
    if (!secret)
        return finish({});
    ConnectionProfile kept = profile();
    kept.rememberSecret = true;
    setBusy(true, tr("Keeping the token…"));
    await(m_keeper.write(kept.id, std::move(*secret)), [this, kept](const Result<void> &done) {
        setBusy(false);
        if (done)
            m_profiles.save(kept);
        finish(done ? QString() : done.error().message);
    });
}

// The person took the tick away: what was kept goes.
void ServerEntry::forget()
{
    ConnectionProfile forgetful = profile();
    forgetful.rememberSecret = false;
    if (m_profiles.profile(forgetful.id))
        m_profiles.save(forgetful);
    whenReady(m_keeper.remove(forgetful.id), &m_keeper, [](const Result<void> &) {});
}

void ServerEntry::finish(const QString &notice)
{
    const std::shared_ptr<Backend> backend = m_backend;
    leave();
    Q_EMIT entered(backend, notice);
}

} // namespace chatelaine
