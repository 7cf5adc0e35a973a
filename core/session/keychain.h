// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/secretkeeper.h"

namespace chatelaine {

/// The operating system's keychain (Secret Service, Keychain, Credential Manager) through QtKeychain. Never
/// falls back to a file.
class Keychain final : public SecretKeeper
{
    Q_OBJECT

public:
    explicit Keychain(QObject *parent = nullptr);

    bool isAvailable() const override;
    QString unavailableReason() const override;
    Future<std::optional<Secret>> read(const QUuid &profile) override;
    Future<void> write(const QUuid &profile, Secret secret) override;
    Future<void> remove(const QUuid &profile) override;
};

} // namespace chatelaine
