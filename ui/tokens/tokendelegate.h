// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "widgets/recorddelegate.h"

namespace chatelaine {

/// Draws the cells of the token table: names a little bolder, the status as a pill with the countdown of a
/// grace or of a deletion beside it, links to nothing with a warning, dates as distances from now. Tool tips
/// tell the whole name and the exact date.
class TokenDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    explicit TokenDelegate(const Clock &clock, QObject *parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool isLoading(const QModelIndex &index) const override;
    QString cellText(const QModelIndex &index) const override;
    QString tipText(const QModelIndex &index) const override;
    bool isQuiet(const QModelIndex &index) const override;
    QColor textColour(const QModelIndex &index, const QStyleOptionViewItem &option) const override;
    void paintContent(QPainter &painter, const QStyleOptionViewItem &option,
                      const QModelIndex &index) const override;

private:
    void paintStatus(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintDangling(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    QString statusTip(const Token &token) const;
    static QString roleTip(const Token &token);

    const Clock &m_clock;
};

} // namespace chatelaine
