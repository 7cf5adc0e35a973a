// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/oidcsignin.h"

#include "backend/chain.h"
#include "nomad/newtoken.h"

#include <QRandomGenerator>
#include <QUrlQuery>

#include <array>

namespace chatelaine::nomad {

namespace {

/// 256 bits of the system's randomness.
QString makeNonce()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), static_cast<qsizetype>(words.size()));
    const QByteArrayView bytes(reinterpret_cast<const char *>(words.data()),
                               static_cast<qsizetype>(sizeof(words)));
    return QString::fromLatin1(bytes.toByteArray().toHex());
}

Error gaveUp()
{
    return {ErrorCode::Cancelled, OidcSignIn::tr("Signing in was given up.")};
}

/// The one value of \a key; none if there is none or more than one: whoever reads it next may take another.
std::optional<QString> onlyValue(const QUrlQuery &query, const QString &key)
{
    const QStringList values = query.allQueryItemValues(key, QUrl::FullyDecoded);
    return values.size() == 1 ? std::optional(values.constFirst()) : std::nullopt;
}

/// Where the request stands at the provider already, or in a signed text, its nonce does, too.
bool hasNonce(const QUrlQuery &query, const QString &nonce)
{
    const QString key = QStringLiteral("nonce");
    const bool elsewhere =
        query.hasQueryItem(QStringLiteral("request_uri")) || query.hasQueryItem(QStringLiteral("request"));
    return onlyValue(query, key) == nonce || (elsewhere && !query.hasQueryItem(key));
}

} // namespace

Result<QString> stateIn(const QUrl &authUrl, const QUrl &redirect, const QString &nonce)
{
    const QUrlQuery query(authUrl);
    const auto state = onlyValue(query, QStringLiteral("state"));
    const auto back = onlyValue(query, QStringLiteral("redirect_uri"));
    if (!state || state->isEmpty() || back != redirect.toString() || !hasNonce(query, nonce))
        return fail(ErrorCode::BadAnswer,
                    OidcSignIn::tr("The server sent an address for signing in that does not belong to this "
                                   "sign-in. Nothing was opened."),
                    QStringLiteral("the auth URL lacks its state, or names another redirect or nonce"));
    return *state;
}

OidcSignIn::OidcSignIn(NomadCore &core, const QString &method, std::function<void(const QUrl &)> openBrowser,
                       QObject *parent)
    : QObject(parent)
    , m_core(core)
    , m_method(method)
    , m_nonce(makeNonce())
    , m_openBrowser(std::move(openBrowser))
    , m_promise(promised<Identity>())
    , m_givenUp(std::make_shared<std::atomic_bool>(false))
{
}

OidcSignIn::~OidcSignIn()
{
    m_givenUp->store(true);
}

Future<Identity> OidcSignIn::start()
{
    const Future<Identity> answer = m_promise->future();
    const auto redirect = m_browser.listen();
    if (!redirect) {
        end(tl::unexpected(redirect.error()));
        return answer;
    }
    m_redirect = *redirect;
    const auto asked =
        m_core.run<QUrl>([method = m_method, to = m_redirect, nonce = m_nonce](NomadWorker &worker) {
            return worker.api().oidcAuthUrl(method, to, nonce);
        });
    whenReady(asked, this, [this](Result<QUrl> url) { onAuthUrl(std::move(url)); });
    return answer;
}

void OidcSignIn::onAuthUrl(Result<QUrl> url)
{
    if (m_ended)
        return;
    if (!url)
        return end(tl::unexpected(url.error()));
    const auto state = stateIn(*url, m_redirect, m_nonce);
    if (!state)
        return end(tl::unexpected(state.error()));
    whenReady(m_browser.waitFor(*state), this,
              [this](Result<OidcAnswer> answer) { onAnswer(std::move(answer)); });
    m_openBrowser(*url);
}

void OidcSignIn::onAnswer(Result<OidcAnswer> answer)
{
    if (m_ended)
        return;
    if (!answer)
        return end(tl::unexpected(answer.error()));
    m_completes = true;
    const auto given = std::make_shared<const OidcAnswer>(std::move(*answer));
    const auto entered = m_core.run<Identity>([given, method = m_method, to = m_redirect, nonce = m_nonce,
                                               givenUp = m_givenUp](NomadWorker &worker) {
        return andThen(worker.api().oidcComplete(method, to, nonce, given->state, given->code, given->issuer),
                       &worker, [&worker, givenUp](SecretToken token) {
                           return enterWithNew(worker, std::move(token),
                                               [givenUp] { return givenUp->load(); });
                       });
    });
    whenReady(entered, this, [this](Result<Identity> result) { end(std::move(result)); });
}

void OidcSignIn::cancel()
{
    m_givenUp->store(true);
    m_browser.close();
    if (!m_completes) // else a token may be on its way, of which the answer tells what became
        end(tl::unexpected(gaveUp()));
}

void OidcSignIn::end(Result<Identity> result)
{
    if (std::exchange(m_ended, true))
        return;
    m_browser.close();
    keep<Identity>(m_promise, std::move(result));
    deleteLater();
}

} // namespace chatelaine::nomad
