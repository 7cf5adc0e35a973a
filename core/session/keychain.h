// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretkeeper.h"

#include <chrono>

namespace chatelaine {

/// The operating system's keychain (Secret Service, Keychain, Credential Manager) through QtKeychain. Never
/// falls back to a file.
class Keychain final : public SecretKeeper
{
    Q_OBJECT

public:
    /// After \a patience a call that has no answer is Unavailable.
    explicit Keychain(QObject *parent = nullptr,
                      std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// True until asking for nothing in particular, which the constructor does, has found none.
    bool isAvailable() const override { return m_unavailable.isEmpty(); }
    QString unavailableReason() const override { return m_unavailable; }
    Future<std::optional<Secret>> read(const QUuid &key) override;
    Future<void> write(const QUuid &key, Secret secret) override;
    Future<void> remove(const QUuid &key) override;

private:
    const std::chrono::milliseconds m_patience;
    QString m_unavailable;
};

} // namespace chatelaine
