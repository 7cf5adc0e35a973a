// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/localstore.h"

#include "backend/chain.h"
#include "store/aside.h"
#include "store/changewatch.h"
#include "store/democontent.h"
#include "store/localaudittrail.h"
#include "store/localauthenticator.h"
#include "store/localdirectory.h"
#include "store/localgroupservice.h"
#include "store/localpolicyservice.h"
#include "store/localroleservice.h"
#include "store/localstorekeeping.h"
#include "store/localtokenservice.h"
#include "store/slicedjob.h"
#include "store/storeentrance.h"
#include "store/storefile.h"
#include "store/storerecovery.h"

#include <QAbstractEventDispatcher>
#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTimer>

namespace chatelaine {

struct LocalStore::Private
{
    explicit Private(const StoreOptions &given);
    void afterLook(Database &database, const std::optional<StoreNews> &news);
    void signIn(Database &database, const Identity &founder);
    void announce(Database &database, const StoreNews &news);
    void rename(Database &database);
    void tellPeople(const StoreNews &news);
    void fileLost();

    StoreOptions options;
    QString path;
    QString organisation;
    std::unique_ptr<QTemporaryDir> folder; ///< of the demo
    StoreCore core;
    LocalAuthenticator authenticator;
    LocalTokenService tokens;
    LocalRoleService roles;
    LocalPolicyService policy;
    LocalDirectory directory;
    LocalGroupService groups;
    LocalAuditTrail audit;
    LocalStoreKeeping keeping;
    ChangeWatch watch;

