// SPDX-License-Identifier: GPL-3.0-or-later
#include "localprovider.h"

namespace chatelaine {

LocalProvider::LocalProvider(const StoreOptions &options, QObject *parent)
    : BackendProvider(parent)
    , m_options(options)
{
}

QString LocalProvider::defaultStorePath() const
{
    return LocalStore::defaultPath();
}

Future<std::shared_ptr<Backend>> LocalProvider::createStore(const QString &path, NewOrganisation organisation)
{
    return LocalStore::create(path, std::move(organisation), m_options);
}

Future<std::shared_ptr<Backend>> LocalProvider::openStore(const QString &path)
{
    return LocalStore::open(path, m_options);
}

Future<std::shared_ptr<Backend>> LocalProvider::openDemo()
{
    return LocalStore::demo(m_options);
}

} // namespace chatelaine
