// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/endpoints.h"
#include "nomaddouble/rules.h"

namespace chatelaine::nomaddouble {

namespace {

QString versionOf(Age age)
{
    switch (age) {
    case Age::V1_0:
        return QStringLiteral("1.0.18");
    case Age::V1_4_0:
        return QStringLiteral("1.4.0");
    case Age::V1_5:
        return QStringLiteral("1.5.8");
    case Age::V1_6_3:
        return QStringLiteral("1.6.3");
    case Age::Today:
        break;
    }
    return QStringLiteral("2.0.5");
}

} // namespace

Reply Endpoints::regions(const Call &call, Region &, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    QStringList names = m_store.options.regions;
    names.sort();
    return json(quoted(names));
}

Reply Endpoints::leader(const Call &call, Region &, const QString &)
{
    return call.isGet() ? json("\"127.0.0.1:4647\"") : wrongVerb();
}

Reply Endpoints::agent(const Call &call, Region &region, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    if (m_store.options.acl) {
        const Asker who = asker(call);
        if (who.kind == Asker::Kind::Unknown)
            return refused(403, QStringLiteral("ACL token not found"));
        if (who.kind == Asker::Kind::Expired)
            return refused(500, QStringLiteral("failed to resolve ACL token: ACL token expired"));
        if (auto refusal = refusalOf(who))
            return *refusal;
        bool may = who.token && who.token->isManagement();
        const QStringList held = may ? QStringList() : policiesOf(who, region);
        for (const QString &policy : held)
            may = may || readsAgent(region.policies.value(policy).rules);
        if (!may)
            return refused(403, QStringLiteral("Permission denied"));
    }
    QJsonObject acl{{QStringLiteral("Enabled"), m_store.options.acl},
                    {QStringLiteral("PolicyTTL"), qint64(30'000'000'000)},
                    {QStringLiteral("ReplicationToken"), QString()},
                    {QStringLiteral("TokenTTL"), qint64(30'000'000'000)}};
    if (m_store.isSince(Age::V1_4_0)) {
        for (const auto *name : {"TokenMinExpirationTTL", "TokenMaxExpirationTTL"})
            acl.insert(QLatin1String(name), 0); // not set: the defaults
    }
    const QJsonObject version{{QStringLiteral("Revision"), QString()},
                              {QStringLiteral("Version"), versionOf(m_store.age())},
                              {QStringLiteral("VersionMetadata"), QString()},
                              {QStringLiteral("VersionPrerelease"), QString()}};
    const QJsonObject server{{QStringLiteral("AuthoritativeRegion"), m_store.options.regions.constFirst()},
                             {QStringLiteral("Enabled"), true}};
    const QJsonObject config{{QStringLiteral("ACL"), acl},
                             {QStringLiteral("Region"), m_store.options.region},
                             {QStringLiteral("Server"), server},
                             {QStringLiteral("Version"), version}};
    return json(compact(QJsonObject{{QStringLiteral("config"), config}}));
}

Reply Endpoints::namespaces(const Call &call, Region &, const QString &)
{
    if (!call.isGet())
        return wrongVerb();
    if (m_store.options.acl) {
        if (auto refusal = refusalOf(asker(call)))
            return *refusal;
    }
    return read(call, 1, [] {
        return QByteArray(
            R"([{"Capabilities":null,"CreateIndex":1,"Description":"Default shared namespace",)"
            R"("Hash":"C7UbjDwBK0dK8wQq7Izg7SJIzaV+lIo2X7wRtzY3pSw=","Meta":null,"ModifyIndex":1,)"
            R"("Name":"default","Quota":""}])");
    });
}

Reply Endpoints::collect(const Call &call, Region &, const QString &)
{
    if (!call.isWrite())
        return wrongVerb();
    if (m_store.options.acl) {
        if (auto refusal = managementOnly(call))
            return *refusal;
    }
    m_store.collectGarbage();
    return {};
}

} // namespace chatelaine::nomaddouble
