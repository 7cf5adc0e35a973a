// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionbutton.h"

#include <QAction>
#include <QPushButton>
#include <QToolButton>

namespace chatelaine {

namespace {

/// An act that is not there has no button. A button without a parent would open as a window.
void followVisibility(QWidget &button, const QAction &action)
{
    if (button.isHidden() != action.isVisible())
        return;
    if (button.parentWidget() || !action.isVisible())
        button.setVisible(action.isVisible());
}

} // namespace

QPushButton *actionButton(QAction *action)
{
    auto *button = new QPushButton;
    const auto follow = [button, action] {
        button->setText(action->text());
        button->setIcon(action->icon());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
        followVisibility(*button, *action);
    };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

QToolButton *actionToolButton(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto follow = [button, action] { followVisibility(*button, *action); };
    follow();
    QObject::connect(action, &QAction::changed, button, follow);
    return button;
}

} // namespace chatelaine
