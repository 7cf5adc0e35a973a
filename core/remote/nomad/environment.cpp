// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/environment.h"

#include <QHash>

namespace chatelaine::nomad::environment {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::Environment)
};

const char tokenVariable[] = "NOMAD_TOKEN";
const QString addressVariable = QStringLiteral("NOMAD_ADDR");

struct Variable
{
    QString name;
    QString field;
    QString ConnectionProfile::*member;
};

const QVector<Variable> &variables()
{
    static const QVector<Variable> all{
        {QStringLiteral("NOMAD_REGION"), QStringLiteral("region"), &ConnectionProfile::region},
        {QStringLiteral("NOMAD_CACERT"), QStringLiteral("caFile"), &ConnectionProfile::caFile},
        {QStringLiteral("NOMAD_CAPATH"), QStringLiteral("caFolder"), &ConnectionProfile::caFolder},
        {QStringLiteral("NOMAD_CLIENT_CERT"), QStringLiteral("clientCertificate"),
         &ConnectionProfile::clientCertificate},
        {QStringLiteral("NOMAD_CLIENT_KEY"), QStringLiteral("clientKey"), &ConnectionProfile::clientKey},
        {QStringLiteral("NOMAD_TLS_SERVER_NAME"), QStringLiteral("tlsServerName"),
         &ConnectionProfile::tlsServerName},
    };
    return all;
}

QString variableOf(const QString &field)
{
    for (const Variable &each : variables()) {
        if (each.field == field)
            return each.name;
    }
    return addressVariable;
}

/// The person has to know which variable is at fault: they see no form.
Error named(Error error)
{
    error.message =
        Words::tr("The variable %1 cannot be used. %2").arg(variableOf(error.field), error.message);
    return error;
}

} // namespace

Result<std::optional<ConnectionProfile>> profile(const QProcessEnvironment &environment)
{
    const QString typed = environment.value(addressVariable).trimmed();
    ConnectionProfile found;
    bool any = !typed.isEmpty();
    for (const Variable &each : variables()) {
        found.*each.member = environment.value(each.name);
        any = any || !(found.*each.member).isEmpty();
    }
    if (!any)
        return std::nullopt;
    const auto address = validation::serverAddress(
        typed.isEmpty() ? QStringLiteral("http://127.0.0.1:4646") : typed, defaultPort);
    if (!address)
        return tl::unexpected(named(address.error()));
    // The same at the next start: what waits to be deleted is found again by it.
    const QUuid family(QStringLiteral("6d3c1d7e-4d0b-4a0e-9d5f-2f6f0e5a7c31"));
    found.id = QUuid::createUuidV5(family, address->toString(QUrl::RemoveUserInfo) + u'\n' + found.region);
    found.protocol = QStringLiteral("nomad");
    found.address = *address;
    found.name = address->host();
    const auto good = validation::connectionProfile(found, defaultPort);
    if (!good)
        return tl::unexpected(named(good.error()));
    return *good;
}

std::optional<Secret> secret(const QProcessEnvironment &environment)
{
    QString text = environment.value(QLatin1String(tokenVariable));
    Secret found = Secret::fromText(QStringView(text).trimmed());
    wipe(text);
    if (found.isEmpty())
        return std::nullopt;
    return found;
}

std::optional<Secret> takeSecret()
{
    QByteArray text = qgetenv(tokenVariable);
    qunsetenv(tokenVariable);
    Secret found(QByteArrayView(text).trimmed());
    wipe(text);
    if (found.isEmpty())
        return std::nullopt;
    return found;
}

} // namespace chatelaine::nomad::environment
