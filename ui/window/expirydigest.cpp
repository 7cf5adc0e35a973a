// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/expirydigest.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/serverconnection.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "models/expirychart.h"
#include "session/desktopnotices.h"
#include "session/settings.h"

#include <QUuid>

namespace chatelaine {

namespace {

constexpr std::chrono::minutes rhythm{15}; // a day may begin, and a computer may sleep
constexpr std::chrono::minutes burst{1};   // of changes

QString placeOf(Backend &backend)
{
    const ServerConnection *connection = backend.connection();
    return connection ? connection->profile().id.toString() : backend.location();
}

TokenQuery soon()
{
    TokenQuery query;
    query.statuses = {TokenStatus::Active, TokenStatus::Expiring}; // nothing stops with a disabled one
    query.expiry = ExpiryFilter::Within7Days;
    return query;
}

} // namespace

ExpiryDigest::ExpiryDigest(Backend &backend, Settings &settings, DesktopNotices &notices, const Clock &clock,
                           QObject *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_settings(settings)
    , m_notices(notices)
    , m_clock(clock)
    , m_place(placeOf(backend))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(burst);
    connect(&m_pause, &QTimer::timeout, this, &ExpiryDigest::look);
    connect(&m_timer, &QTimer::timeout, this, &ExpiryDigest::look);
    connect(&settings, &Settings::noticesChanged, this, &ExpiryDigest::look);
    connect(backend.tokens(), &TokenService::changed, this, [this] {
        if (!m_pause.isActive())
            m_pause.start();
    });
    connect(&notices, &DesktopNotices::opened, this, [this](const QString &subject) {
        if (subject == m_place)
            Q_EMIT opened();
    });
    m_timer.start(rhythm);
    look();
}

// The demo's tokens concern nobody. Whoever may not read tokens is asked nothing about them: a refusal would
// be written down.
void ExpiryDigest::look()
{
    const auto identity = m_backend.authenticator()->identity();
    if (!m_settings.notifyOfExpiry() || m_backend.isThrowAway() || !identity ||
        !identity->permissions.contains(permissions::readTokens))
        return;
    whenReady(m_backend.tokens()->count(soon()), this, [this](const Result<qsizetype> &count) {
        if (count && m_settings.notifyOfExpiry())
            onCounted(*count);
    });
}

void ExpiryDigest::onCounted(qsizetype count)
{
    const QDate today = dayOf(m_clock.now());
    const ToldExpiry told = m_settings.toldExpiry(m_place);
    if (count == 0 || (told.day == today && count <= told.count))
        return;
    m_settings.setToldExpiry(m_place, {today, count});
    m_notices.show(m_place, tr("%n token(s) expire within 7 days", nullptr, static_cast<int>(count)),
                   tr("Open Chatelaine to see which, and replace them in time."));
}

} // namespace chatelaine
