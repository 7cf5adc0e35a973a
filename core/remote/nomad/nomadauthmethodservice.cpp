// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/nomadauthmethodservice.h"

#include "nomad/authmethodacts.h"

namespace chatelaine::nomad {

namespace {

authmethods::SharedSecret shared(std::optional<Secret> secret)
{
    return secret ? std::make_shared<const Secret>(std::move(*secret)) : nullptr;
}

} // namespace

NomadAuthMethodService::NomadAuthMethodService(NomadCore &core, QObject *parent)
    : AuthMethodService(parent)
    , m_core(core)
{
    connect(core.worker(), &NomadWorker::authMethodsChanged, this, &AuthMethodService::changed);
}

Future<QVector<AuthMethod>> NomadAuthMethodService::methods()
{
    return m_core.run<QVector<AuthMethod>>(&authmethods::all);
}

Future<AuthMethodDetails> NomadAuthMethodService::method(const QString &name)
{
    return m_core.run<AuthMethodDetails>(
        [name](NomadWorker &worker) { return authmethods::one(worker, name); });
}

Future<AuthMethod> NomadAuthMethodService::create(const AuthMethodDraft &draft,
                                                  std::optional<Secret> clientSecret)
{
    return m_core.run<AuthMethod>([draft, secret = shared(std::move(clientSecret))](NomadWorker &worker) {
        return authmethods::create(worker, draft, secret);
    });
}

Future<AuthMethod> NomadAuthMethodService::update(const QString &name, qint64 base,
                                                  const AuthMethodDraft &draft,
                                                  std::optional<Secret> clientSecret)
{
    return m_core.run<AuthMethod>(
        [name, base, draft, secret = shared(std::move(clientSecret))](NomadWorker &worker) {
            return authmethods::update(worker, name, base, draft, secret);
        });
}

Future<void> NomadAuthMethodService::remove(const QString &name, qint64 base)
{
    return m_core.run<void>(
        [name, base](NomadWorker &worker) { return authmethods::remove(worker, name, base); });
}

Future<QVector<BindingRule>> NomadAuthMethodService::rules()
{
    return m_core.run<QVector<BindingRule>>(&authmethods::rules);
}

Future<BindingRule> NomadAuthMethodService::createRule(const BindingRuleDraft &draft)
{
    return m_core.run<BindingRule>(
        [draft](NomadWorker &worker) { return authmethods::putRule(worker, {}, 0, draft); });
}

Future<BindingRule> NomadAuthMethodService::updateRule(const QString &id, qint64 base,
                                                       const BindingRuleDraft &draft)
{
    if (id.isEmpty())
        return ready<BindingRule>(fail(ErrorCode::NotFound, tr("There is no such binding rule (any more).")));
    return m_core.run<BindingRule>(
        [id, base, draft](NomadWorker &worker) { return authmethods::putRule(worker, id, base, draft); });
}

Future<void> NomadAuthMethodService::removeRule(const QString &id, qint64 base)
{
    return m_core.run<void>(
        [id, base](NomadWorker &worker) { return authmethods::removeRule(worker, id, base); });
}

} // namespace chatelaine::nomad
