// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace chatelaine {

/// Lets Enter press the button that has the keyboard, as Space does. Qt sees to that in dialogs, for buttons
/// that may become the default one; elsewhere only on some desktops.
class EnterPresses : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application as long as it lives.
    explicit EnterPresses(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace chatelaine