    /// Set while the store is being opened: it keeps itself alive until somebody can have it.
    std::shared_ptr<LocalStore> self;
    QPromise<Result<std::shared_ptr<Backend>>> started;
};

namespace {

using StartPromise = QPromise<Result<std::shared_ptr<Backend>>>;

/// Takes the promise: kept by the store, the store would keep itself through the answer.
void tell(StartPromise promise, const Result<void> &result, const std::shared_ptr<Backend> &store)
{
    promise.addResult(result ? Result<std::shared_ptr<Backend>>(store)
                             : tl::unexpected<Error>(result.error()));
    promise.finish();
}

/// What the working directory is later does not matter.
QString fixed(const QString &path)
{
    return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath();
}

StoreOptions withClock(StoreOptions options)
{
    if (!options.clock)
        options.clock = std::make_shared<SystemClock>();
    return options;
}

} // namespace

LocalStore::Private::Private(const StoreOptions &given)
    : options(withClock(given))
    , core(*options.clock, [this] { authenticator.announce(); })
    , authenticator(core, options.passwordCost)
    , tokens(core, options.searchInMemoryFrom)
    , roles(core)
    , policy(core)
    , directory(core)
    , groups(core)
    , audit(core)
    , keeping(core)
    , watch(
          core.thread,
          [this](Database &database, const std::optional<StoreNews> &news) { afterLook(database, news); },
          [this] { fileLost(); })
{
    core.announce = [this](Database &database, const StoreNews &news) { announce(database, news); };
    QObject::connect(&tokens, &TokenService::changed, &audit, &AuditTrail::changed);
}

void LocalStore::Private::afterLook(Database &database, const std::optional<StoreNews> &news)
{
    if (news)
        announce(database, *news);
    else
        core.feed.catchUp(database);
}

void LocalStore::Private::signIn(Database &database, const Identity &founder)
{
    const auto version = UserRepository(database).credentialVersion(founder.id);
    core.session.signIn(founder, version.value_or(0), core.clock.now());
}

// The verifier first: whoever hears of a change finds it in force.
void LocalStore::Private::announce(Database &database, const StoreNews &news)
{
    if (news.allUsers)
        rename(database); // before anybody is told that they are signed out
    if (news.ofPeople()) {
        if (!news.allTokens)
            core.feed.applyPeople(database);
        core.gate.refresh(database);
    }
    if (news.allTokens || !news.tokens.isEmpty())
        tokens.announce(database, news.allTokens ? QVector<TokenId>() : news.tokens);
    QMetaObject::invokeMethod(&directory, [this, news] { tellPeople(news); }, Qt::QueuedConnection);
}

// It may be another one since a backup was restored.
void LocalStore::Private::rename(Database &database)
{
    try {
        const QString name = StoreEntrance::organisationOf(database);
        QMetaObject::invokeMethod(&directory, [this, name] { organisation = name; }, Qt::QueuedConnection);
    } catch (const StoreFailure &failure) {
        SqlThread::errorOf(failure); // what cannot be read now is read with the next news
    }
}

void LocalStore::Private::tellPeople(const StoreNews &news)
{
    if (news.allUsers || !news.users.isEmpty())
        Q_EMIT directory.changed({news.allUsers ? QVector<PrincipalId>() : news.users});
    if (news.aroundTokens && !news.allTokens)
        Q_EMIT tokens.changed({});
    if (news.groups)
        Q_EMIT groups.changed();
    if (news.roles)
        Q_EMIT roles.changed();
    if (news.policy)
        Q_EMIT policy.changed();
    Q_EMIT audit.changed(); // each act is an entry
}

void LocalStore::Private::fileLost()
{
    // What is read next fails and says why: the list is asked to read.
    QMetaObject::invokeMethod(&tokens, [this] { Q_EMIT tokens.changed({}); }, Qt::QueuedConnection);
}

LocalStore::LocalStore(const StoreOptions &options)
    : d(std::make_unique<Private>(options))
{
}

LocalStore::~LocalStore()
{
    // Jobs use the services: the thread ends before them.
    d->core.thread.stop();
}

QString LocalStore::defaultPath()
{
    return StoreFile::defaultPath();
}

Future<std::shared_ptr<Backend>> LocalStore::create(const QString &path, NewOrganisation organisation,
                                                    const StoreOptions &options)
{
    const std::shared_ptr<LocalStore> store(new LocalStore(options));
    store->d->path = fixed(path);
    return start(store, [p = store->d.get(), organisation = std::move(organisation)](Database &database) {
        p->signIn(database,
                  StoreEntrance(p->options).found(database, p->path, organisation, p->core.clock.now()));
    });
}

Future<std::shared_ptr<Backend>> LocalStore::open(const QString &path, const StoreOptions &options)
{
    const std::shared_ptr<LocalStore> store(new LocalStore(options));
    store->d->path = fixed(path);
    return start(store, [p = store->d.get()](Database &database) {
        StoreEntrance(p->options).enter(database, p->path);
    });
}

Future<std::shared_ptr<Backend>> LocalStore::demo(const StoreOptions &options)
{
    StoreOptions cheap = options;
    cheap.passwordCost = PasswordCost::Test; // nobody can sign in there anyway
    const std::shared_ptr<LocalStore> store(new LocalStore(cheap));
    store->d->folder = std::make_unique<QTemporaryDir>();
    store->d->path = store->d->folder->filePath(QStringLiteral("demo.chatelaine"));
    return start(store, [p = store->d.get()](Database &database) {
        const DemoContent content(p->core.clock.now());
        const Identity root =
            StoreEntrance(p->options).found(database, p->path, content.organisation(), content.foundedAt());
        content.fill(database, root);
        p->signIn(database, root);
        p->core.session.askNothing();
    });
}

Future<StoreFacts> LocalStore::lookAtBackup(const QString &path, const QString &backup,
                                            const std::shared_ptr<LongWork> &work,
                                            const StoreOptions &options)
{
    return aside([store = fixed(path), from = fixed(backup), work, clock = withClock(options).clock] {
        return StoreRecovery::look(store, from, clock->now(), *work);
    });
}

Future<QString> LocalStore::recover(const QString &path, const QString &backup,
                                    const std::shared_ptr<LongWork> &work, const StoreOptions &options)
{
    return aside([store = fixed(path), from = fixed(backup), work, clock = withClock(options).clock] {
        return StoreRecovery::recover(store, from, clock->now(), *work);
    });
}

template <class Work>
Future<std::shared_ptr<Backend>> LocalStore::start(const std::shared_ptr<LocalStore> &store, Work work)
{
    Private &p = *store->d;
    p.self = store;
    p.started.start();
    LocalStore *raw = store.get();
    // A program that ends while a store is being opened does not wait for its window to take it.
    if (qApp)
        connect(qApp, &QCoreApplication::aboutToQuit, raw, [raw] {
            raw->finishStart(
                fail(ErrorCode::Cancelled, SqlThread::tr("The store was closed before this could be done.")));
        });
    p.core.thread.read([raw, work = std::move(work)](Database &database) {
        Result<void> result;
        try {
            work(database);
            raw->d->organisation = StoreEntrance::organisationOf(database);
        } catch (const std::exception &exception) {
            result = tl::unexpected<Error>(SqlThread::errorOf(exception));
        }
        // Handed over on the store's own thread, so that the last one to let go of it is there, too.
        QMetaObject::invokeMethod(raw, [raw, result] { raw->finishStart(result); }, Qt::QueuedConnection);
    });
    return p.started.future();
}

void LocalStore::finishStart(const Result<void> &result)
{
    if (!d->self)
        return;
    const std::shared_ptr<LocalStore> keep = std::exchange(d->self, nullptr);
    if (result) {
        d->authenticator.warmUp();
        d->audit.clearLeftOver();
        d->watch.start();
    }
    tell(std::move(d->started), result, keep);
    // Nobody wants it; but it must not go while it handles this very event.
    if (keep.use_count() == 1)
        QTimer::singleShot(0, QAbstractEventDispatcher::instance(), [keep] {});
}

QString LocalStore::organisation() const
{
    return d->organisation;
}

QString LocalStore::location() const
{
    return d->path;
}

bool LocalStore::isThrowAway() const
{
    return d->folder != nullptr;
}

Authenticator *LocalStore::authenticator()
{
    return &d->authenticator;
}

StoreKeeping *LocalStore::keeping()
{
    return isThrowAway() ? nullptr : &d->keeping;
}

TokenService *LocalStore::tokens()
{
    return &d->tokens;
}

RoleService *LocalStore::roles()
{
    return &d->roles;
}

PolicyService *LocalStore::policy()
{
    return &d->policy;
}

Directory *LocalStore::directory()
{
    return &d->directory;
}

GroupService *LocalStore::groups()
{
    return &d->groups;
}

AuditTrail *LocalStore::audit()
{
    return &d->audit;
}

Future<void> LocalStore::attachVerifier(std::shared_ptr<Verifier> verifier)
{
    VerifierFeed &feed = d->core.feed;
    const auto begun = d->core.thread.read(
        [&feed, verifier = std::move(verifier)](Database &database) { feed.attach(database, verifier); });
    // In slices: others do not wait until a million are loaded.
    const auto loaded =
        SlicedJob<bool>::start(d->core.thread, [&feed](Database &database) -> std::optional<bool> {
            return feed.loadOn(database) ? std::optional(true) : std::nullopt;
        });
    return andThen(begun, this,
                   [this, loaded] { return andThen(loaded, this, [](bool) { return ready<void>({}); }); });
}

Future<void> LocalStore::recordUses(std::vector<SecretUse> uses)
{
    return d->tokens.recordUses(std::move(uses));
}

Future<std::optional<qint64>> LocalStore::firstBrokenAuditEntry()
{
    return d->audit.firstBroken();
}

} // namespace chatelaine
