// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/foldbutton.h"

#include <QEvent>

namespace chatelaine {

FoldButton::FoldButton(const QString &text, QWidget *parent)
    : QToolButton(parent)
{
    setText(text);
    setCheckable(true);
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QToolButton::toggled, this, &FoldButton::showState);
    showState();
}

void FoldButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        showState();
}

void FoldButton::showState()
{
    const Qt::ArrowType folded = layoutDirection() == Qt::RightToLeft ? Qt::LeftArrow : Qt::RightArrow;
    setArrowType(isChecked() ? Qt::DownArrow : folded);
    setAccessibleDescription(isChecked() ? tr("Unfolded") : tr("Folded"));
}

} // namespace chatelaine
