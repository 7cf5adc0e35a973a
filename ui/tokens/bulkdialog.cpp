// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkdialog.h"

#include "tokens/bulkgroup.h"
#include "tokens/bulkvalue.h"
#include "tokens/bulkwords.h"
#include "widgets/fittingscroll.h"
#include "widgets/freshpassword.h"
#include "widgets/geometry.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds betweenLooks{100};
constexpr std::chrono::milliseconds untilPlaced{300};
constexpr int fewestLines = 20; ///< most dry runs fit into these, so that nothing jumps

} // namespace

BulkDialog::BulkDialog(const BulkContext &context, BulkKind kind, const QVector<TokenId> &ids,
                       QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_kind(kind)
    , m_ids(ids)
    , m_heading(new SectionHeading(bulkwords::heading(kind), SectionHeading::Level::Page))
    , m_messages(new MessageBar)
    , m_value(new BulkValue(kind, context.facts, context.clock))
    , m_groups(new QVBoxLayout)
    , m_bar(new QProgressBar)
    , m_steps(captionLabel())
    , m_copy(new QPushButton(tr("&Copy report")))
    , m_save(new QPushButton(tr("&Save report…")))
    , m_dismiss(new QPushButton)
    , m_deed(new QPushButton)
{
    setObjectName(QStringLiteral("bulkDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(bulkwords::heading(kind));
    build();
    m_look.setInterval(betweenLooks);
    m_settle.setInterval(untilPlaced);
    m_settle.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, [this] { fitToScreen(*this); });
    connect(&m_look, &QTimer::timeout, this, &BulkDialog::showSteps);
    connect(m_value, &BulkValue::changed, this, &BulkDialog::rehearse);
    connect(m_deed, &QPushButton::clicked, this, &BulkDialog::carryOut);
    connect(m_dismiss, &QPushButton::clicked, this, &BulkDialog::reject);
    connect(m_copy, &QPushButton::clicked, this, &BulkDialog::copyReport);
    connect(m_save, &QPushButton::clicked, this, &BulkDialog::chooseFile);
    rememberGeometry(*this, context.settings);
    rehearse();
}

BulkDialog::~BulkDialog()
{
    if (m_work && m_phase == Phase::Looking)
        m_work->cancel(); // nobody waits for the answer
}

void BulkDialog::build()
{
    auto *body = new QWidget;
    auto *lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(look::medium);
    lines->addWidget(m_value);
    lines->addLayout(m_groups);
    lines->addStretch();
    m_groups->setSpacing(look::medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::huge, look::huge, look::large);
    column->setSpacing(look::medium);
    column->addWidget(m_heading);
    column->addWidget(captionLabel(bulkwords::selected(m_ids.size())));
    if (!m_context.server.isEmpty())
        column->addWidget(captionLabel(m_context.server));
    column->addWidget(m_messages);
    column->addWidget(new FittingScroll(body), 1);
    column->addWidget(m_bar);
    column->addWidget(m_steps);
    column->addLayout(buildFoot());
    m_messages->hide();
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Progress"));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    setMinimumHeight(fontMetrics().lineSpacing() * fewestLines);
}

QLayout *BulkDialog::buildFoot()
{
    auto *box = new QDialogButtonBox;
    box->addButton(m_dismiss, QDialogButtonBox::RejectRole);
    box->addButton(m_deed, QDialogButtonBox::AcceptRole);
    if (m_kind == BulkKind::Delete) {
        look::setDangerous(*m_deed);
        look::setPlain(*m_dismiss);
    }
    // Enter, wherever the focus is, does nothing that cannot be undone.
    (m_kind == BulkKind::Delete ? m_dismiss : m_deed)->setDefault(true);
    m_deed->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_copy);
    row->addWidget(m_save);
    row->addStretch();
    row->addWidget(box);
    return row;
}

void BulkDialog::enter(Phase phase)
{
    m_phase = phase;
    const bool works = phase == Phase::Looking || phase == Phase::Acting;
    // What is done at once shows no bar that flashes.
    m_bar->setVisible(phase == Phase::Acting);
    m_steps->setVisible(phase == Phase::Acting);
    m_value->setEnabled(phase != Phase::Acting && phase != Phase::Done);
    m_copy->setVisible(phase == Phase::Done);
    m_save->setVisible(phase == Phase::Done);
    m_deed->setVisible(phase != Phase::Acting && phase != Phase::Done);
    m_deed->setEnabled(phase == Phase::Ready && !m_plan.targets.isEmpty());
    m_deed->setText(bulkwords::deed(m_kind, phase == Phase::Ready ? m_plan.targets.size() : m_ids.size()));
    m_dismiss->setText(phase == Phase::Acting ? tr("Stop")
                       : phase == Phase::Done ? tr("Close")
                                              : tr("Cancel"));
    m_dismiss->setEnabled(true);
    if (works)
        m_look.start();
    else
        m_look.stop();
}

void BulkDialog::startWork()
{
    if (m_work)
        m_work->cancel();
    m_work = std::make_shared<LongWork>();
    m_messages->dismiss();
}

void BulkDialog::rehearse()
{
    clearGroups();
    const auto act = m_value->act();
    if (!act) {
        m_messages->dismiss();
        return enter(Phase::Asking);
    }
    m_act = *act;
    startWork();
    enter(Phase::Looking);
    whenReady(m_context.service.rehearse(m_act, m_ids, m_work), this,
              [this, work = m_work](const Result<BulkPlan> &plan) { onRehearsed(work, plan); });
}

void BulkDialog::onRehearsed(const std::shared_ptr<LongWork> &work, const Result<BulkPlan> &plan)
{
    if (work != m_work)
        return; // something else was chosen meanwhile
    if (!plan) {
        enter(Phase::Asking);
        m_messages->showError(plan.error());
        m_messages->offer(tr("Try again"), [this] { rehearse(); });
        return;
    }
    m_plan = *plan;
    enter(Phase::Ready);
    showPlan();
}

void BulkDialog::showPlan()
{
    QVector<TokenId> targets;
    std::transform(m_plan.targets.cbegin(), m_plan.targets.cend(), std::back_inserter(targets),
                   [](const BulkTarget &target) { return target.id; });
    const bool harms = m_kind == BulkKind::Delete || m_kind == BulkKind::Disable;
    if (targets.isEmpty())
        addGroup(QStringLiteral("data-information"), Tone::Neutral, tr("Nothing would change."));
    else
        addGroup(harms ? QStringLiteral("data-warning") : QStringLiteral("checkmark"),
                 harms ? Tone::Warning : Tone::Good,
                 bulkwords::effect(m_kind, targets.size(), m_value->words()), targets);
    if (harms && m_plan.usedLately > 0)
        addGroup(QStringLiteral("clock"), Tone::Warning, bulkwords::usedLately(m_plan.usedLately));
    if (harms && m_plan.management > 0)
        addGroup(QStringLiteral("data-warning"), Tone::Bad, bulkwords::management(m_plan.management));
    if (!m_plan.unchanged.isEmpty())
        addGroup(QStringLiteral("checkmark"), Tone::Neutral, bulkwords::unchanged(m_plan.unchanged.size()),
                 m_plan.unchanged);
    for (const BulkRefusal &refusal : std::as_const(m_plan.refused))
        addGroup(QStringLiteral("object-locked"), Tone::Bad, bulkwords::refused(refusal), refusal.tokens);
    if (m_kind == BulkKind::Delete || !m_deed->isEnabled())
        m_dismiss->setFocus();
}

void BulkDialog::carryOut()
{
    if (m_phase != Phase::Ready)
        return;
    startWork();
    enter(Phase::Acting);
    showSteps();
    withFreshPassword(
        {m_context.authenticator, m_context.settings, *this},
        [this] { return m_context.service.carryOut(m_act, m_plan.targets, m_work); },
        [this](const Result<BulkReport> &report) { onCarriedOut(report); });
}

void BulkDialog::onCarriedOut(const Result<BulkReport> &report)
{
    if (!report) {
        enter(Phase::Ready);
        m_messages->showError(report.error());
        return;
    }
    m_report = *report;
    // Whoever reads the report has not seen the dry run.
    m_report.unchanged = m_plan.unchanged + m_report.unchanged;
    m_report.failed = m_plan.refused + m_report.failed;
    enter(Phase::Done);
    showReport();
    m_dismiss->setFocus();
    Q_EMIT actedOn();
}

void BulkDialog::showReport()
{
    clearGroups();
    if (m_report.stopped && !m_report.notTried.isEmpty())
        m_messages->show(Tone::Warning, m_report.stopped->message);
    if (!m_report.done.isEmpty())
        addGroup(QStringLiteral("checkmark"), Tone::Good, bulkwords::done(m_kind, m_report.done.size()),
                 m_report.done);
    if (!m_report.unchanged.isEmpty())
        addGroup(QStringLiteral("checkmark"), Tone::Neutral, bulkwords::unchanged(m_report.unchanged.size()),
                 m_report.unchanged);
    for (const BulkRefusal &refusal : std::as_const(m_report.failed))
        addGroup(QStringLiteral("dialog-error"), Tone::Bad, bulkwords::failed(refusal), refusal.tokens);
    if (!m_report.notTried.isEmpty())
        addGroup(QStringLiteral("data-warning"), Tone::Warning, bulkwords::notTried(m_report.notTried.size()),
                 m_report.notTried);
}

void BulkDialog::showSteps()
{
    // A bar counts in int, and no screen has more steps than that.
    constexpr qint64 steps = 10'000;
    const qint64 total = std::max<qint64>(1, m_work->total());
    m_bar->setRange(0, m_work->total() > 0 ? int(steps) : 0);
    m_bar->setValue(int(m_work->done() * steps / total));
    const QString text =
        m_phase == Phase::Looking ? tr("Looking what would happen: %L1 of %L2") : tr("Working: %L1 of %L2");
    m_steps->setText(text.arg(m_work->done()).arg(m_work->total()));
    m_bar->show();
    m_steps->show();
}

void BulkDialog::clearGroups()
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void BulkDialog::addGroup(const QString &icon, Tone tone, const QString &sentence,
                          const QVector<TokenId> &ids)
{
    m_groups->addWidget(new BulkGroup(m_context.service, {icon, tone, sentence}, ids, m_report.gone));
}

void BulkDialog::reject()
{
    if (m_phase != Phase::Acting)
        return QDialog::reject();
    m_work->cancel();
    m_dismiss->setEnabled(false);
    m_steps->setText(tr("Stopping after what is under way…"));
    m_look.stop();
}

bool BulkDialog::event(QEvent *event)
{
    const bool handled = QDialog::event(event);
    // A dialog that grows while it is being placed would land in a corner.
    if (event->type() == QEvent::Show)
        m_settle.start();
    else if (event->type() == QEvent::LayoutRequest && isVisible() && !m_settle.isActive())
        fitToScreen(*this);
    return handled;
}

} // namespace chatelaine
