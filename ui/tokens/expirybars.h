// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirychart.h"

#include <QWidget>

namespace chatelaine {

/// Draws what expires when: a bar for each day or week, made of a part for each owner or role, with the
/// number on top. The arrow keys go from bar to bar, Enter and a click go to its tokens. A table beside it
/// says the same in words.
class ExpiryBars : public QWidget
{
    Q_OBJECT

public:
    explicit ExpiryBars(QWidget *parent = nullptr);

    void setChart(const ExpiryChart &chart, QDate today);
    int current() const { return m_current; }
    /// Marks the bar with this number; -1 for none.
    void setCurrent(int bar);
    /// Where the bar with this number stands, with the room above it.
    QRect columnOf(int bar) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int bar); ///< by the person: one with tokens
    void opened(int bar); ///< likewise, by Enter or a double click: they want to see its tokens

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QRect plot() const;
    int barAt(const QPoint &at) const;
    int next(int from, int by) const;
    QString wordsOf(int bar) const;
    bool hasTokens(int bar) const;
    void choose(int bar);
    void paintBar(QPainter &painter, int bar) const;
    void paintCount(QPainter &painter, int bar, int top) const;
    void paintAxis(QPainter &painter) const;

    ExpiryChart m_chart;
    QDate m_today;
    int m_current = -1;
};

} // namespace chatelaine
