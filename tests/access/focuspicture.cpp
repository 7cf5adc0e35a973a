// SPDX-License-Identifier: GPL-3.0-or-later
#include "access/focuspicture.h"

#include <QPainter>
#include <QPixmap>
#include <QTreeView>

namespace chatelaine::test {

namespace {

constexpr int margin = 4;
constexpr int borderWidth = 3; // of a field, in which no text cursor is

QRect inWindow(const QWidget &widget)
{
    return {widget.mapTo(widget.window(), QPoint()), widget.size()};
}

bool hasTextCursor(const QWidget &widget)
{
    return widget.inherits("QLineEdit") || widget.inherits("QAbstractSpinBox") ||
           widget.inherits("QTextEdit") || widget.inherits("QPlainTextEdit");
}

} // namespace

FocusPicture::FocusPicture(QWidget *stop)
    : m_stop(stop)
    , m_with(stop ? take() : QImage())
{
}

QRect FocusPicture::around() const
{
    return inWindow(*m_stop).adjusted(-margin, -margin, margin, margin);
}

QImage FocusPicture::take() const
{
    return m_stop->window()->grab(around()).toImage().convertToFormat(QImage::Format_RGB32);
}

void FocusPicture::blot(QImage &picture, const QRect &inWindow) const
{
    QPainter(&picture).fillRect(inWindow.translated(-around().topLeft()), Qt::black);
}

/// What was loaded anew meanwhile has no row to show it at, until an arrow key is pressed.
bool FocusPicture::hasRow() const
{
    const auto *tree = qobject_cast<const QTreeView *>(m_stop);
    return !tree || tree->currentIndex().isValid();
}

bool FocusPicture::isAsWithout(const QWidget *next) const
{
    if (!m_stop || !m_stop->isVisible() || m_stop->hasFocus() || !hasRow())
        return false;
    QImage with = m_with;
    QImage without = take();
    const bool apart = next && next->window() == m_stop->window() && !next->isAncestorOf(m_stop) &&
                       !m_stop->isAncestorOf(next);
    for (QImage *picture : {&with, &without}) {
        if (apart) // its own ring may reach in here
            blot(*picture, inWindow(*next));
        if (hasTextCursor(*m_stop))
            blot(*picture, inWindow(*m_stop).adjusted(borderWidth, borderWidth, -borderWidth, -borderWidth));
    }
    return with == without;
}

} // namespace chatelaine::test
