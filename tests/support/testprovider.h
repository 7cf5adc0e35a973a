// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backendprovider.h"
#include "store/localstore.h"

#include <QVector>

namespace chatelaine {

/// Real local stores in a folder of the test's, for the window.
class TestProvider : public BackendProvider
{
public:
    TestProvider(const QString &folder, const StoreOptions &options)
        : m_folder(folder)
        , m_options(options)
    {
    }

    QString defaultStorePath() const override
    {
        return m_folder + QStringLiteral("/organisation.chatelaine");
    }
    Future<std::shared_ptr<Backend>> createStore(const QString &path, NewOrganisation organisation) override
    {
        return LocalStore::create(path, std::move(organisation), m_options);
    }
    Future<std::shared_ptr<Backend>> openStore(const QString &path) override
    {
        return LocalStore::open(path, m_options);
    }
    Future<std::shared_ptr<Backend>> openDemo() override { return LocalStore::demo(m_options); }
    Future<StoreFacts> lookAtBackup(const QString &path, const QString &backup,
                                    std::shared_ptr<LongWork> work) override
    {
        return LocalStore::lookAtBackup(path, backup, std::move(work), m_options);
    }
    Future<QString> recoverStore(const QString &path, const QString &backup,
                                 std::shared_ptr<LongWork> work) override
    {
        return LocalStore::recover(path, backup, std::move(work), m_options);
    }
    QVector<ServerProvider *> servers() override { return m_servers; }
    /// Adds a kind of server, which lives longer than this.
    void addServer(ServerProvider &server) { m_servers.append(&server); }

private:
    QVector<ServerProvider *> m_servers;
    QString m_folder;
    StoreOptions m_options;
};

} // namespace chatelaine
