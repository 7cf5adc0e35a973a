// SPDX-License-Identifier: GPL-3.0-or-later
#include "provider.h"

namespace chatelaine {

Provider::Provider(const StoreOptions &options, const NomadOptions &nomad, QObject *parent)
    : BackendProvider(parent)
    , m_options(options)
    , m_nomad(nomad)
{
}

QString Provider::defaultStorePath() const
{
    return LocalStore::defaultPath();
}

Future<std::shared_ptr<Backend>> Provider::createStore(const QString &path, NewOrganisation organisation)
{
    return LocalStore::create(path, std::move(organisation), m_options);
}

Future<std::shared_ptr<Backend>> Provider::openStore(const QString &path)
{
    return LocalStore::open(path, m_options);
}

Future<std::shared_ptr<Backend>> Provider::openDemo()
{
    return LocalStore::demo(m_options);
}

Future<StoreFacts> Provider::lookAtBackup(const QString &path, const QString &backup,
                                          std::shared_ptr<LongWork> work)
{
    return LocalStore::lookAtBackup(path, backup, work, m_options);
}

Future<QString> Provider::recoverStore(const QString &path, const QString &backup,
                                       std::shared_ptr<LongWork> work)
{
    return LocalStore::recover(path, backup, work, m_options);
}

QVector<ServerProvider *> Provider::servers()
{
    return {&m_nomad};
}

} // namespace chatelaine
