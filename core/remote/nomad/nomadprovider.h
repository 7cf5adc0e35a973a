// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/serverprovider.h"
#include "domain/instant.h"

#include <chrono>
#include <memory>

namespace chatelaine {

/// How Nomad back ends behave.
struct NomadOptions
{
    std::shared_ptr<const Clock> clock; ///< none: the computer's own
    QString stateFolder;                ///< where pending deletions are kept; empty: they are not kept
    std::chrono::milliseconds longPoll{60'000}; ///< how long a blocking query is held
    std::chrono::milliseconds firstPause{500};  ///< after a failure; doubled each time, with some jitter
    std::chrono::milliseconds longestPause{30'000};
    std::chrono::milliseconds timeout{30'000}; ///< of a request, without progress
    qint64 largestBody = 0;                    ///< bytes of an answer; 0: HttpClient::largestBody
};

/// HashiCorp Nomad, from 1.0 on.
class NomadProvider final : public ServerProvider
{
    Q_OBJECT

public:
    explicit NomadProvider(const NomadOptions &options, QObject *parent = nullptr);

    QString protocol() const override; ///< "nomad"
    QString product() const override;
    int defaultPort() const override; ///< 4646
    Result<std::optional<ConnectionProfile>>
    profileFrom(const QProcessEnvironment &environment) const override;
    /// As given by setEnvironmentSecret() where the environment has none any more.
    std::optional<Secret> secretFrom(const QProcessEnvironment &environment) const override;
    /// Takes the token that this process was started with out of its environment. Once, at the very start.
    static std::optional<Secret> takeEnvironmentSecret();
    void setEnvironmentSecret(Secret secret) { m_environmentSecret = std::move(secret); }
    int pendingDeletions(const ConnectionProfile &profile) const override;
    int pendingDeletionsAtAddress(const ConnectionProfile &profile) const override;
    Future<std::shared_ptr<Backend>> open(const ConnectionProfile &profile) override;
    std::unique_ptr<ConnectionTest> test(const ConnectionProfile &profile,
                                         std::optional<Secret> secret) override;

private:
    NomadOptions m_options;
    Secret m_environmentSecret; ///< empty: none
};

} // namespace chatelaine
