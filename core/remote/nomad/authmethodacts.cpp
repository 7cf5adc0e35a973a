// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/authmethodacts.h"

#include "backend/chain.h"
#include "nomad/authmethodrules.h"

#include <QCoreApplication>

#include <algorithm>
#include <functional>

namespace chatelaine::nomad::authmethods {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuthMethods)
};

using Details = Answer<std::pair<AuthMethod, AuthMethodConfig>>;

/// What servers name tokens by if nothing else is said (from 1.7 on).
const QString usualNameFormat = QStringLiteral("${auth_method_type}-${auth_method_name}");

Result<void> mayWrite(const NomadWorker &worker, AuthMethodType type = AuthMethodType::Oidc)
{
    if (auto may = worker.needWrite(); !may)
        return may;
    if (!worker.capabilities().authMethods)
        return fail(ErrorCode::Unsupported,
                    Words::tr("This server has no auth methods: they came with Nomad 1.5."));
    if (type == AuthMethodType::Jwt && !worker.capabilities().jwtLogin)
        return fail(ErrorCode::Unsupported,
                    Words::tr("This server cannot sign in with JSON web tokens: that came with Nomad 1.5.4."),
                    {}, QStringLiteral("type"));
    return {};
}

LifeLimits limitsOf(const NomadWorker &worker)
{
    return {worker.capabilities().shortestTtl, worker.capabilities().longestTtl};
}

tl::unexpected<Error> conflict()
{
    return fail(ErrorCode::Conflict,
                Words::tr("Somebody else has changed this meanwhile. Look at the newer version first."));
}

/// Reads the rest of \a list, one after another, from \a next on.
Future<QVector<AuthMethod>> detailed(NomadWorker &worker, QVector<AuthMethod> list, qsizetype next)
{
    if (next == list.size())
        return ready<QVector<AuthMethod>>(std::move(list));
    const QString name = list.at(next).name;
    return either(worker.api().authMethod(name), &worker,
                  [&worker, list = std::move(list), next](Result<Details> one) mutable {
                      if (one)
                          list[next] = one->value.first;
                      else if (one.error().code != ErrorCode::NotFound) // in the meantime
                          return failed<QVector<AuthMethod>>(one.error());
                      return detailed(worker, std::move(list), next + 1);
                  });
}

SharedSecret secretFor(AuthMethodType type, const SharedSecret &clientSecret)
{
    return type == AuthMethodType::Oidc ? clientSecret : nullptr;
}

/// Who is signed in now has nothing to do with what another one has done.
void tellChanged(NomadWorker &worker, int session)
{
    if (worker.isCurrent(session))
        Q_EMIT worker.authMethodsChanged();
}

Future<AuthMethod> put(NomadWorker &worker, int session, const MethodWrite &write,
                       const SharedSecret &clientSecret)
{
    if (const auto still = worker.needSession(session); !still)
        return failed<AuthMethod>(still.error());
    const auto secret = secretFor(write.draft.type, clientSecret);
    return andThen(worker.api().putAuthMethod(write, secret), &worker,
                   [&worker, session](const AuthMethod &saved) {
                       tellChanged(worker, session);
                       return ready<AuthMethod>(saved);
                   });
}

/// The draft as it is to be written over \a before; Invalid or Unsupported if that cannot be done.
Result<MethodWrite> changeOf(const Details &before, const AuthMethodDraft &draft,
                             const SharedSecret &clientSecret)
{
    const auto &[method, config] = before.value;
    MethodWrite write{draft, true};
    if (draft.type != method.type)
        return fail(ErrorCode::Invalid,
                    Words::tr("The type cannot be changed. Make another method and delete this one."), {},
                    QStringLiteral("type"));
    if (draft.tokenNameFormat.isEmpty() && !method.tokenNameFormat.isEmpty())
        write.draft.tokenNameFormat = usualNameFormat; // left out, the old one would stay
    const bool hasNewSecret = secretFor(draft.type, clientSecret) != nullptr;
    write.sendConfig = hasNewSecret || !sameSettings(draft.config, config);
    if (!write.sendConfig)
        return write;
    if (config.isPartial)
        return fail(
            ErrorCode::Unsupported,
            Words::tr("This method has settings that this program does not know. Changing the others would "
                      "lose them: use the server's command line."));
    if (config.hasClientSecret && !hasNewSecret)
        return fail(
            ErrorCode::Invalid,
            Words::tr("The server replaces all settings together, and does not tell the client secret that "
                      "it has. Enter the client secret again."),
            {}, QStringLiteral("clientSecret"));
    return write;
}

