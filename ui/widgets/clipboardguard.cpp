// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clipboardguard.h"

#include "widgets/secretmimedata.h"

#include <QClipboard>
#include <QGuiApplication>

#include <sodium.h>

namespace chatelaine {
namespace {

using namespace std::chrono_literals;

// A clipboard manager that brings a cleared text back does so within this time.
constexpr auto secondLookAfter = 400ms;

QByteArray textOn(const QMimeData &data)
{
    const QByteArray utf8 = data.data(QStringLiteral("text/plain;charset=utf-8"));
    return utf8.isEmpty() ? data.data(QStringLiteral("text/plain")) : utf8;
}

} // namespace

ClipboardGuard::ClipboardGuard(QClipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_clipboard(clipboard)
{
    m_tick.setInterval(200ms);
    m_secondLook.setInterval(secondLookAfter);
    m_secondLook.setSingleShot(true);
    connect(&m_tick, &QTimer::timeout, this, &ClipboardGuard::tick);
    connect(&m_secondLook, &QTimer::timeout, this, &ClipboardGuard::lookAgain);
    connect(&m_clipboard, &QClipboard::dataChanged, this, [this] {
        if (m_state == State::Holding && canSeeClipboard() && !holdsOurs())
            setState(State::Replaced);
    });
    connect(qGuiApp, &QCoreApplication::aboutToQuit, this, &ClipboardGuard::clearNow);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && m_state == State::Unconfirmed)
            clear();
    });
}

ClipboardGuard::~ClipboardGuard()
{
    if (qGuiApp) // the clipboard goes with the application
        clearNow();
    forgetDigest();
}

void ClipboardGuard::setTime(std::chrono::seconds time)
{
    m_time = std::max(time, 1s);
}

void ClipboardGuard::copy(const Secret &secret)
{
    m_key.resize(crypto_generichash_KEYBYTES);
    randombytes_buf(m_key.data(), static_cast<size_t>(m_key.size()));
    m_digest = digestOf(secret.view());
    m_state = State::Idle; // so that our own dataChanged is not taken for somebody else's
    m_clipboard.setMimeData(new SecretMimeData(secret.clone()), QClipboard::Clipboard);
    m_copiedFor = m_holder;
    m_secondLook.stop();
    m_deadline.setRemainingTime(m_time);
    m_lastTold = remaining();
    m_tick.start();
    setState(State::Holding);
}

void ClipboardGuard::clearNow()
{
    if (m_state == State::Holding || m_state == State::Unconfirmed)
        clear();
}

void ClipboardGuard::passOn(const QObject *before, const QObject *now)
{
    if (m_holder == before)
        m_holder = now;
    if (m_copiedFor == before)
        m_copiedFor = now;
}

void ClipboardGuard::clearOf(const QObject *holder)
{
    if (m_copiedFor == holder)
        clearNow();
}

std::chrono::seconds ClipboardGuard::remaining() const
{
    return m_state == State::Holding || m_tick.isActive()
               ? std::chrono::ceil<std::chrono::seconds>(m_deadline.remainingTimeAsDuration())
               : 0s;
}

QByteArray ClipboardGuard::digestOf(QByteArrayView text) const
{
    QByteArray digest(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(digest.data()), static_cast<size_t>(digest.size()),
                       reinterpret_cast<const unsigned char *>(text.data()), static_cast<size_t>(text.size()),
                       reinterpret_cast<const unsigned char *>(m_key.constData()),
                       static_cast<size_t>(m_key.size()));
    return digest;
}

bool ClipboardGuard::holdsOurs() const
{
    const QMimeData *data = m_clipboard.mimeData(QClipboard::Clipboard);
    if (m_digest.isEmpty() || !data)
        return false;
    QByteArray text = textOn(*data);
    const QByteArray found = digestOf(text);
    wipe(text);
    return sodium_memcmp(found.constData(), m_digest.constData(), static_cast<size_t>(m_digest.size())) == 0;
}

// Wayland shows the clipboard only to the window that has the focus, unless it is our own.
bool ClipboardGuard::canSeeClipboard() const
{
    return !QGuiApplication::platformName().startsWith(QStringLiteral("wayland")) ||
           m_clipboard.ownsClipboard() || QGuiApplication::applicationState() == Qt::ApplicationActive;
}

void ClipboardGuard::tick()
{
    if (m_deadline.hasExpired())
        return clear();
    if (const auto left = remaining(); left != m_lastTold) {
        m_lastTold = left;
        Q_EMIT ticked();
    }
}

void ClipboardGuard::clear()
{
    m_tick.stop();
    if (!canSeeClipboard())
        return setState(State::Unconfirmed);
    if (!holdsOurs())
        return setState(m_state == State::Unconfirmed ? State::Cleared : State::Replaced);
    m_state = State::Cleared; // before the clipboard tells of the change
    m_clipboard.clear(QClipboard::Clipboard);
    m_state = State::Holding;
    if (!canSeeClipboard() || holdsOurs())
        return setState(State::Unconfirmed);
    setState(State::Cleared);
    m_secondLook.start();
}

void ClipboardGuard::lookAgain()
{
    if (m_state != State::Cleared)
        return;
    if (canSeeClipboard() && holdsOurs()) {
        m_clipboard.clear(QClipboard::Clipboard);
        if (holdsOurs())
            return setState(State::Unconfirmed);
    }
    forgetDigest();
}

void ClipboardGuard::forgetDigest()
{
    wipe(m_key);
    wipe(m_digest);
}

void ClipboardGuard::setState(State state)
{
    if (state != State::Holding)
        m_tick.stop();
    if (state == State::Replaced)
        forgetDigest();
    if (std::exchange(m_state, state) != state)
        Q_EMIT stateChanged();
}

} // namespace chatelaine
