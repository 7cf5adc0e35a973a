// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadprovider.h"

#include "backend/chain.h"
#include "http/tlstrust.h"
#include "nomad/deletionfile.h"
#include "nomad/environment.h"
#include "nomad/nomadbackend.h"
#include "nomad/nomadconnectiontest.h"

#include <algorithm>

namespace chatelaine {

using namespace nomad;

NomadProvider::NomadProvider(const NomadOptions &options, QObject *parent)
    : ServerProvider(parent)
    , m_options(options)
{
}

QString NomadProvider::protocol() const
{
    return QStringLiteral("nomad");
}

QString NomadProvider::product() const
{
    return QStringLiteral("HashiCorp Nomad");
}

int NomadProvider::defaultPort() const
{
    return environment::defaultPort;
}

Result<std::optional<ConnectionProfile>>
NomadProvider::profileFrom(const QProcessEnvironment &environment) const
{
    return environment::profile(environment);
}

std::optional<Secret> NomadProvider::secretFrom(const QProcessEnvironment &environment) const
{
    std::optional<Secret> found = environment::secret(environment);
    if (!found && !m_environmentSecret.isEmpty())
        found = m_environmentSecret.clone();
    return found;
}

std::optional<Secret> NomadProvider::takeEnvironmentSecret()
{
    return environment::takeSecret();
}

int NomadProvider::pendingDeletions(const ConnectionProfile &profile) const
{
    return static_cast<int>(DeletionFile(m_options.stateFolder, profile.id).read().size());
}

int NomadProvider::pendingDeletionsAtAddress(const ConnectionProfile &profile) const
{
    const auto entries = DeletionFile(m_options.stateFolder, profile.id).read();
    const auto isThere = [cluster = clusterOf(profile)](const auto &entry) {
        return entry.cluster == cluster;
    };
    return static_cast<int>(std::count_if(entries.cbegin(), entries.cend(), isThere));
}

Future<std::shared_ptr<Backend>> NomadProvider::open(const ConnectionProfile &profile)
{
    if (profile.address.scheme() != QStringLiteral("https"))
        return NomadBackend::open(profile, nullptr, m_options);
    return andThen(TlsTrust::load(profile), this, [this, profile](std::shared_ptr<const TlsTrust> trust) {
        return NomadBackend::open(profile, std::move(trust), m_options);
    });
}

std::unique_ptr<ConnectionTest> NomadProvider::test(const ConnectionProfile &profile,
                                                    std::optional<Secret> secret)
{
    return std::make_unique<NomadConnectionTest>(profile, std::move(secret), m_options);
}

} // namespace chatelaine
