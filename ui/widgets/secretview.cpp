// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretview.h"

#include "widgets/spokenrole.h"
#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QContextMenuEvent>
#include <QFontDatabase>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

namespace chatelaine {
namespace {

constexpr int usualGroup = 4; // characters side by side before a gap
constexpr int margin = look::large;

QFont secretFont(const QFont &base)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (base.pointSizeF() > 0)
        font.setPointSizeF(base.pointSizeF() * 1.25);
    else
        font.setPixelSize(base.pixelSize() * 5 / 4);
    return font;
}

bool hasDashAfterEach(QByteArrayView text, qsizetype group)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if ((text[i] == '-') != ((i + 1) % group == 0))
            return false;
    }
    return true;
}

/// A text that brings groups of its own, with a dash after each, is shown in these; 0 if they differ in
/// length, as a UUID's do: then no gap comes between its characters.
int groupOf(QByteArrayView text)
{
    constexpr qsizetype longest = 8;
    const qsizetype dash = text.indexOf('-');
    if (dash <= 0 || dash > longest)
        return usualGroup;
    return hasDashAfterEach(text, dash + 1) ? static_cast<int>(dash + 1) : 0;
}

bool startsCharacter(char byte)
{
    return (static_cast<unsigned char>(byte) & 0xc0) != 0x80;
}

} // namespace

SecretView::SecretView(QWidget *parent)
    : QWidget(parent)
{
    setFont(secretFont(font()));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::IBeamCursor);
    setAttribute(Qt::WA_InputMethodEnabled, false);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSpokenRole(*this, QAccessible::EditableText);
    setAccessibleName(tr("The new secret"));
    setAccessibleDescription(tr("It is not read aloud. Use the Copy button, or save it to a file."));
}

void SecretView::setSecret(Secret secret)
{
    m_secret = std::move(secret);
    m_starts.clear();
    const QByteArrayView text = m_secret.view();
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (startsCharacter(text[i]))
            m_starts.append(i);
    }
    m_group = groupOf(text);
    m_anchor = m_cursor = 0;
    updateGeometry();
    update();
}

void SecretView::wipe()
{
    setSecret(Secret());
}

Secret SecretView::selected() const
{
    if (m_anchor == m_cursor || isAllSelected())
        return m_secret.clone();
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    const qsizetype start = m_starts.at(from);
    const qsizetype end = to < count() ? m_starts.at(to) : m_secret.size();
    return Secret(m_secret.view().sliced(start, end - start));
}

bool SecretView::isAllSelected() const
{
    return std::abs(m_anchor - m_cursor) == count();
}

void SecretView::selectAll()
{
    m_anchor = 0;
    moveCursor(count(), true);
}

QByteArrayView SecretView::character(int index) const
{
    const qsizetype start = m_starts.at(index);
    const qsizetype end = index + 1 < count() ? m_starts.at(index + 1) : m_secret.size();
    return m_secret.view().sliced(start, end - start);
}

QSize SecretView::cellSize() const
{
    const QFontMetrics metrics = fontMetrics();
    return {metrics.horizontalAdvance(u'M'), metrics.height() + metrics.height() / 2};
}

int SecretView::columns(int width) const
{
    if (m_group == 0)
        return std::max(1, (width - 2 * margin) / cellSize().width());
    const int groupWidth = cellSize().width() * m_group + cellSize().width() / 2;
    return std::max(1, (width - 2 * margin + cellSize().width() / 2) / groupWidth) * m_group;
}

// Always left to right: a secret is no prose.
QRect SecretView::cell(int index) const
{
    const QSize size = cellSize();
    const int column = index % columns(width());
    const int row = index / columns(width());
    const int gaps = m_group == 0 ? 0 : column / m_group;
    return {
        QPoint(margin + column * size.width() + gaps * (size.width() / 2), margin - 4 + row * size.height()),
        size};
}

int SecretView::positionAt(const QPoint &point) const
{
    int best = 0;
    for (int i = 0; i < count(); ++i) {
        const QRect room = cell(i);
        if (point.y() >= room.top() && (point.x() >= room.center().x() || point.y() > room.bottom()))
            best = i + 1;
    }
    return best;
}

