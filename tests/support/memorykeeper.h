// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretkeeper.h"

#include <QHash>

#include <map>

namespace chatelaine {

/// A keychain that lives as long as the test, or a computer that has none.
class MemoryKeeper : public SecretKeeper
{
public:
    explicit MemoryKeeper(QString missing = {})
        : m_missing(std::move(missing))
    {
    }

    bool isAvailable() const override { return m_missing.isEmpty(); }
    QString unavailableReason() const override { return m_missing; }
    Future<std::optional<Secret>> read(const QUuid &profile) override
    {
        const auto found = m_kept.find(profile);
        if (found == m_kept.end())
            return ready<std::optional<Secret>>(std::optional<Secret>());
        return ready<std::optional<Secret>>(std::optional<Secret>(found->second.clone()));
    }
    Future<void> write(const QUuid &profile, Secret secret) override
    {
        if (!isAvailable())
            return ready<void>(fail(ErrorCode::Unavailable, m_missing));
        m_kept.insert_or_assign(profile, std::move(secret));
        return ready<void>({});
    }
    Future<void> remove(const QUuid &profile) override
    {
        m_kept.erase(profile);
        return ready<void>({});
    }

    /// What is kept for \a profile; empty if nothing is.
    QByteArray kept(const QUuid &profile) const
    {
        const auto found = m_kept.find(profile);
        return found == m_kept.end() ? QByteArray() : found->second.view().toByteArray();
    }
    qsizetype count() const { return static_cast<qsizetype>(m_kept.size()); }

private:
    QString m_missing;
    std::map<QUuid, Secret> m_kept;
};

} // namespace chatelaine