/// The names that \a draft no longer maps a claim to.
QStringList lostNames(const AuthMethodConfig &before, const AuthMethodConfig &after)
{
    const QStringList kept = after.claimMappings.values();
    QStringList lost;
    for (const QString &name : before.claimMappings) {
        if (!kept.contains(name))
            lost.append(name);
    }
    return lost;
}

/// Invalid if a rule of \a method binds by a name of \a lost: it would lock everybody out.
Result<void> nobodyNeeds(const QStringList &lost, const QString &method, const QVector<BindingRule> &rules)
{
    for (const BindingRule &rule : rules) {
        const auto variables = variablesIn(rule.bindName);
        if (rule.method != method || !variables)
            continue;
        for (const QString &name : *variables) {
            if (lost.contains(name))
                return fail(
                    ErrorCode::Invalid,
                    Words::tr("A binding rule of this method uses “%1”. Change the rule first: without that "
                              "name nobody could sign in.")
                        .arg(name),
                    {}, QStringLiteral("claimMappings"));
        }
    }
    return {};
}

Future<AuthMethod> putOver(NomadWorker &worker, int session, const Details &before, const MethodWrite &write,
                           const SharedSecret &clientSecret)
{
    const QStringList lost = lostNames(before.value.second, write.draft.config);
    if (!write.sendConfig || lost.isEmpty())
        return put(worker, session, write, clientSecret);
    return andThen(worker.api().bindingRules(), &worker,
                   [&worker, session, lost, write, clientSecret](const QVector<BindingRule> &rules) {
                       if (const auto free = nobodyNeeds(lost, write.draft.name, rules); !free)
                           return failed<AuthMethod>(free.error());
                       return put(worker, session, write, clientSecret);
                   });
}

Future<BindingRule> put(NomadWorker &worker, int session, const BindingRule &rule)
{
    if (const auto still = worker.needSession(session); !still)
        return failed<BindingRule>(still.error());
    return andThen(worker.api().putBindingRule(rule), &worker, [&worker, session](const BindingRule &saved) {
        tellChanged(worker, session);
        return ready<BindingRule>(saved);
    });
}

/// Checks \a draft against its method's settings, and writes it as the rule \a id.
Future<BindingRule> putChecked(NomadWorker &worker, int session, const QString &id,
                               const BindingRuleDraft &draft)
{
    if (const auto still = worker.needSession(session); !still)
        return failed<BindingRule>(still.error());
    return andThen(worker.api().authMethod(draft.method), &worker,
                   [&worker, session, id, draft](const Details &method) {
                       const auto checked = checkedRule(draft, method.value.second);
                       if (!checked)
                           return failed<BindingRule>(checked.error());
                       return put(worker, session,
                                  {id, checked->description, checked->method, checked->selector,
                                   checked->type, checked->bindName, 0});
                   });
}

/// Deletes what was just read, unless somebody has changed it or signed out; \a remove is the call.
Future<void> removeRead(NomadWorker &worker, int session, bool isSame,
                        const std::function<Future<void>()> &remove)
{
    if (!isSame)
        return ready<void>(conflict());
    if (const auto still = worker.needSession(session); !still)
        return failed<void>(still.error());
    return andThen(remove(), &worker, [&worker, session] {
        tellChanged(worker, session);
        return ready<void>({});
    });
}

Result<void> mayChange(const BindingRule &rule, qint64 base, const BindingRuleDraft &draft)
{
    if (rule.version != base)
        return conflict();
    if (draft.method != rule.method)
        return fail(ErrorCode::Invalid,
                    Words::tr("A rule stays with its method. Make another rule and delete this one."), {},
                    QStringLiteral("method"));
    // The server takes an empty name for "as before", and then refuses it.
    if (draft.type == BindType::Management && rule.type != BindType::Management)
        return fail(
            ErrorCode::Invalid,
            Words::tr("A rule cannot be turned into one for management. Make another rule and delete this "
                      "one."),
            {}, QStringLiteral("type"));
    return {};
}

} // namespace

Future<QVector<AuthMethod>> all(NomadWorker &worker)
{
    return andThen(worker.api().authMethods(), &worker, [&worker](Answer<QVector<AuthMethod>> list) {
        std::sort(list.value.begin(), list.value.end(),
                  [](const AuthMethod &a, const AuthMethod &b) { return a.name < b.name; });
        if (!worker.isManagement())
            return ready<QVector<AuthMethod>>(std::move(list.value));
        return detailed(worker, std::move(list.value), 0);
    });
}

Future<AuthMethodDetails> one(NomadWorker &worker, const QString &name)
{
    if (const auto may = worker.needManagement(); !may)
        return failed<AuthMethodDetails>(may.error());
    return andThen(worker.api().authMethod(name), &worker, [](const Details &details) {
        return ready<AuthMethodDetails>(AuthMethodDetails{details.value.first, details.value.second});
    });
}