int SecretView::heightForWidth(int width) const
{
    const int perLine = columns(width);
    const int lines = std::max(1, (count() + perLine - 1) / perLine);
    return lines * cellSize().height() + 2 * margin - 8;
}

QSize SecretView::minimumSizeHint() const
{
    constexpr int longestLine = 40;
    const bool whole = m_group == 0 && count() <= longestLine; // no gap shows where a line goes on
    const int characters = whole ? count() : usualGroup * 5;
    const int width = cellSize().width() * characters + 2 * margin;
    return {width, cellSize().height() + 2 * margin};
}

QSize SecretView::sizeHint() const
{
    const int width = cellSize().width() * (usualGroup * 7 + 4) + 2 * margin;
    return {width, heightForWidth(width)};
}

// A layout short of room may take no line away: half a secret looks like a whole one.
void SecretView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void SecretView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    stylepaint::box(painter, rect(), palette().color(QPalette::Base),
                    hasFocus() ? stylepaint::ringColour() : look::border(), hasFocus() ? stylepaint::ring : 1,
                    stylepaint::radius + 2);
    const auto [from, to] = std::minmax(m_anchor, m_cursor);
    for (int i = 0; i < count(); ++i) {
        const bool marked = i >= from && i < to;
        const bool bridged =
            marked && i + 1 < to && cell(i + 1).top() == cell(i).top(); // no hole between two groups
        if (marked)
            painter.fillRect(bridged ? cell(i).united(cell(i + 1)) : cell(i),
                             palette().color(QPalette::Highlight));
        painter.setPen(palette().color(marked ? QPalette::HighlightedText : QPalette::Text));
        painter.drawText(cell(i), Qt::AlignCenter, QString::fromUtf8(character(i)));
    }
    if (hasFocus() && count() > 0 && from == to) {
        const QRect at = m_cursor < count() ? cell(m_cursor) : cell(count() - 1);
        const int x = m_cursor < count() ? at.left() : at.right();
        painter.fillRect(QRect(x, at.top() + 3, 1, at.height() - 6), palette().color(QPalette::Text));
    }
}

void SecretView::moveCursor(int to, bool keepAnchor)
{
    m_cursor = std::clamp(to, 0, count());
    if (!keepAnchor)
        m_anchor = m_cursor;
    update();
}

void SecretView::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        moveCursor(positionAt(event->position().toPoint()), event->modifiers().testFlag(Qt::ShiftModifier));
}

void SecretView::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        moveCursor(positionAt(event->position().toPoint()), true);
}

void SecretView::mouseDoubleClickEvent(QMouseEvent *)
{
    selectAll();
}

void SecretView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        Q_EMIT copyRequested();
    else if (event->matches(QKeySequence::SelectAll))
        selectAll();
    else if (!moveByKey(*event))
        QWidget::keyPressEvent(event);
}

bool SecretView::moveByKey(const QKeyEvent &event)
{
    const bool select = event.modifiers().testFlag(Qt::ShiftModifier);
    const int line = columns(width());
    switch (event.key()) {
    case Qt::Key_Left:
        moveCursor(m_cursor - 1, select);
        return true;
    case Qt::Key_Right:
        moveCursor(m_cursor + 1, select);
        return true;
    case Qt::Key_Up:
        moveCursor(m_cursor - line, select);
        return true;
    case Qt::Key_Down:
        moveCursor(m_cursor + line, select);
        return true;
    case Qt::Key_Home:
        moveCursor(0, select);
        return true;
    case Qt::Key_End:
        moveCursor(count(), select);
        return true;
    default:
        return false;
    }
}

// Ctrl+C and Ctrl+A are ours while we have the focus, whatever actions the window has.
bool SecretView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::SelectAll))
            event->accept();
    }
    return QWidget::event(event);
}

void SecretView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(look::icon(QStringLiteral("edit-copy")), tr("&Copy"), this, &SecretView::copyRequested);
    menu->addAction(tr("Select &all"), this, &SecretView::selectAll);
    menu->popup(event->globalPos());
}

} // namespace chatelaine
