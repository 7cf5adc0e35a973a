// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/backendprovider.h"
#include "backend/longwork.h"
#include "domain/catalogue.h"
#include "domain/instant.h"
#include "domain/storefacts.h"
#include "secrets/password.h"
#include "verifier/verifier.h"

#include <QObject>

#include <chrono>
#include <memory>
#include <optional>
#include <vector>

namespace chatelaine {

/// How to make or open a local store.
struct StoreOptions
{
    std::shared_ptr<const Clock> clock; ///< none: the computer's own
    Catalogue catalogue;                ///< roles and permissions of a new store; an existing one has its own
    PasswordCost passwordCost = PasswordCost::Interactive;
    std::chrono::milliseconds busyWait{5000}; ///< how long a writer waits for another console
    qint64 maxPages = 0; ///< largest size of the file in pages, to test a full disk; 0: no limit
    qint64 searchInMemoryFrom = 20'000; ///< from so many tokens on their texts are kept in memory
};

/// An organisation in a SQLite file on this computer. Everything that touches the file happens on a thread of
/// its own, opening included, as the drive may be slow. Use it, and let go of it, on the thread that asked
/// for it.
class LocalStore final : public QObject, public Backend
{
public:
    /// Where a store is made unless the person chooses another place.
    static QString defaultPath();

    /// Makes the file \a path (mode 0600) with its first user, who holds the first role of the catalogue and
    /// is signed in.
    static Future<std::shared_ptr<Backend>> create(const QString &path, NewOrganisation organisation,
                                                   const StoreOptions &options);
    /// Opens the file \a path, after an upgrade if it is from an older version; nobody is signed in.
    static Future<std::shared_ptr<Backend>> open(const QString &path, const StoreOptions &options);
    /// A throw-away organisation in a private temporary folder that goes with it; its Root user is signed in.
    static Future<std::shared_ptr<Backend>> demo(const StoreOptions &options);

    /// What is in \a backup, which was read whole, for a store at \a path that is damaged or gone.
    static Future<StoreFacts> lookAtBackup(const QString &path, const QString &backup,
                                           const std::shared_ptr<LongWork> &work,
                                           const StoreOptions &options);
    /// Puts \a backup there; answers the path under which the damaged store is kept, empty if it was gone.
    static Future<QString> recover(const QString &path, const QString &backup,
                                   const std::shared_ptr<LongWork> &work, const StoreOptions &options);

    ~LocalStore() override;

    QString organisation() const override;
    QString location() const override;
    bool isThrowAway() const override;

    Authenticator *authenticator() override;
    TokenService *tokens() override;
    RoleService *roles() override;
    PolicyService *policy() override;
    Directory *directory() override;
    GroupService *groups() override;
    AuditTrail *audit() override;
    StoreKeeping *keeping() override; ///< null in the demo: nothing of it is kept

    /// Loads everything into \a verifier; from then on each change is applied to it before the call that made
    /// it is answered, so that a revocation is seen at once. Changes of other consoles follow within seconds.
    /// Finished when it is loaded.
    Future<void> attachVerifier(std::shared_ptr<Verifier> verifier);
    /// Writes down when secrets were last used (Verifier::takeUses()), in one transaction, never going
    /// backwards.
    Future<void> recordUses(std::vector<SecretUse> uses);
    /// The number of the first audit entry that is not as it was written; none if the chain is whole. Needs
    /// console:ReadAudit.
    Future<std::optional<qint64>> firstBrokenAuditEntry();

private:
    explicit LocalStore(const StoreOptions &options);

    struct Private;
    template <class Work>
    static Future<std::shared_ptr<Backend>> start(const std::shared_ptr<LocalStore> &store, Work work);
    void finishStart(const Result<void> &result);

    std::unique_ptr<Private> d;
};

} // namespace chatelaine
