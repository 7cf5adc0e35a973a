// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "store/storecore.h"

namespace chatelaine {

/// People of a local store.
class LocalDirectory final : public Directory
{
    Q_OBJECT

public:
    explicit LocalDirectory(StoreCore &core);

    Future<QVector<User>> users() override;

    Future<QVector<PrincipalId>> find(const UserQuery &query) override;
    Future<qsizetype> count(const UserQuery &query) override;
    Future<QVector<User>> fetch(const QVector<PrincipalId> &ids) override;
    Future<User> user(PrincipalId id) override;
    Future<QVector<Grant>> grants(PrincipalId id) override;
    Future<QStringList> providers() override;
    Future<QStringList> zones() override;
    Future<Belongings> belongings(PrincipalId id) override;
    Future<OneTimeCode> invite(const UserDraft &draft) override;
    Future<OneTimeCode> renewInvitation(PrincipalId id, qint64 base) override;
    Future<User> update(PrincipalId id, qint64 base, const UserDraft &draft) override;
    Future<User> setActive(PrincipalId id, qint64 base, bool active) override;
    Future<OneTimeCode> resetPassword(PrincipalId id, qint64 base) override;
    Future<void> remove(PrincipalId id, qint64 base, PrincipalId heir) override;
    Future<DirectoryImportPlan> previewImport(const DirectoryFile &file,
                                              const DirectoryImportOptions &options) override;
    Future<DirectoryImportPlan> importDirectory(const DirectoryFile &file,
                                                const DirectoryImportOptions &options,
                                                const DirectoryImportPlan &previewed) override;

private:
    /// Calls `question(UserRepository &, const Identity &actor)` on the thread.
    template <class Question> auto ask(Act act, Question question);
    /// Carries `operation(UserOperations &)` out on the thread; both tell its answer.
    template <class Operation> auto change(Act act, Operation operation);
    template <class Operation> auto changeNow(Database &database, const Act &act, Operation operation);

    StoreCore &m_core;
};

} // namespace chatelaine
