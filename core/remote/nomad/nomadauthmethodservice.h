// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authmethodservice.h"
#include "nomad/nomadcore.h"

namespace chatelaine::nomad {

/// Auth methods and binding rules of a Nomad server, from 1.5 on.
class NomadAuthMethodService final : public AuthMethodService
{
    Q_OBJECT

public:
    explicit NomadAuthMethodService(NomadCore &core, QObject *parent = nullptr);

    Future<QVector<AuthMethod>> methods() override;
    Future<AuthMethodDetails> method(const QString &name) override;
    Future<AuthMethod> create(const AuthMethodDraft &draft, std::optional<Secret> clientSecret) override;
    Future<AuthMethod> update(const QString &name, qint64 base, const AuthMethodDraft &draft,
                              std::optional<Secret> clientSecret) override;
    Future<void> remove(const QString &name, qint64 base) override;

    Future<QVector<BindingRule>> rules() override;
    Future<BindingRule> createRule(const BindingRuleDraft &draft) override;
    Future<BindingRule> updateRule(const QString &id, qint64 base, const BindingRuleDraft &draft) override;
    Future<void> removeRule(const QString &id, qint64 base) override;

private:
    NomadCore &m_core;
};

} // namespace chatelaine::nomad
