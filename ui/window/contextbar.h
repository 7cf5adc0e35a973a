// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace chatelaine {

/// The bar above the pages: a quiet fill with a hairline below, in the theme's colours.
class ContextBar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace chatelaine
