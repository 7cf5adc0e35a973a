// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/statebadge.h"

#include "backend/serverconnection.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace chatelaine {

namespace {
constexpr int focusRoom = 2; ///< for the ring around the pill
} // namespace

StateBadge::StateBadge(ServerConnection &connection, const Clock &clock, QWidget *parent)
    : QAbstractButton(parent)
    , m_connection(connection)
    , m_clock(clock)
{
    setObjectName(QStringLiteral("stateBadge"));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &StateBadge::refresh);
    connect(&connection, &ServerConnection::stateChanged, this, &StateBadge::refresh);
    refresh();
}

void StateBadge::refresh()
{
    const ServerState state = m_connection.state();
    const QString words = connectionwords::of(state, m_clock.now());
    const bool counts = state.retryAt || (state.health == ServerHealth::Stale && !state.lastContact);
    if (counts && !m_tick.isActive())
        m_tick.start();
    else if (!counts)
        m_tick.stop();
    setText(words);
    tell(state);
    updateGeometry();
    update();
}

// Without the seconds that go by: a screen reader would read them all.
void StateBadge::tell(const ServerState &state)
{
    const QString spoken = tr("State of the server: %1").arg(connectionwords::of(state.health));
    if (accessibleName() != spoken)
        setAccessibleName(spoken);
    const QString reason = text::oneLine(state.reason);
    if (accessibleDescription() != reason)
        setAccessibleDescription(reason);
}

QSize StateBadge::sizeHint() const
{
    return pillSize(text(), font()) + QSize(2 * focusRoom, 2 * focusRoom);
}

bool StateBadge::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) { // made when it is looked at: it tells times
        const QString words = connectionwords::explain(m_connection.state(), m_clock.now());
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), look::toolTip(words), this);
        return true;
    }
    return QAbstractButton::event(event);
}

void StateBadge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect pill = rect().adjusted(focusRoom, focusRoom, -focusRoom, -focusRoom);
    drawPill(painter, pill, text(), connectionwords::styleOf(m_connection.state().health), font());
    if (!hasFocus() && !underMouse())
        return;
    painter.setPen(
        QPen(hasFocus() ? palette().color(QPalette::Highlight) : look::border(), hasFocus() ? 2 : 1));
    painter.setBrush(Qt::NoBrush);
    const QRectF ring = QRectF(rect()).adjusted(1, 1, -1, -1);
    painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
}

} // namespace chatelaine
