// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

class QClipboard;

namespace chatelaine {

/// Puts secrets on the clipboard and takes them off again. Marks them so that clipboard managers do not keep
/// them (KDE x-kde-passwordManagerHint, macOS concealed type, Windows exclusion formats), counts down, and
/// clears when the time is over, on quit and on clearNow(), but only if the clipboard still holds what was
/// copied. Keeps a keyed digest for that, not the secret. Never touches the primary (middle click) selection.
class ClipboardGuard : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Idle,        ///< nothing of ours there
        Holding,     ///< ours, counting down
        Cleared,     ///< taken off, confirmed by reading back
        Replaced,    ///< somebody copied something else in the meantime: left alone
        Unconfirmed, ///< asked to clear, but the clipboard may still hold it (Wayland without focus, a
                     ///< clipboard manager)
    };

    explicit ClipboardGuard(QClipboard &clipboard, QObject *parent = nullptr);
    ~ClipboardGuard() override;

    void setTime(std::chrono::seconds time); ///< how long from copy to clear; default 30 s
    void copy(const Secret &secret);
    void clearNow();
    /// What is copied from now on belongs to \a holder, which is only compared.
    void setHolder(const QObject *holder) { m_holder = holder; }
    /// What was copied for \a before belongs to \a now, which takes its place.
    void passOn(const QObject *before, const QObject *now);
    /// As clearNow(), if it was copied for \a holder.
    void clearOf(const QObject *holder);
    State state() const { return m_state; }
    std::chrono::seconds remaining() const; ///< rounded up; 0 unless Holding

Q_SIGNALS:
    void stateChanged();
    void ticked(); ///< once a second while Holding

private:
    bool holdsOurs() const;
    bool canSeeClipboard() const;
    QByteArray digestOf(QByteArrayView text) const;
    void tick();
    void clear();
    void lookAgain();
    void forgetDigest();
    void setState(State state);
    QClipboard &m_clipboard;
    QTimer m_tick;
    QTimer m_secondLook;
    std::chrono::seconds m_lastTold{0};
    std::chrono::seconds m_time{30};
    QDeadlineTimer m_deadline;
    QByteArray m_key;
    QByteArray m_digest;
    const void *m_holder = nullptr;
    const void *m_copiedFor = nullptr;
    State m_state = State::Idle;
};

} // namespace chatelaine
