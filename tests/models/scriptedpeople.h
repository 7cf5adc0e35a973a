// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "backend/groupservice.h"

#include <map>
#include <vector>

namespace chatelaine {

namespace scripted {

template <class T> Future<T> unasked()
{
    return ready(Result<T>(tl::unexpected(Error{ErrorCode::Unavailable, {}})));
}
template <class T> void finish(QPromise<Result<T>> &promise, Result<T> value)
{
    promise.addResult(std::move(value));
    promise.finish();
}

} // namespace scripted

/// A directory that answers only when told to, so that a test decides which answer comes first. It offers
/// reading alone: the model under test does nothing else.
class ScriptedDirectory : public Directory
{
public:
    std::map<qint64, User> records;
    std::vector<UserQuery> queries;
    int fetchCount = 0;

    /// Answers question number \a question (0 is the first).
    void answer(size_t question, const QVector<PrincipalId> &ids)
    {
        scripted::finish<QVector<PrincipalId>>(m_finds[question], ids);
    }
    void fail(size_t question, const Error &error)
    {
        scripted::finish<QVector<PrincipalId>>(m_finds[question], tl::unexpected(error));
    }
    /// True if nobody waits for the answer any more.
    bool isCancelled(size_t question) const { return m_finds[question].isCanceled(); }
    size_t questions() const { return m_finds.size(); }
    void announce(const QVector<PrincipalId> &ids) { Q_EMIT changed({ids}); }

    Future<QVector<PrincipalId>> find(const UserQuery &query) override
    {
        queries.push_back(query);
        m_finds.emplace_back();
        m_finds.back().start();
        return m_finds.back().future();
    }
    Future<QVector<User>> fetch(const QVector<PrincipalId> &ids) override
    {
        ++fetchCount;
        QVector<User> found;
        for (PrincipalId id : ids) {
            if (const auto record = records.find(id.value); record != records.end())
                found.append(record->second);
        }
        return ready(Result<QVector<User>>(found));
    }
    Future<QVector<User>> users() override { return scripted::unasked<QVector<User>>(); }
    Future<qsizetype> count(const UserQuery &) override { return scripted::unasked<qsizetype>(); }
    Future<User> user(PrincipalId) override { return scripted::unasked<User>(); }
    Future<QVector<Grant>> grants(PrincipalId) override { return scripted::unasked<QVector<Grant>>(); }
    Future<QStringList> providers() override { return scripted::unasked<QStringList>(); }
    Future<QStringList> zones() override { return scripted::unasked<QStringList>(); }
    Future<Belongings> belongings(PrincipalId) override { return scripted::unasked<Belongings>(); }
    Future<OneTimeCode> invite(const UserDraft &) override { return scripted::unasked<OneTimeCode>(); }
    Future<OneTimeCode> renewInvitation(PrincipalId, qint64) override
    {
        return scripted::unasked<OneTimeCode>();
    }
    Future<User> update(PrincipalId, qint64, const UserDraft &) override { return scripted::unasked<User>(); }
    Future<User> setActive(PrincipalId, qint64, bool) override { return scripted::unasked<User>(); }
    Future<OneTimeCode> resetPassword(PrincipalId, qint64) override
    {
        return scripted::unasked<OneTimeCode>();
    }
    Future<void> remove(PrincipalId, qint64, PrincipalId) override { return scripted::unasked<void>(); }
    Future<DirectoryImportPlan> previewImport(const DirectoryFile &, const DirectoryImportOptions &) override
    {
        return scripted::unasked<DirectoryImportPlan>();
    }
    Future<DirectoryImportPlan> importDirectory(const DirectoryFile &, const DirectoryImportOptions &,
                                                const DirectoryImportPlan &) override
    {
        return scripted::unasked<DirectoryImportPlan>();
    }

private:
    std::vector<QPromise<Result<QVector<PrincipalId>>>> m_finds;
};

/// Groups that are told when the test says so.
class ScriptedGroups : public GroupService
{
public:
    void answer(size_t question, const QVector<Group> &groups)
    {
        scripted::finish<QVector<Group>>(m_questions[question], groups);
    }
    void fail(size_t question, const Error &error)
    {
        scripted::finish<QVector<Group>>(m_questions[question], tl::unexpected(error));
    }
    size_t questions() const { return m_questions.size(); }
    void announce() { Q_EMIT changed(); }

    Future<QVector<Group>> groups() override
    {
        m_questions.emplace_back();
        m_questions.back().start();
        return m_questions.back().future();
    }
    Future<Group> create(const GroupDraft &) override { return scripted::unasked<Group>(); }
    Future<Group> update(GroupId, qint64, const GroupDraft &) override { return scripted::unasked<Group>(); }
    Future<Group> changeMembers(GroupId, const QVector<PrincipalId> &, const QVector<PrincipalId> &) override
    {
        return scripted::unasked<Group>();
    }
    Future<void> remove(GroupId, qint64) override { return scripted::unasked<void>(); }

private:
    std::vector<QPromise<Result<QVector<Group>>>> m_questions;
};

} // namespace chatelaine
