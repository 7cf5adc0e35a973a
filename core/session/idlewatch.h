// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace chatelaine {

/// Notices that nobody has touched keyboard or mouse in this program for a while. The time counts by the
/// clock and by what has really gone by, whichever is more: neither a computer that slept nor a clock that is
/// set back makes it longer.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    /// \a clock outlives the watch.
    explicit IdleWatch(const Clock &clock, QObject *parent = nullptr);

    /// How long that is; none: nothing is watched. Counts on from the last touch.
    void setLimit(std::optional<Duration> limit);
    std::optional<Duration> limit() const { return m_limit; }
    /// Looks now whether it was long enough.
    void look();

    /// What is told of whatever the program receives. A touch that comes too late goes no further.
    bool eventFilter(QObject *object, QEvent *event) override;

Q_SIGNALS:
    /// Once, until there is a touch again.
    void idle();

private:
    Duration idleFor() const;
    void touch();
    const Clock &m_clock;
    std::optional<Duration> m_limit;
    QTimer m_timer;
    QElapsedTimer m_since;
    Instant m_at;
    bool m_told = false;
};

} // namespace chatelaine
