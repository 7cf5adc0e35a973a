// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/overduebar.h"

#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/factlabel.h"
#include "widgets/stylepaint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype mostRows = 4;

} // namespace

OverdueBar::OverdueBar(DeferredDeletions &deletions, const Clock &clock, QWidget *parent)
    : QFrame(parent)
    , m_deletions(deletions)
    , m_clock(clock)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("overdueDeletions"));
    setAccessibleName(tr("Deletions that wait for an answer"));
    m_rows->setContentsMargins(look::large, look::medium, look::medium, look::medium);
    m_rows->setSpacing(look::small);
    hide();
    connect(&m_deletions, &DeferredDeletions::changed, this, &OverdueBar::refill);
    refill();
}

void OverdueBar::setRefusal(const QString &reason)
{
    if (reason == m_refusal)
        return;
    m_refusal = reason;
    fillRows();
}

void OverdueBar::refill()
{
    QVector<PendingDeletion> wanted;
    const QVector<PendingDeletion> pending = m_deletions.pending();
    for (const PendingDeletion &deletion : pending) {
        if (deletion.needsAnswer())
            wanted.append(deletion);
    }
    if (wanted == m_shown && m_rows->count() > 0)
        return;
    m_shown = wanted;
    fillRows();
}

void OverdueBar::fillRows()
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // one of its buttons may be what was pressed
        delete item;
    }
    for (const PendingDeletion &deletion : m_shown.mid(0, mostRows))
        addRow(deletion);
    if (m_shown.size() > 1) {
        QStringList all;
        for (const PendingDeletion &deletion : std::as_const(m_shown))
            all << deletion.accessorId;
        addRest(all, std::max<qsizetype>(0, m_shown.size() - mostRows));
    }
    setVisible(!m_shown.isEmpty() && parentWidget());
}

QString OverdueBar::wordsFor(const PendingDeletion &deletion) const
{
    const QString name = text::oneLine(text::nameOf(deletion.name, deletion.accessorId));
    if (!deletion.problem.isEmpty())
        return tr("“%1” could not be deleted as planned. %2").arg(name, deletion.problem);
    return tr("“%1” was to be deleted %2. It is overdue and waits for your answer.")
        .arg(name, text::relative(deletion.dueAt, m_clock.now()));
}

void OverdueBar::addRow(const PendingDeletion &deletion)
{
    auto *words = new FactLabel(this);
    words->setContent(QStringLiteral("data-warning"), wordsFor(deletion), Tone::Warning);
    addButtons(words, {deletion.accessorId});
}

void OverdueBar::addRest(const QStringList &accessorIds, qsizetype hidden)
{
    auto *words = new FactLabel(this);
    words->setContent({}, hidden > 0 ? tr("And %n more.", nullptr, static_cast<int>(hidden))
                                     : tr("All of them:", "deletions"));
    addButtons(words, accessorIds);
}

void OverdueBar::addButtons(QWidget *words, const QStringList &accessorIds)
{
    const bool several = accessorIds.size() > 1;
    auto *now = new QPushButton(several ? tr("Delete all now…") : tr("Delete it now"));
    auto *keeps = new QPushButton(several ? tr("Keep all") : tr("Keep it"));
    const QString refusal = refusalFor(accessorIds);
    now->setEnabled(refusal.isEmpty() && m_refusal.isEmpty());
    now->setToolTip(look::toolTip(refusal.isEmpty() ? m_refusal : refusal));
    keeps->setEnabled(refusal.isEmpty()); // the list is this console's own
    keeps->setToolTip(look::toolTip(refusal));
    connect(now, &QPushButton::clicked, this,
            [this, several, accessorIds] { several ? confirmAll(accessorIds) : carryOut(accessorIds); });
    connect(keeps, &QPushButton::clicked, this, [this, accessorIds] { keep(accessorIds); });
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::medium);
    line->addWidget(words, 1, Qt::AlignVCenter);
    line->addWidget(now);
    line->addWidget(keeps);
    m_rows->addWidget(row);
}

QString OverdueBar::refusalFor(const QStringList &accessorIds) const
{
    const bool underWay = std::any_of(accessorIds.cbegin(), accessorIds.cend(),
                                      [this](const QString &id) { return m_underWay.contains(id); });
    return underWay ? tr("This is under way.") : QString();
}

// The bar names some of them; nobody deletes those that they have not read of.
void OverdueBar::confirmAll(const QStringList &accessorIds)
{
    QStringList lines;
    for (const PendingDeletion &deletion : std::as_const(m_shown)) {
        if (accessorIds.contains(deletion.accessorId))
            lines << tr("%1 · due %2", "a token and a moment")
                         .arg(text::cell(text::nameOf(deletion.name, deletion.accessorId)),
                              text::dateTime(deletion.dueAt));
    }
    auto *dialog =
        new ConfirmDialog(tr("Delete %n token(s) now?", nullptr, static_cast<int>(lines.size())),
                          tr("Whatever still uses them stops working at once. This cannot be undone."),
                          tr("Yes, delete all"), Tone::Bad, this);
    dialog->setObjectName(QStringLiteral("deleteOverdue"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addList(tr("Tokens that will be deleted"), lines);
    connect(dialog, &QDialog::accepted, this, [this, accessorIds] { carryOut(accessorIds); });
    dialog->open();
}

void OverdueBar::carryOut(const QStringList &accessorIds)
{
    QStringList still; // those that were kept or deleted meanwhile are let be
    for (const PendingDeletion &deletion : std::as_const(m_shown)) {
        if (accessorIds.contains(deletion.accessorId) && !m_underWay.contains(deletion.accessorId))
            still << deletion.accessorId;
    }
    if (still.isEmpty())
        return;
    setUnderWay(still, true);
    whenReady(m_deletions.carryOut(still), this, [this, still](const Result<void> &done) {
        setUnderWay(still, false);
        if (!done)
            Q_EMIT failed(done.error());
    });
}

void OverdueBar::keep(const QStringList &accessorIds)
{
    setUnderWay(accessorIds, true);
    for (const QString &accessorId : accessorIds) {
        whenReady(m_deletions.cancel(accessorId), this, [this, accessorId](const Result<void> &kept) {
            setUnderWay({accessorId}, false);
            if (!kept)
                Q_EMIT failed(kept.error());
        });
    }
}

void OverdueBar::setUnderWay(const QStringList &accessorIds, bool underWay)
{
    for (const QString &id : accessorIds) {
        if (underWay)
            m_underWay.insert(id);
        else
            m_underWay.remove(id);
    }
    fillRows();
}

void OverdueBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = look::background(Tone::Warning);
    stylepaint::box(painter, rect(), fill, stylepaint::mixed(fill, look::text(Tone::Warning), 0.22), 1,
                    stylepaint::radius + 2);
}

} // namespace chatelaine
