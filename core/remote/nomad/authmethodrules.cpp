// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/authmethodrules.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrl>

#include <algorithm>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuthMethodRules)
};

tl::unexpected<Error> invalid(const char *field, const QString &words)
{
    return fail(ErrorCode::Invalid, words, {}, QString::fromLatin1(field));
}

QStringList cleaned(const QStringList &texts)
{
    QStringList kept;
    for (const QString &text : texts) {
        if (!text.trimmed().isEmpty())
            kept.append(text.trimmed());
    }
    kept.removeDuplicates();
    return kept;
}

AuthMethodDraft cleaned(AuthMethodDraft draft)
{
    AuthMethodConfig &config = draft.config;
    for (QString *text : {&draft.name, &draft.tokenNameFormat, &config.jwksUrl, &config.jwksCaCert,
                          &config.discoveryUrl, &config.clientId})
        *text = text->trimmed();
    for (QStringList *texts :
         {&config.jwtPublicKeys, &config.scopes, &config.boundAudiences, &config.boundIssuers,
          &config.allowedRedirectUris, &config.discoveryCaPem, &config.signingAlgorithms})
        *texts = cleaned(*texts);
    return draft;
}

bool isWebAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

bool isPublicKey(const QString &pem)
{
    static const QRegularExpression form(QStringLiteral(
        "^-----BEGIN ((?:RSA )?PUBLIC KEY|CERTIFICATE)-----\\s+[A-Za-z0-9+/=\\s]+-----END \\1-----$"));
    return form.match(pem).hasMatch();
}

bool areCertificates(const QString &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem.toUtf8());
    return !certificates.isEmpty() && !certificates.constFirst().isNull();
}

