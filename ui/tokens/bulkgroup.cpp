// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkgroup.h"

#include "tokens/bulknames.h"
#include "widgets/foldbutton.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype mostRows = 6;
constexpr qsizetype mostNamed = 1000; ///< nobody reads on, and a list view measures every row

} // namespace

BulkGroup::BulkGroup(TokenService &service, const BulkGroupWords &words, const QVector<TokenId> &ids,
                     const QHash<TokenId, Token> &gone, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_words(words)
    , m_icon(new QLabel)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(plainLabel(words.sentence), 1);
    column->addLayout(row);
    paintIcon();
    if (ids.isEmpty())
        return;
    auto *fold = new FoldButton(tr("Which ones?"));
    fold->setAccessibleName(tr("Which ones? %1").arg(words.sentence));
    auto *names = new QWidget;
    auto *lines = new QVBoxLayout(names);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(makeList(ids.mid(0, mostNamed), gone));
    if (ids.size() > mostNamed)
        lines->addWidget(captionLabel(tr("The first %L1 of %L2.").arg(mostNamed).arg(ids.size())));
    names->hide();
    connect(fold, &FoldButton::toggled, names, &QWidget::setVisible);
    column->addWidget(fold, 0, Qt::AlignLeft);
    column->addWidget(names);
}

QListView *BulkGroup::makeList(const QVector<TokenId> &ids, const QHash<TokenId, Token> &gone)
{
    auto *list = new QListView;
    list->setModel(new BulkNames(m_service, ids, gone, list));
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAccessibleName(m_words.sentence);
    const int rows = static_cast<int>(std::min(ids.size(), mostRows));
    list->setFixedHeight(rows * (fontMetrics().height() + look::small) + 2 * list->frameWidth() +
                         look::small);
    return list;
}

void BulkGroup::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

void BulkGroup::paintIcon()
{
    m_icon->setPixmap(look::pixmap(m_words.icon, look::text(m_words.tone), look::iconSize(fontMetrics()),
                                   devicePixelRatioF()));
}

} // namespace chatelaine
