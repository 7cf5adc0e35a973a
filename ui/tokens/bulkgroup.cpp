// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkgroup.h"

#include "tokens/bulknames.h"
#include "widgets/foldbutton.h"
#include "widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QStringListModel>
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
    , m_words(words)
    , m_icon(new QLabel)
{
    addSentence();
    const QVector<TokenId> named = ids.mid(0, mostNamed);
    if (!ids.isEmpty())
        addNames(new BulkNames(service, named, gone, this), named.size(), ids.size());
}

BulkGroup::BulkGroup(const BulkGroupWords &words, const QStringList &lines, QWidget *parent)
    : QWidget(parent)
    , m_words(words)
    , m_icon(new QLabel)
{
    addSentence();
    const QStringList named = lines.mid(0, mostNamed);
    if (!lines.isEmpty())
        addNames(new QStringListModel(named, this), named.size(), lines.size());
}

void BulkGroup::addSentence()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(plainLabel(m_words.sentence), 1);
    column->addLayout(row);
    paintIcon();
}

void BulkGroup::addNames(QAbstractItemModel *names, qsizetype rows, qsizetype all)
{
    auto *fold = new FoldButton(tr("Which ones?"));
    fold->setAccessibleName(tr("Which ones? %1").arg(m_words.sentence));
    auto *folded = new QWidget;
    auto *lines = new QVBoxLayout(folded);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->addWidget(makeList(names, rows));
    if (all > rows)
        lines->addWidget(captionLabel(tr("The first %L1 of %L2.").arg(rows).arg(all)));
    folded->hide();
    connect(fold, &FoldButton::toggled, folded, &QWidget::setVisible);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->addWidget(fold, 0, Qt::AlignLeft);
    column->addWidget(folded);
}

QListView *BulkGroup::makeList(QAbstractItemModel *names, qsizetype rows)
{
    auto *list = new QListView;
    list->setModel(names);
    list->setUniformItemSizes(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setAccessibleName(m_words.sentence);
    const int shown = static_cast<int>(std::min(rows, mostRows));
    list->setFixedHeight(shown * (fontMetrics().height() + look::small) + 2 * list->frameWidth() +
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
