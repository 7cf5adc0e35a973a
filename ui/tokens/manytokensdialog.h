// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/irreplaceable.h"
#include "widgets/workdialog.h"

#include <functional>

namespace chatelaine {

class Directory;
class DraftForm;
class ManyNamesField;
class ManyReview;
class OrganisationFacts;

/// Many tokens that were made, or not, with the only copies of their secrets.
struct MadeTokens
{
    QVector<TokenDraft> drafts;
    CreationReport report; ///< of these
    bool lost = false;     ///< the secrets: nobody was there to save them
};

/// What a ManyTokensDialog works with. All of it outlives the dialog.
struct ManyContext
{
    TokenService &service;
    OrganisationFacts &facts;
    Settings &settings;
    const Clock &clock;
    Directory *directory = nullptr;
    QString server = {}; ///< atServer()
};

/// Makes many tokens in one act: their names, what they have in common, a look at what will happen, then how
/// far it is.
class ManyTokensDialog : public WorkDialog, public Irreplaceable
{
    Q_OBJECT

public:
    using Reveal = std::function<void(MadeTokens)>;

    ManyTokensDialog(const ManyContext &context, Reveal reveal, QWidget *parent = nullptr);

    void reject() override;
    QString loss() const override;
    QString wordsOnceLost() const override;

protected:
    void submit() override;
    void dismiss() override;
    bool hasUnsavedChanges() const override;
    QString steps(const LongWork &work) const override;

private:
    void build();
    void showReview(bool shown);
    bool isReviewing() const;
    QVector<TokenDraft> drafts() const;
    void rehearse();
    void onRehearsed(const Result<CreationPlan> &plan);
    void refuseAll(const Error &error);
    void review(const CreationPlan &plan);
    void goBack();
    void make();
    void onMade(Result<CreationReport> report);
    void stop();

    ManyContext m_context;
    Reveal m_reveal;
    ManyNamesField *m_names;
    DraftForm *m_form;
    QWidget *m_page; ///< with both
    ManyReview *m_review;
    QPushButton *m_back;
    QVector<TokenDraft> m_drafts; ///< that will be made
    std::shared_ptr<LongWork> m_making;
};

} // namespace chatelaine
