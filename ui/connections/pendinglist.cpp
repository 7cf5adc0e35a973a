// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pendinglist.h"

#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/labels.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

enum Column { Name, Due, Successor, Remark, ColumnCount };
constexpr int rowsShown = 8;

QString remarkOn(const PendingDeletion &deletion)
{
    if (!deletion.problem.isEmpty())
        return text::cell(deletion.problem);
    return deletion.awaitsAnswer ? PendingList::tr("Overdue: waits for your answer") : QString();
}

QString nameOf(const PendingDeletion &deletion)
{
    return text::oneLine(deletion.name.isEmpty() ? deletion.accessorId : deletion.name);
}

} // namespace

PendingList::PendingList(DeferredDeletions &deletions, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_deletions(deletions)
    , m_clock(clock)
    , m_none(captionLabel(tr("None. A token that is replaced and goes on working for a while stands here.")))
    , m_list(new QTreeWidget)
    , m_keep(new QPushButton(tr("&Do not delete")))
    , m_delete(new QPushButton(tr("Delete &now…")))
{
    build();
    connect(&deletions, &DeferredDeletions::changed, this, &PendingList::fill);
    connect(&deletions, &DeferredDeletions::carriedOut, this, [this](const QString &name) {
        Q_EMIT succeeded(tr("“%1” was deleted, as planned.").arg(text::oneLine(name)));
    });
    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &PendingList::updateButtons);
    connect(m_keep, &QPushButton::clicked, this, &PendingList::keep);
    connect(m_delete, &QPushButton::clicked, this, &PendingList::confirmDelete);
    fill();
}

void PendingList::build()
{
    m_list->setObjectName(QStringLiteral("pendingDeletions"));
    m_list->setAccessibleName(tr("Deletions that wait for their time"));
    m_list->setHeaderLabels({tr("Token"), tr("Is deleted"), tr("Replaced by"), tr("Remark")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setTabKeyNavigation(false);
    m_list->header()->setStretchLastSection(true);
    m_list->setFixedHeight(fontMetrics().height() * 2 * rowsShown);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_none);
    column->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_keep);
    buttons->addWidget(m_delete);
    buttons->addStretch();
    column->addLayout(buttons);
}

void PendingList::fill()
{
    const std::optional<PendingDeletion> before = selected();
    m_list->clear();
    for (const PendingDeletion &deletion : m_deletions.pending()) {
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(Name, text::cell(deletion.name.isEmpty() ? deletion.accessorId : deletion.name));
        item->setText(Due, text::dateTime(deletion.dueAt));
        item->setText(Successor, text::cell(deletion.successor));
        item->setText(Remark, remarkOn(deletion));
        item->setToolTip(Due, look::toolTip(text::relative(deletion.dueAt, m_clock.now())));
        item->setToolTip(Name, look::toolTip(deletion.accessorId));
        item->setToolTip(Remark, look::toolTip(item->text(Remark)));
        item->setData(Name, Qt::UserRole, deletion.accessorId);
        if (before && before->accessorId == deletion.accessorId)
            item->setSelected(true);
    }
    for (int column = 0; column < Remark; ++column)
        m_list->resizeColumnToContents(column);
    const bool any = m_list->topLevelItemCount() > 0;
    m_none->setVisible(!any);
    for (QWidget *part : std::initializer_list<QWidget *>{m_list, m_keep, m_delete})
        part->setVisible(any);
    updateButtons();
}

std::optional<PendingDeletion> PendingList::selected() const
{
    const auto items = m_list->selectedItems();
    if (items.isEmpty())
        return {};
    const QString id = items.first()->data(Name, Qt::UserRole).toString();
    const QVector<PendingDeletion> pending = m_deletions.pending();
    const auto found = std::find_if(pending.cbegin(), pending.cend(),
                                    [&id](const PendingDeletion &each) { return each.accessorId == id; });
    return found == pending.cend() ? std::nullopt : std::optional(*found);
}

void PendingList::setRefusal(const QString &refusal)
{
    m_refusal = refusal;
    updateButtons();
}

void PendingList::updateButtons()
{
    const QString choose = tr("Choose a token in the list first.");
    const bool any = selected().has_value();
    m_keep->setEnabled(any);
    m_keep->setToolTip(any ? QString() : look::toolTip(choose));
    m_delete->setEnabled(any && m_refusal.isEmpty());
    m_delete->setToolTip(look::toolTip(!m_refusal.isEmpty() ? m_refusal : any ? QString() : choose));
}

void PendingList::keep()
{
    const std::optional<PendingDeletion> deletion = selected();
    if (!deletion)
        return;
    whenReady(m_deletions.cancel(deletion->accessorId), this,
              [this, name = nameOf(*deletion)](const Result<void> &done) {
                  if (done)
                      Q_EMIT succeeded(tr("“%1” stays.").arg(name));
                  else
                      Q_EMIT failed(done.error());
              });
}

void PendingList::confirmDelete()
{
    const std::optional<PendingDeletion> deletion = selected();
    if (!deletion)
        return;
    auto *question = new ConfirmDialog(tr("Delete “%1” now?").arg(nameOf(*deletion)),
                                       tr("Whatever still uses its secret stops working at once. This cannot "
                                          "be undone."),
                                       tr("Yes, delete"), Tone::Bad, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addFact(QStringLiteral("clock"),
                      tr("It was to be deleted %1.").arg(text::relative(deletion->dueAt, m_clock.now())));
    if (!deletion->successor.isEmpty())
        question->addFact(QStringLiteral("dialog-password"),
                          tr("Replaced by %1").arg(text::oneLine(deletion->successor)));
    connect(question, &QDialog::accepted, this, [this, wanted = *deletion] { deleteNow(wanted); });
    question->open();
}

void PendingList::deleteNow(const PendingDeletion &deletion)
{
    whenReady(m_deletions.carryOut({deletion.accessorId}), this,
              [this, name = nameOf(deletion)](const Result<void> &done) {
                  if (done)
                      Q_EMIT succeeded(tr("“%1” was deleted.").arg(name));
                  else
                      Q_EMIT failed(done.error());
              });
}

} // namespace chatelaine
