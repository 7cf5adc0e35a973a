// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/authmethodwords.h"

#include "acl/aclwords.h"
#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::authmethodwords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::authmethodwords)
};

QString lines(const QStringList &values)
{
    QStringList shown;
    for (const QString &value : values)
        shown << text::cell(value);
    return shown.join(u'\n');
}

QString mappings(const QHash<QString, QString> &claims, const QString &prefix)
{
    QStringList shown;
    for (auto it = claims.cbegin(); it != claims.cend(); ++it)
        shown << Words::tr("%1 as %2", "a claim, its name in rules")
                     .arg(text::cell(it.key()), prefix + text::cell(it.value()));
    shown.sort();
    return shown.join(u'\n');
}

QString leeway(Duration length)
{
    return length == Duration(0) ? QString() : text::duration(length);
}

QString yes(bool on)
{
    return on ? Words::tr("Yes") : QString();
}

QString certificates(qsizetype count)
{
    return count == 0 ? QString() : Words::tr("%n in PEM", nullptr, static_cast<int>(count));
}

QVector<Fact> generalFacts(const AuthMethod &method)
{
    return {
        {Words::tr("Type"), aclwords::of(method.type)},
        {Words::tr("Its tokens"), text::of(method.reach)},
        {Words::tr("They live at most"),
         method.longestTokenLife ? text::duration(*method.longestTokenLife) : QString()},
        {Words::tr("Their names"), text::cell(method.tokenNameFormat)},
        {Words::tr("Offered first"), yes(method.isDefault)},
    };
}

} // namespace

QVector<Fact> facts(const AuthMethod &method, const AuthMethodConfig &config)
{
    const QVector<Fact> settings = {
        {Words::tr("Provider"), text::cell(config.discoveryUrl)},
        {Words::tr("Client ID"), text::cell(config.clientId)},
        {Words::tr("Client secret"),
         config.hasClientSecret ? Words::tr("Set; the server keeps it") : QString()},
        {Words::tr("Redirect addresses"), lines(config.allowedRedirectUris)},
        {Words::tr("Scopes"), lines(config.scopes)},
        {Words::tr("Address of the keys"), text::cell(config.jwksUrl)},
        {Words::tr("Public keys"), certificates(config.jwtPublicKeys.size())},
        {Words::tr("Certificate for the keys"), certificates(config.jwksCaCert.isEmpty() ? 0 : 1)},
        {Words::tr("Certificates for the provider"), certificates(config.discoveryCaPem.size())},
        {Words::tr("Claims"), mappings(config.claimMappings, QStringLiteral("value."))},
        {Words::tr("Claims with lists"), mappings(config.listClaimMappings, QStringLiteral("list."))},
        {Words::tr("Audiences"), lines(config.boundAudiences)},
        {Words::tr("Issuers"), lines(config.boundIssuers)},
        {Words::tr("Signing algorithms"), lines(config.signingAlgorithms)},
        {Words::tr("Leeway for the expiry"), leeway(config.expirationLeeway)},
        {Words::tr("Leeway for “not before”"), leeway(config.notBeforeLeeway)},
        {Words::tr("Leeway for clocks"), leeway(config.clockSkewLeeway)},
        {Words::tr("PKCE"), yes(config.enablePkce)},
        {Words::tr("No user information"), yes(config.disableUserInfo)},
        {Words::tr("Full log of sign-ins"), yes(config.verboseLogging)},
    };
    return generalFacts(method) + settings;
}

} // namespace chatelaine::authmethodwords
