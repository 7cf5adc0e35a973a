// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policypage.h"

#include "backend/backend.h"
#include "backend/policyservice.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "policy/policyform.h"
#include "policy/policywords.h"
#include "widgets/actionbutton.h"
#include "widgets/confirmdialog.h"
#include "widgets/emptystate.h"
#include "widgets/factlabel.h"
#include "widgets/freshpassword.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"

#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <utility>

namespace chatelaine {

namespace {

constexpr int charactersPerLine = 84;
enum Part { Waiting, Editing, Reading };

QWidget *scrolling(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    auto *room = new QWidget;
    room->setAutoFillBackground(false);
    auto *row = new QHBoxLayout(room);
    row->setContentsMargins(0, 0, look::medium, 0);
    content->setMaximumWidth(content->fontMetrics().averageCharWidth() * charactersPerLine);
    row->addWidget(content, 1, Qt::AlignTop);
    row->addStretch();
    scroll->setWidget(room);
    return scroll;
}

} // namespace

PolicyPage::PolicyPage(const PageContext &context, QWidget *parent)
    : Page(parent)
    , m_context(context)
    , m_messages(new MessageBar)
    , m_stack(new QStackedWidget)
    , m_empty(new EmptyState)
    , m_form(new PolicyForm)
    , m_facts(new KeyValueGrid)
    , m_reason(new FactLabel)
    , m_save(new QAction(tr("&Save"), this))
    , m_revert(new QAction(tr("&Revert"), this))
    , m_refresh(new QAction(tr("&Refresh"), this))
{
    setObjectName(QStringLiteral("policyPage"));
    buildActions();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::large, look::huge, look::large);
    column->setSpacing(look::large);
    buildTop(*column);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(formPart());
    m_stack->addWidget(readingPart());
    column->addWidget(m_stack, 1);
    connect(m_form, &PolicyForm::changed, this, &PolicyPage::updateActions);
    connect(m_empty, &EmptyState::actionClicked, this, &PolicyPage::load);
    connect(context.backend.policy(), &PolicyService::changed, this, &PolicyPage::load);
    connect(&context.facts, &OrganisationFacts::changed, this, &PolicyPage::showParts);
    setFocusProxy(m_stack);
    m_empty->setContent(QStringLiteral("document-properties"), tr("Loading the policy…"), {});
    m_empty->setBusy(true);
    updateActions();
    load();
}

PolicyPage::~PolicyPage() = default;

void PolicyPage::buildTop(QVBoxLayout &column)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(look::small);
    words->addWidget(new SectionHeading(tr("Policy"), SectionHeading::Level::Page));
    words->addWidget(captionLabel(tr("What your organisation allows. It holds for everybody.")));
    m_buttons = new QWidget;
    auto *buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(look::medium);
    buttons->addWidget(actionButton(m_revert));
    auto *save = actionButton(m_save);
    save->setDefault(true);
    buttons->addWidget(save);
    auto *row = new QHBoxLayout;
    row->addLayout(words, 1);
    row->addWidget(m_buttons, 0, Qt::AlignTop);
    column.addLayout(row);
    column.addWidget(m_messages);
    m_messages->hide();
    m_buttons->hide();
}

void PolicyPage::buildActions()
{
    m_save->setShortcut(QKeySequence::Save);
    m_refresh->setShortcut(QKeySequence(Qt::Key_F5));
    addActions({m_save, m_revert, m_refresh});
    connect(m_save, &QAction::triggered, this, &PolicyPage::save);
    connect(m_revert, &QAction::triggered, this, &PolicyPage::revert);
    connect(m_refresh, &QAction::triggered, this, &PolicyPage::load);
}

QWidget *PolicyPage::formPart()
{
    return scrolling(m_form);
}

QWidget *PolicyPage::readingPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::large);
    column->addWidget(m_reason);
    column->addWidget(m_facts);
    m_reason->setContent(
        QStringLiteral("object-locked"),
        tr("You may read this. To change it you need the permission %1.").arg(permissions::editPolicy));
    return scrolling(part);
}

QString PolicyPage::menuTitle() const
{
    return tr("&Policy");
}

QList<QAction *> PolicyPage::menuActions() const
{
    return {m_save, m_revert};
}

QList<QAction *> PolicyPage::viewActions() const
{
    return {m_refresh};
}

bool PolicyPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::Policy)
        return false;
    if (m_stack->currentIndex() == Editing)
        m_form->focusFirst();
    return true;
}

bool PolicyPage::hasUnsavedChanges() const
{
    return m_loaded && mayEdit() && m_form->isModified();
}

bool PolicyPage::mayEdit() const
{
    return m_context.facts.identity().permissions.contains(permissions::editPolicy);
}

void PolicyPage::load()
{
    whenReady(m_context.backend.policy()->policy(), this,
              [this](const Result<Policy> &policy) { onLoaded(policy); });
}

void PolicyPage::onLoaded(const Result<Policy> &policy)
{
    m_empty->setBusy(false);
    if (!policy && m_loaded) {
        m_messages->showError(policy.error());
        return;
    }
    if (!policy) {
        m_empty->setContent(QStringLiteral("dialog-error"), tr("The policy could not be loaded"),
                            policy.error().message);
        m_empty->setAction(tr("Try again"));
        return;
    }
    if (m_busy)
        return; // what is being saved is about to answer
    showReading(*policy);
    if (!m_loaded || !m_form->isModified())
        m_form->setPolicy(*policy);
    else if (policy->version != m_form->base().version)
        offerNewer(*policy);
    m_loaded = true;
    showParts();
}

