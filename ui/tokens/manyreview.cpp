// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manyreview.h"

#include "models/tokentext.h"
#include "tokens/bulkgroup.h"
#include "tokens/manywords.h"
#include "widgets/keyvaluegrid.h"

#include <QVBoxLayout>

namespace chatelaine {

ManyReview::ManyReview(QWidget *parent)
    : QWidget(parent)
    , m_groups(new QVBoxLayout)
    , m_common(new KeyValueGrid)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::large);
    column->addLayout(m_groups);
    column->addWidget(m_common);
    column->addStretch();
    m_groups->setSpacing(look::medium);
}

void ManyReview::showPlan(const QVector<TokenDraft> &drafts, const CreationPlan &plan,
                          const QVector<VersionLine> &common)
{
    clear();
    const QVector<qsizetype> made = manywords::accepted(drafts.size(), plan);
    addGroup(QStringLiteral("checkmark"), Tone::Good, manywords::effect(made.size()),
             manywords::namesOf(drafts, made));
    if (!plan.taken.isEmpty())
        addGroup(QStringLiteral("data-warning"), Tone::Warning, manywords::taken(plan.taken.size()),
                 manywords::namesOf(drafts, plan.taken));
    for (const DraftGroup &group : manywords::grouped(plan.refused))
        addGroup(QStringLiteral("object-locked"), Tone::Bad, manywords::refused(group),
                 manywords::namesOf(drafts, group.drafts));
    for (const VersionLine &line : common) {
        if (!line.mine.isEmpty())
            m_common->addRow(line.field, text::oneLine(line.mine));
    }
}

void ManyReview::addGroup(const QString &icon, Tone tone, const QString &sentence, const QStringList &names)
{
    m_groups->addWidget(new BulkGroup({icon, tone, sentence}, names));
}

void ManyReview::clear()
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    m_common->clear();
}

} // namespace chatelaine
