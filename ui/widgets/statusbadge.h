// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/statusstyle.h"

#include <QWidget>

namespace chatelaine {

/// A status pill as a widget. Its accessible name is its text.
class StatusBadge : public QWidget
{
    Q_OBJECT

public:
    explicit StatusBadge(QWidget *parent = nullptr);

    void setContent(const QString &text, const StatusStyle &style);
    QString text() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    StatusStyle m_style{{}, Tone::Neutral};
};

} // namespace chatelaine
