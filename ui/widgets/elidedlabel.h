// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace chatelaine {

/// One line of plain text that ends in "…" where the room ends; the whole text is in the tool tip and for
/// screen readers.
class ElidedLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setText(const QString &text);
    QString text() const { return m_text; }
    void setElideMode(Qt::TextElideMode mode); ///< default: at the end
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    QString oneLine() const;
    QString m_text;
    Qt::TextElideMode m_mode = Qt::ElideRight;
};

} // namespace chatelaine
