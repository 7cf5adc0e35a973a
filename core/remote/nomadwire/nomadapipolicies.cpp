// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadapicall.h"

namespace chatelaine::nomad {

namespace {

const QString policyPath = QStringLiteral("/v1/acl/policy/");
const QString rolePath = QStringLiteral("/v1/acl/role");

QString rolePathOf(const QString &id)
{
    return rolePath + u'/' + id;
}

auto roleReader(const QString &id)
{
    return [id](const JsonValue &value, const Meta &meta) -> std::optional<Answer<Role>> {
        auto role = readRole(value);
        if (!role || (!id.isEmpty() && role->id.compare(id, Qt::CaseInsensitive) != 0))
            return std::nullopt;
        return Answer<Role>{std::move(*role), meta};
    };
}

} // namespace

template <class T>
Future<Answer<QVector<T>>> NomadApi::list(const QString &path, const ReadOptions &options,
                                          const QString &doing,
                                          std::optional<T> (*readOne)(const JsonValue &))
{
    const auto rows = std::make_shared<QVector<T>>();
    const auto reader = std::make_shared<ListReader>([rows, readOne](const JsonValue &row) {
        if (auto one = readOne(row))
            rows->append(std::move(*one));
    });
    return stream<Answer<QVector<T>>>(read(path, options), doing, reader, [rows](Meta meta) {
        return Answer<QVector<T>>{std::move(*rows), std::move(meta)};
    });
}

Future<Answer<QVector<Policy>>> NomadApi::policies(const ReadOptions &options)
{
    return list<Policy>(QStringLiteral("/v1/acl/policies"), options,
                        ApiWords::tr("The policies could not be read."), &readPolicy);
}

Future<Answer<Policy>> NomadApi::policy(const QString &name, const ReadOptions &options)
{
    const QString doing = ApiWords::tr("The policy could not be read.");
    if (!isPathStep(name))
        return ready<Answer<Policy>>(tl::unexpected(notNamed(doing)));
    return call<Answer<Policy>>(
        read(policyPath + name, options), doing,
        [name](const JsonValue &value, const Meta &meta) -> std::optional<Answer<Policy>> {
            auto policy = readPolicy(value);
            if (!policy || policy->name != name)
                return std::nullopt;
            return Answer<Policy>{std::move(*policy), meta};
        });
}

Future<void> NomadApi::putPolicy(const Policy &policy)
{
    const QString doing = ApiWords::tr("The policy could not be saved.");
    if (!isPathStep(policy.name))
        return ready<void>(tl::unexpected(notNamed(doing)));
    return act(write(HttpRequest::Method::Post, policyPath + policy.name, writePolicy(policy)), doing);
}

Future<void> NomadApi::deletePolicy(const QString &name)
{
    const QString doing = ApiWords::tr("The policy could not be deleted.");
    if (!isPathStep(name))
        return ready<void>(tl::unexpected(notNamed(doing)));
    return act(write(HttpRequest::Method::Delete, policyPath + name, {}), doing);
}

Future<Answer<QVector<Role>>> NomadApi::roles(const ReadOptions &options)
{
    return list<Role>(QStringLiteral("/v1/acl/roles"), options, ApiWords::tr("The roles could not be read."),
                      &readRole);
}

Future<Answer<Role>> NomadApi::role(const QString &id, const ReadOptions &options)
{
    const QString doing = ApiWords::tr("The role could not be read.");
    if (!isPathStep(id))
        return ready<Answer<Role>>(tl::unexpected(notNamed(doing)));
    return call<Answer<Role>>(read(rolePathOf(id), options), doing, roleReader(id));
}

Future<Answer<Role>> NomadApi::putRole(const Role &role)
{
    const QString doing = ApiWords::tr("The role could not be saved.");
    if (!role.id.isEmpty() && !isPathStep(role.id))
        return ready<Answer<Role>>(tl::unexpected(notNamed(doing)));
    const QString path = role.id.isEmpty() ? rolePath : rolePathOf(role.id);
    return call<Answer<Role>>(write(HttpRequest::Method::Post, path, writeRole(role)), doing,
                              roleReader(role.id));
}

Future<void> NomadApi::deleteRole(const QString &id)
{
    const QString doing = ApiWords::tr("The role could not be deleted.");
    if (!isPathStep(id))
        return ready<void>(tl::unexpected(notNamed(doing)));
    return act(write(HttpRequest::Method::Delete, rolePathOf(id), {}), doing);
}

} // namespace chatelaine::nomad