Result<void> checkLife(const AuthMethodDraft &draft, const LifeLimits &limits)
{
    const auto life = draft.longestTokenLife;
    if (!life || *life <= Duration(0))
        return invalid("longestTokenLife", Words::tr("Say how long tokens of this method live at most."));
    const qint64 minutes =
        std::chrono::duration_cast<std::chrono::minutes>(limits.shortest.value_or(*life)).count();
    if (limits.shortest && *life < *limits.shortest)
        return invalid("longestTokenLife",
                       Words::tr("The server wants tokens to live %n minute(s) at least.", nullptr,
                                 static_cast<int>(std::min<qint64>(minutes, 1'000'000'000))));
    const qint64 most =
        std::chrono::duration_cast<std::chrono::minutes>(limits.longest.value_or(*life)).count();
    if (limits.longest && *life > *limits.longest)
        return invalid("longestTokenLife",
                       Words::tr("The server allows tokens to live %n minute(s) at most.", nullptr,
                                 static_cast<int>(std::min<qint64>(most, 1'000'000'000))));
    return {};
}

Result<void> checkCertificates(const AuthMethodConfig &config)
{
    if (!config.jwksCaCert.isEmpty() && !areCertificates(config.jwksCaCert))
        return invalid("jwksCaCert", Words::tr("This is no certificate in PEM form."));
    for (const QString &pem : config.discoveryCaPem) {
        if (!areCertificates(pem))
            return invalid("discoveryCaPem", Words::tr("This is no certificate in PEM form."));
    }
    return {};
}

Result<void> checkDiscovery(const AuthMethodConfig &config)
{
    if (!isWebAddress(config.discoveryUrl))
        return invalid("discoveryUrl",
                       Words::tr("Enter the provider's web address, beginning with https://."));
    return {};
}

Result<void> checkOidc(const AuthMethodConfig &config)
{
    if (auto discovery = checkDiscovery(config); !discovery)
        return discovery;
    if (config.clientId.isEmpty())
        return invalid("clientId",
                       Words::tr("Enter the client ID that the provider has given to this cluster."));
    if (config.allowedRedirectUris.isEmpty())
        return invalid(
            "allowedRedirectUris",
            Words::tr("Without an address to come back to, nobody can sign in. For the command line "
                      "and this program it is http://localhost:4649/oidc/callback."));
    for (const QString &uri : config.allowedRedirectUris) {
        if (!isWebAddress(uri))
            return invalid("allowedRedirectUris", Words::tr("%1 is no web address.").arg(uri.left(80)));
    }
    return {};
}

Result<void> checkKeys(const QStringList &keys)
{
    for (const QString &key : keys) {
        if (key.contains(u"PRIVATE KEY"))
            return invalid("jwtPublicKeys",
                           Words::tr("This is a private key: it belongs to the provider alone. "
                                     "Enter the public key that goes with it."));
        if (!isPublicKey(key))
            return invalid("jwtPublicKeys", Words::tr("This is no public key in PEM form."));
    }
    return {};
}

Result<void> checkJwt(const AuthMethodConfig &config)
{
    const int sources = (config.jwtPublicKeys.isEmpty() ? 0 : 1) + (config.jwksUrl.isEmpty() ? 0 : 1) +
                        (config.discoveryUrl.isEmpty() ? 0 : 1);
    if (sources != 1)
        return invalid("jwtPublicKeys",
                       sources == 0
                           ? Words::tr("Say where the keys come from: public keys, an address of keys "
                                       "(JWKS), or the provider's discovery address.")
                           : Words::tr("Keys can come from one place only: public keys, an address of "
                                       "keys (JWKS), or the provider's discovery address."));
    if (!config.jwksUrl.isEmpty() && !isWebAddress(config.jwksUrl))
        return invalid("jwksUrl", Words::tr("Enter a web address, beginning with https://."));
    if (!config.discoveryUrl.isEmpty())
        return checkDiscovery(config);
    return checkKeys(config.jwtPublicKeys);
}

Result<void> checkClaims(const AuthMethodConfig &config)
{
    static const QStringList algorithms{
        QStringLiteral("RS256"), QStringLiteral("RS384"), QStringLiteral("RS512"), QStringLiteral("ES256"),
        QStringLiteral("ES384"), QStringLiteral("ES512"), QStringLiteral("PS256"), QStringLiteral("PS384"),
        QStringLiteral("PS512"), QStringLiteral("EdDSA")};
    for (const QString &algorithm : config.signingAlgorithms) {
        if (!algorithms.contains(algorithm))
            return invalid("signingAlgorithms",
                           Words::tr("%1 is no way of signing that servers know. They know %2.")
                               .arg(algorithm.left(80), algorithms.join(u", ")));
    }
    const auto isIncomplete = [](const QHash<QString, QString> &mappings) {
        return mappings.contains(QString()) ||
               std::any_of(mappings.cbegin(), mappings.cend(),
                           [](const QString &each) { return each.isEmpty(); });
    };
    if (isIncomplete(config.claimMappings))
        return invalid("claimMappings", Words::tr("Each claim needs a name, and each name a claim."));
    if (isIncomplete(config.listClaimMappings))
        return invalid("listClaimMappings", Words::tr("Each claim needs a name, and each name a claim."));
    return {};
}

/// Quotes closed, brackets in pairs. The rest is the server's to judge.
bool looksBalanced(const QString &selector)
{
    int open = 0;
    QChar quote;
    for (qsizetype i = 0; i < selector.size(); ++i) {
        const QChar c = selector.at(i);
        if (!quote.isNull()) {
            if (c == u'\\' && quote == u'"')
                ++i;
            else if (c == quote)
                quote = QChar();
        } else if (c == u'"' || c == u'`') {
            quote = c;
        } else if (c == u'(' || c == u')') {
            open += c == u'(' ? 1 : -1;
            if (open < 0)
                return false;
        }
    }
    return open == 0 && quote.isNull();
}

Result<void> checkBindName(const BindingRuleDraft &rule, const AuthMethodConfig &config)
{
    if (rule.type == BindType::Management) {
        if (!rule.bindName.isEmpty())
            return invalid("bindName", Words::tr("Management takes no name: leave it empty."));
        return {};
    }
    if (rule.bindName.isEmpty())
        return invalid("bindName", Words::tr("Enter the name of a policy or role."));
    const auto variables = variablesIn(rule.bindName);
    if (!variables)
        return tl::unexpected(variables.error());
    const QStringList known = config.claimMappings.values();
    for (const QString &name : *variables) {
        if (!known.contains(name))
            return invalid("bindName",
                           Words::tr("The method %1 maps no claim to “%2”. With this rule nobody could "
                                     "sign in through it.")
                               .arg(rule.method, name));
    }
    return {};
}

} // namespace

Result<AuthMethodDraft> checkedMethod(const AuthMethodDraft &wanted, const LifeLimits &limits)
{
    static const QRegularExpression nameForm(QStringLiteral("^[a-zA-Z0-9-]{1,128}$"));
    const AuthMethodDraft draft = cleaned(wanted);
    if (!nameForm.match(draft.name).hasMatch())
        return invalid("name", Words::tr("A name is made of 1 to 128 letters, digits and dashes."));
    const auto checks = {checkLife(draft, limits),
                         draft.type == AuthMethodType::Oidc ? checkOidc(draft.config)
                                                            : checkJwt(draft.config),
                         checkCertificates(draft.config), checkClaims(draft.config)};
    for (const Result<void> &check : checks) {
        if (!check)
            return tl::unexpected(check.error());
    }
    return draft;
}

Result<void> checkClientSecret(const Secret &secret)
{
    if (secret.isEmpty())
        return invalid("clientSecret", Words::tr("Enter the client secret."));
    if (secret.view() == QByteArrayView("redacted"))
        return invalid(
            "clientSecret",
            Words::tr("“redacted” is what servers show instead of the secret. Enter the secret itself."));
    return {};
}

bool sameSettings(const AuthMethodConfig &a, const AuthMethodConfig &b)
{
    AuthMethodConfig other = b;
    other.hasClientSecret = a.hasClientSecret;
    other.isPartial = a.isPartial;
    return a == other;
}

Result<QStringList> variablesIn(const QString &bindName)
{
    static const QRegularExpression variable(
        QStringLiteral("^\\s*value\\.([A-Za-z0-9_][A-Za-z0-9_.-]*)\\s*$"));
    QStringList names;
    for (qsizetype i = 0; i < bindName.size(); ++i) {
        if (QStringView(bindName).sliced(i).startsWith(u"$${")) {
            i += 2; // a dollar and a brace as they are
            continue;
        }
        if (!QStringView(bindName).sliced(i).startsWith(u"${"))
            continue;
        const qsizetype end = bindName.indexOf(u'}', i);
        if (end < 0)
            return invalid("bindName",
                           Words::tr("A ${ is not closed. With this rule nobody could sign in through "
                                     "the method."));
        const auto match = variable.match(bindName.mid(i + 2, end - i - 2));
        if (!match.hasMatch())
            return invalid("bindName",
                           Words::tr("Between ${ and } there must be value. and a name that the method "
                                     "maps a claim to, for example ${value.user}."));
        names.append(match.captured(1));
        i = end;
    }
    return names;
}

Result<BindingRuleDraft> checkedRule(const BindingRuleDraft &wanted, const AuthMethodConfig &config)
{
    constexpr qsizetype longestDescription = 256; // bytes
    BindingRuleDraft draft = wanted;
    draft.description = draft.description.trimmed();
    draft.selector = draft.selector.trimmed();
    draft.bindName = draft.bindName.trimmed();
    if (draft.description.toUtf8().size() > longestDescription)
        return invalid("description", Words::tr("The description is too long: servers take 256 bytes."));
    if (!looksBalanced(draft.selector))
        return invalid("selector", Words::tr("A quotation mark or a bracket is not closed."));
    if (const auto name = checkBindName(draft, config); !name)
        return tl::unexpected(name.error());
    return draft;
}

} // namespace chatelaine::nomad
