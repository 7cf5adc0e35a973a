// SPDX-License-Identifier: GPL-3.0-or-later
// What is in the form of a way in, and what is wrong with it; authmethodform.cpp builds it.
#include "acl/authmethodform.h"
#include "acl/claimrows.h"
#include "acl/linesfield.h"
#include "widgets/durationfield.h"
#include "widgets/formfield.h"
#include "widgets/passwordfield.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QUrl>

namespace chatelaine {

namespace {

bool isWebAddress(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

} // namespace

void AuthMethodForm::showSecretHint()
{
    field(QStringLiteral("clientSecret"))
        ->setHint(!m_originalConfig.hasClientSecret
                      ? tr("As the provider gave it. The server keeps it; the console never shows it.")
                      : tr("The server has one. Leave this empty while nothing else in the settings changes; "
                           "with any change it has to be typed again."));
}

void AuthMethodForm::startFrom(const AuthMethod &method, const AuthMethodConfig &config)
{
    m_isNew = false;
    m_original = method;
    m_originalConfig = config;
    m_name->setText(method.name);
    m_name->setReadOnly(true);
    field(QStringLiteral("name"))->setHint(tr("The name of an auth method cannot be changed."));
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(method.type)));
    m_reach->setCurrentIndex(m_reach->findData(static_cast<int>(method.reach)));
    m_life->setValue(method.longestTokenLife.value_or(usualLife));
    m_nameFormat->setText(method.tokenNameFormat);
    m_default->setChecked(method.isDefault);
    m_discoveryUrl->setText(config.discoveryUrl);
    m_clientId->setText(config.clientId);
    m_secret->clear();
    m_scopes->setValues(config.scopes);
    m_redirects->setValues(config.allowedRedirectUris);
    m_pkce->setChecked(config.enablePkce);
    m_noUserInfo->setChecked(config.disableUserInfo);
    m_jwksUrl->setText(config.jwksUrl);
    m_jwksCa->setValues(config.jwksCaCert.isEmpty() ? QStringList() : QStringList{config.jwksCaCert});
    m_keys->setValues(config.jwtPublicKeys);
    m_discoveryCa->setValues(config.discoveryCaPem);
    m_audiences->setValues(config.boundAudiences);
    m_issuers->setValues(config.boundIssuers);
    m_algorithms->setValues(config.signingAlgorithms);
    m_claims->setMappings(config.claimMappings);
    m_listClaims->setMappings(config.listClaimMappings);
    m_expiryLeeway->setValue(config.expirationLeeway);
    m_notBeforeLeeway->setValue(config.notBeforeLeeway);
    m_skewLeeway->setValue(config.clockSkewLeeway);
    m_verbose->setChecked(config.verboseLogging);
    showSecretHint();
    showFields();
    forgetErrors();
}

AuthMethodConfig AuthMethodForm::config() const
{
    AuthMethodConfig config = m_originalConfig;
    config.discoveryUrl = m_discoveryUrl->text().trimmed();
    config.clientId = m_clientId->text().trimmed();
    config.scopes = m_scopes->values();
    config.allowedRedirectUris = m_redirects->values();
    config.enablePkce = m_pkce->isChecked();
    config.disableUserInfo = m_noUserInfo->isChecked();
    config.jwksUrl = m_jwksUrl->text().trimmed();
    config.jwksCaCert = m_jwksCa->values().join(u'\n');
    config.jwtPublicKeys = m_keys->values();
    config.discoveryCaPem = m_discoveryCa->values();
    config.boundAudiences = m_audiences->values();
    config.boundIssuers = m_issuers->values();
    config.signingAlgorithms = m_algorithms->values();
    config.claimMappings = m_claims->mappings();
    config.listClaimMappings = m_listClaims->mappings();
    config.expirationLeeway = m_expiryLeeway->value().value_or(Duration(0));
    config.notBeforeLeeway = m_notBeforeLeeway->value().value_or(Duration(0));
    config.clockSkewLeeway = m_skewLeeway->value().value_or(Duration(0));
    config.verboseLogging = m_verbose->isChecked();
    return config;
}

AuthMethodDraft AuthMethodForm::draft() const
{
    AuthMethodDraft draft;
    draft.name = m_isNew ? m_name->text().trimmed() : m_original.name;
    draft.type = isOidc() ? AuthMethodType::Oidc : AuthMethodType::Jwt;
    draft.reach = static_cast<TokenReach>(m_reach->currentData().toInt());
    draft.longestTokenLife = m_life->value();
    draft.tokenNameFormat = m_nameFormat->text().trimmed();
    draft.isDefault = m_default->isChecked();
    draft.config = config();
    if (m_isNew && isOidc()) {
        draft.config.jwksUrl.clear();
        draft.config.jwksCaCert.clear();
        draft.config.jwtPublicKeys.clear();
    } else if (m_isNew) {
        draft.config.allowedRedirectUris.clear(); // filled in for the other type
    }
    return draft;
}

AuthMethodDraft AuthMethodForm::startDraft() const
{
    if (!m_isNew)
        return {m_original.name,
                m_original.type,
                m_original.reach,
                m_original.longestTokenLife.value_or(usualLife),
                m_original.tokenNameFormat,
                m_original.isDefault,
                m_originalConfig};
    AuthMethodDraft start;
    start.type = isOidc() ? AuthMethodType::Oidc : AuthMethodType::Jwt;
    start.longestTokenLife = usualLife;
    if (isOidc())
        start.config.allowedRedirectUris = {loopback};
    return start;
}

std::optional<Secret> AuthMethodForm::clientSecret() const
{
    if (!isOidc() || m_secret->isEmpty())
        return {};
    return m_secret->secret();
}

bool AuthMethodForm::isModified() const
{
    return !m_secret->isEmpty() || draft() != startDraft();
}

QString AuthMethodForm::keyProblem() const
{
    const bool given = !m_discoveryUrl->text().trimmed().isEmpty() ||
                       !m_jwksUrl->text().trimmed().isEmpty() || !m_keys->values().isEmpty();
    return given ? QString()
                 : tr("Say where the keys come from: here, at the address of the keys, or as public keys.");
}

QString AuthMethodForm::problemOf(const QString &name) const
{
    if (!concerns(name))
        return {};
    if (name == u"name" && m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    if (name == u"longestTokenLife" && m_life->value().value_or(Duration(0)) <= Duration(0))
        return tr("Choose a length of time above zero.");
    if (name == u"discoveryUrl") {
        const QString address = m_discoveryUrl->text();
        if (!address.trimmed().isEmpty() && !isWebAddress(address))
            return tr("This is no address of the web, such as https://accounts.example.com.");
        if (isOidc())
            return address.trimmed().isEmpty() ? tr("Give the address of the provider.") : QString();
        return keyProblem();
    }
    if (name == u"jwksUrl" && !m_jwksUrl->text().trimmed().isEmpty() && !isWebAddress(m_jwksUrl->text()))
        return tr("This is no address of the web, such as https://accounts.example.com/keys.");
    if (name == u"clientId" && m_clientId->text().trimmed().isEmpty())
        return tr("Give the client ID.");
    if (name == u"claimMappings")
        return m_claims->problem();
    return name == u"listClaimMappings" ? m_listClaims->problem() : QString();
}

} // namespace chatelaine
