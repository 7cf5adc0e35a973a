// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manytokensdialog.h"

#include "backend/whenready.h"
#include "tokens/draftform.h"
#include "tokens/manynamesfield.h"
#include "tokens/manyreview.h"
#include "tokens/manywords.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int letters = 108; ///< in a line of names and one of the form, side by side

} // namespace

ManyTokensDialog::ManyTokensDialog(const ManyContext &context, Reveal reveal, QWidget *parent)
    : WorkDialog(QStringLiteral("manyTokens"), tr("Create many tokens"), tr("Review"), context.settings,
                 parent)
    , m_context(context)
    , m_reveal(std::move(reveal))
    , m_names(new ManyNamesField(context.service.traits().description))
    , m_form(DraftForm::make(context.facts, context.service.traits(), context.clock, context.directory))
    , m_page(new QWidget)
    , m_review(new ManyReview)
    , m_back(addWay(tr("&Back")))
{
    setHeading(tr("Create many tokens"), context.server);
    setMinimumWidth(fontMetrics().averageCharWidth() * letters);
    build();
    m_form->startMany();
    m_names->setFocus();
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &ManyTokensDialog::goBack);
    connect(m_names, &ManyNamesField::failed, this, [this](const Error &error) { fail(error); });
}

void ManyTokensDialog::build()
{
    auto *common = new QVBoxLayout;
    common->setSpacing(look::medium);
    common->addWidget(new SectionHeading(tr("The same for all")));
    common->addWidget(m_form, 1);
    if (!m_context.service.traits().attachments)
        common->addStretch(1);
    auto *columns = new QHBoxLayout(m_page);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(look::huge);
    columns->addWidget(m_names, 1);
    columns->addLayout(common, 1);
    body()->addWidget(m_page, 1);
    body()->addWidget(m_review, 1);
    m_review->hide();
}

// Not in a stack: that would be as high as the higher one, and stay scrolled to where that was.
void ManyTokensDialog::showReview(bool shown)
{
    m_page->setVisible(!shown);
    m_review->setVisible(shown);
    m_back->setVisible(shown);
    deedButton()->setText(shown ? manywords::deed(m_drafts.size()) : tr("Review"));
}

bool ManyTokensDialog::isReviewing() const
{
    return !m_review->isHidden();
}

bool ManyTokensDialog::hasUnsavedChanges() const
{
    return m_names->isModified() || m_form->isModified();
}

QVector<TokenDraft> ManyTokensDialog::drafts() const
{
    const TokenDraft common = m_form->draft();
    QVector<TokenDraft> all;
    all.reserve(m_names->names().size());
    for (const ManyName &each : m_names->names()) {
        TokenDraft draft = common;
        draft.name = each.name;
        if (!each.description.isEmpty())
            draft.description = each.description;
        all << draft;
    }
    return all;
}

void ManyTokensDialog::submit()
{
    if (isReviewing())
        make();
    else
        rehearse();
}

void ManyTokensDialog::rehearse()
{
    const bool named = m_names->check();
    if (!named || !m_form->check())
        return;
    m_drafts = drafts();
    setBusy(true, tr("Looking what would happen…"));
    whenReady(m_context.service.rehearseMany(m_drafts, std::make_shared<LongWork>()), this,
              [this](const Result<CreationPlan> &plan) { onRehearsed(plan); });
}

void ManyTokensDialog::onRehearsed(const Result<CreationPlan> &plan)
{
    if (isClosed())
        return;
    setBusy(false);
    if (!plan)
        return fail(plan.error());
    if (plan->refused.size() == m_drafts.size())
        return refuseAll(plan->refused.first().error);
    review(*plan);
}

void ManyTokensDialog::refuseAll(const Error &error)
{
    if (!m_form->showError(error))
        fail(error);
}

void ManyTokensDialog::review(const CreationPlan &plan)
{
    QVector<VersionLine> common = m_form->versions(Token());
    common.removeFirst(); // the name
    m_review->showPlan(m_drafts, plan, common);
    QVector<TokenDraft> accepted;
    for (const qsizetype draft : manywords::accepted(m_drafts.size(), plan))
        accepted << m_drafts[draft];
    m_drafts = accepted;
    showReview(true);
    deedButton()->setFocus();
}

void ManyTokensDialog::goBack()
{
    showReview(false);
    messages()->dismiss();
    m_names->setFocus();
}

void ManyTokensDialog::make()
{
    messages()->dismiss();
    m_making = begin(tr("Creating the tokens…"), m_review);
    m_back->hide();
    setDismissText(tr("Stop"));
    whenReady(m_context.service.createMany(m_drafts, m_making), this,
              [this](Result<CreationReport> report) { onMade(std::move(report)); });
}

void ManyTokensDialog::onMade(Result<CreationReport> report)
{
    if (isClosed())
        return; // signed out meanwhile: nobody is there to see the secrets
    m_making.reset();
    end();
    if (!report) {
        setDismissText(tr("Cancel"));
        m_back->show();
        return fail(report.error());
    }
    accept();
    m_reveal({m_drafts, *std::move(report)});
}

QString ManyTokensDialog::loss() const
{
    if (!m_making || isClosed())
        return {};
    return tr("Tokens are being created, %L1 of %L2 so far, and their secrets are not saved yet. Leaving "
              "stops "
              "this; those that were created stay, and each of them has to be regenerated.")
        .arg(m_making->done())
        .arg(m_drafts.size());
}

QString ManyTokensDialog::wordsOnceLost() const
{
    return manywords::lost();
}

QString ManyTokensDialog::steps(const LongWork &work) const
{
    return tr("%L1 of %L2").arg(work.done()).arg(m_drafts.size());
}

// What was made is handed over in any case.
void ManyTokensDialog::stop()
{
    m_making->cancel();
    setEnding(tr("Stopping after what is under way…"));
}

void ManyTokensDialog::dismiss()
{
    if (m_making)
        stop();
    else
        WorkDialog::dismiss();
}

void ManyTokensDialog::reject()
{
    if (m_making)
        stop();
    else
        WorkDialog::reject();
}

} // namespace chatelaine