Future<AuthMethod> create(NomadWorker &worker, const AuthMethodDraft &wanted,
                          const SharedSecret &clientSecret)
{
    if (const auto may = mayWrite(worker, wanted.type); !may)
        return failed<AuthMethod>(may.error());
    const auto draft = checkedMethod(wanted, limitsOf(worker));
    if (!draft)
        return failed<AuthMethod>(draft.error());
    if (clientSecret) {
        if (const auto secret = checkClientSecret(*clientSecret); !secret)
            return failed<AuthMethod>(secret.error());
    }
    // Writing is changing where the name exists already.
    return either(
        worker.api().authMethod(draft->name), &worker,
        [&worker, session = worker.session(), draft = *draft, clientSecret](const Result<Details> &existing) {
            if (existing)
                return ready<AuthMethod>(fail(ErrorCode::AlreadyExists,
                                              Words::tr("There is an auth method of this name already."), {},
                                              QStringLiteral("name")));
            if (existing.error().code != ErrorCode::NotFound)
                return failed<AuthMethod>(existing.error());
            return put(worker, session, MethodWrite{draft, true}, clientSecret);
        });
}

Future<AuthMethod> update(NomadWorker &worker, const QString &name, qint64 base,
                          const AuthMethodDraft &wanted, const SharedSecret &clientSecret)
{
    if (const auto may = mayWrite(worker, wanted.type); !may)
        return failed<AuthMethod>(may.error());
    AuthMethodDraft named = wanted;
    named.name = name;
    if (clientSecret) {
        if (const auto secret = checkClientSecret(*clientSecret); !secret)
            return failed<AuthMethod>(secret.error());
    }
    return andThen(worker.api().authMethod(name), &worker,
                   [&worker, session = worker.session(), base, named, clientSecret](const Details &before) {
                       if (before.value.first.version != base)
                           return ready<AuthMethod>(conflict());
                       auto write = changeOf(before, named, clientSecret);
                       if (!write)
                           return failed<AuthMethod>(write.error());
                       // Settings that are not written need not be good by this program's lights.
                       const auto checked = checkedMethod(write->draft, limitsOf(worker));
                       if (!checked && (write->sendConfig || checked.error().field == u"longestTokenLife"))
                           return failed<AuthMethod>(checked.error());
                       if (checked)
                           write->draft = *checked;
                       return putOver(worker, session, before, *write, clientSecret);
                   });
}

Future<void> remove(NomadWorker &worker, const QString &name, qint64 base)
{
    if (const auto may = mayWrite(worker); !may)
        return failed<void>(may.error());
    return andThen(worker.api().authMethod(name), &worker,
                   [&worker, session = worker.session(), name, base](const Details &before) {
                       return removeRead(worker, session, before.value.first.version == base,
                                         [&worker, name] { return worker.api().deleteAuthMethod(name); });
                   });
}

Future<QVector<BindingRule>> rules(NomadWorker &worker)
{
    if (const auto may = worker.needManagement(); !may)
        return failed<QVector<BindingRule>>(may.error());
    return andThen(worker.api().bindingRules(), &worker, [](QVector<BindingRule> rules) {
        std::sort(rules.begin(), rules.end(), [](const BindingRule &a, const BindingRule &b) {
            return std::tie(a.method, a.description, a.id) < std::tie(b.method, b.description, b.id);
        });
        return ready<QVector<BindingRule>>(std::move(rules));
    });
}

Future<BindingRule> putRule(NomadWorker &worker, const QString &id, qint64 base,
                            const BindingRuleDraft &draft)
{
    if (const auto may = mayWrite(worker); !may)
        return failed<BindingRule>(may.error());
    const int session = worker.session();
    if (id.isEmpty())
        return putChecked(worker, session, id, draft);
    return andThen(worker.api().bindingRule(id), &worker,
                   [&worker, session, id, base, draft](const BindingRule &before) {
                       if (const auto may = mayChange(before, base, draft); !may)
                           return failed<BindingRule>(may.error());
                       return putChecked(worker, session, id, draft);
                   });
}

Future<void> removeRule(NomadWorker &worker, const QString &id, qint64 base)
{
    if (const auto may = mayWrite(worker); !may)
        return failed<void>(may.error());
    return andThen(worker.api().bindingRule(id), &worker,
                   [&worker, session = worker.session(), id, base](const BindingRule &before) {
                       return removeRead(worker, session, before.version == base,
                                         [&worker, id] { return worker.api().deleteBindingRule(id); });
                   });
}

} // namespace chatelaine::nomad::authmethods