void PolicyPage::offerNewer(const Policy &newer)
{
    m_form->rebase(newer);
    m_messages->show(Tone::Warning,
                     tr("Somebody has changed the policy while you were editing it. What you typed is kept, "
                        "and what is in force now is told beside it. Save puts your values over theirs."));
    m_messages->offer(tr("Take theirs"), [this, newer] {
        m_form->setPolicy(newer);
        m_messages->dismiss();
    });
}

void PolicyPage::showReading(const Policy &policy)
{
    m_facts->clear();
    const QStringList fields = policywords::fields();
    for (const QString &field : fields)
        m_facts->addRow(policywords::label(field), policywords::value(field, policy));
}

void PolicyPage::showParts()
{
    if (m_loaded)
        m_stack->setCurrentIndex(mayEdit() ? Editing : Reading);
    m_buttons->setVisible(m_loaded && mayEdit());
    updateActions();
}

void PolicyPage::updateActions()
{
    const bool modified = hasUnsavedChanges();
    QString reason;
    if (!mayEdit())
        reason = text::missing(m_context.facts.identity(), permissions::editPolicy);
    else if (!modified)
        reason = tr("Nothing is changed.");
    for (QAction *action : {m_save, m_revert}) {
        action->setEnabled(reason.isEmpty() && !m_busy);
        action->setToolTip(reason.isEmpty() ? withoutMnemonic(action->text()) : reason);
        action->setStatusTip(reason);
    }
    m_save->setIcon(look::icon(QStringLiteral("document-save")));
    m_revert->setIcon(look::icon(QStringLiteral("edit-undo")));
    m_refresh->setIcon(look::icon(QStringLiteral("view-refresh")));
}

void PolicyPage::revert()
{
    m_form->setPolicy(m_form->base());
    m_messages->dismiss();
}

void PolicyPage::save()
{
    if (!m_form->check())
        return;
    m_messages->dismiss();
    setBusy(true);
    const Policy wanted = m_form->policy();
    whenReady(m_context.backend.policy()->preview(wanted), this,
              [this, wanted](const Result<PolicyImpact> &impact) {
                  setBusy(false);
                  if (!impact)
                      onRefused(impact.error());
                  else if (*impact == PolicyImpact{})
                      update(wanted);
                  else
                      confirm(wanted, *impact);
              });
}

void PolicyPage::confirm(const Policy &wanted, const PolicyImpact &impact)
{
    const auto number = [](qsizetype count) { return static_cast<int>(count); };
    const bool stops = impact.personalTokensStopped > 0;
    auto *question = new ConfirmDialog(tr("Change the policy?"), tr("This happens at once:"), tr("Yes, save"),
                                       stops ? Tone::Warning : Tone::Accent, this);
    question->setObjectName(QStringLiteral("policyImpact"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    if (stops)
        question->addFact(QStringLiteral("data-warning"), tr("%n personal access token(s) stop(s) working.",
                                                             nullptr, number(impact.personalTokensStopped)));
    if (impact.personalTokensRevived > 0)
        question->addFact(QStringLiteral("checkmark"), tr("%n personal access token(s) work(s) again.",
                                                          nullptr, number(impact.personalTokensRevived)));
    if (impact.tokensBeyondLife > 0)
        question->addFact(QStringLiteral("chronometer"),
                          tr("%n token(s) live(s) longer than will be allowed; existing tokens keep their "
                             "life.",
                             nullptr, number(impact.tokensBeyondLife)));
    connect(question, &QDialog::accepted, this, [this, wanted] { update(wanted); });
    question->open();
}

void PolicyPage::update(const Policy &wanted)
{
    setBusy(true);
    withFreshPassword(
        {*m_context.backend.authenticator(), m_context.settings, *this},
        [this, wanted] { return m_context.backend.policy()->update(wanted); },
        [this](const Result<Policy> &updated) { onUpdated(updated); });
}

void PolicyPage::onUpdated(const Result<Policy> &updated)
{
    setBusy(false);
    if (!updated) {
        onRefused(updated.error());
        return;
    }
    m_form->setPolicy(*updated);
    showReading(*updated);
    m_messages->show(Tone::Good, tr("The policy is in force."));
}

void PolicyPage::onRefused(const Error &error)
{
    if (error.code == ErrorCode::Conflict)
        load(); // tells what is in force now, beside what was typed
    else if (!m_form->showError(error))
        m_messages->showError(error);
}

void PolicyPage::setBusy(bool busy)
{
    QWidget *focus = QApplication::focusWidget();
    if (busy)
        m_focus = focus && isAncestorOf(focus) ? focus : nullptr;
    m_busy = busy;
    m_form->setEnabled(!busy);
    updateActions();
    if (!busy)
        returnFocus();
}

void PolicyPage::returnFocus()
{
    const QPointer<QWidget> back = std::exchange(m_focus, nullptr);
    if (back && back->isEnabled() && isVisible())
        back->setFocus(Qt::OtherFocusReason);
    else if (back && isVisible())
        m_form->focusFirst();
}

void PolicyPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        updateActions();
}

} // namespace chatelaine
