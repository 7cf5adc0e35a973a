// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/pendingquestion.h"

#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int rowsShown = 8;

QString lineOf(const PendingDeletion &deletion)
{
    const QString name = text::oneLine(deletion.name.isEmpty() ? deletion.accessorId : deletion.name);
    return PendingQuestion::tr("%1 · due %2", "a token and a moment")
        .arg(name, text::dateTime(deletion.dueAt));
}
} // namespace

PendingQuestion::PendingQuestion(DeferredDeletions &deletions, const QVector<PendingDeletion> &overdue,
                                 Settings &settings, QWidget *parent)
    : TaskDialog(QStringLiteral("pendingQuestion"), tr("Deletions that are overdue"), tr("Yes, delete now"),
                 settings, parent)
    , m_deletions(deletions)
{
    look::setDangerous(*deedButton());
    deedButton()->setAutoDefault(false); // Enter deletes nothing
    deedButton()->setDefault(false);
    setDismissText(tr("Decide later"));
    for (const PendingDeletion &each : overdue)
        m_ids << each.accessorId;
    buildBody(overdue);
}

QVector<PendingDeletion> PendingQuestion::overdueAmong(const QVector<PendingDeletion> &pending)
{
    QVector<PendingDeletion> overdue;
    std::copy_if(pending.cbegin(), pending.cend(), std::back_inserter(overdue),
                 [](const PendingDeletion &each) { return each.awaitsAnswer; });
    return overdue;
}

void PendingQuestion::buildBody(const QVector<PendingDeletion> &overdue)
{
    body()->addWidget(
        plainLabel(tr("%n token(s) that were replaced should have been deleted while Chatelaine was not "
                      "running. Whatever still uses them stops working once they are deleted.",
                      nullptr, static_cast<int>(overdue.size()))));
    auto *list = new QListWidget;
    list->setAccessibleName(tr("Tokens that should have been deleted"));
    list->setUniformItemSizes(true);
    for (const PendingDeletion &each : overdue)
        list->addItem(lineOf(each));
    const int rows = std::min(rowsShown, static_cast<int>(overdue.size()));
    list->setFixedHeight(fontMetrics().height() * 2 * std::max(2, rows));
    body()->addWidget(list);
    auto *keep = new QPushButton(tr("&Keep these tokens"));
    keep->setAutoDefault(false);
    keep->setToolTip(look::toolTip(tr("They are taken off the list and go on working.")));
    connect(keep, &QPushButton::clicked, this, &PendingQuestion::keepAll);
    body()->addWidget(keep, 0, Qt::AlignLeading);
    body()->addWidget(captionLabel(tr("If you decide later, they stay on the page Server.")));
    body()->addStretch();
    list->setFocus();
}

void PendingQuestion::submit()
{
    setBusy(true, tr("Deleting…"));
    whenReady(m_deletions.carryOut(m_ids), this, [this](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        setBusy(false);
        accept();
    });
}

void PendingQuestion::keepAll()
{
    m_toKeep = m_ids;
    setBusy(true, tr("Keeping…"));
    keepNext();
}

void PendingQuestion::keepNext()
{
    if (m_toKeep.isEmpty()) {
        setBusy(false);
        accept();
        return;
    }
    whenReady(m_deletions.cancel(m_toKeep.takeFirst()), this, [this](const Result<void> &done) {
        if (!done)
            return fail(done.error());
        keepNext();
    });
}

} // namespace chatelaine
