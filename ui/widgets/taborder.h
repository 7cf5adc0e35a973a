// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QWidget;

namespace chatelaine {

/// Lets Tab go to every control in turn. Left alone, Qt skips what stands in a page or a row of buttons
/// before the one that takes the keyboard for all of it (QWidget::focusProxy), and only Shift+Tab gets there.
class TabOrder : public QObject
{
    Q_OBJECT

public:
    /// Watches the whole application as long as it lives.
    explicit TabOrder(QObject *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointer<QWidget> m_left; ///< what had the keyboard before
};

} // namespace chatelaine
