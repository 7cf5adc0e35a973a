// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QWidget>

namespace chatelaine {

/// The bar above the pages: the colour of a sheet, with a line below, and above a band in the colour that the
/// person gave the connection.
class ContextBar : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    static constexpr int bandHeight = 4;
    void setBand(const QColor &colour); ///< an invalid one for none

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_band;
};

} // namespace chatelaine
