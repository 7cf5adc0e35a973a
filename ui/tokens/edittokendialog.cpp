// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/edittokendialog.h"

#include "backend/whenready.h"
#include "tokens/conflictview.h"
#include "tokens/tokenform.h"
#include "widgets/messagebar.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

EditTokenDialog::EditTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                                 const Clock &clock, const Token &token, Directory *directory,
                                 QWidget *parent)
    : TaskDialog(QStringLiteral("editToken"), tr("Edit token"), tr("Save"), settings, parent)
    , m_service(service)
    , m_base(token)
    , m_pages(new QStackedWidget)
    , m_form(new TokenForm(facts, service.traits(), clock, directory))
    , m_conflict(new ConflictView(facts))
{
    setHeading(tr("Edit token"), token.name);
    auto *formPage = new QWidget;
    auto *column = new QVBoxLayout(formPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_pages->addWidget(formPage);
    m_pages->addWidget(m_conflict);
    body()->addWidget(m_pages);
    m_form->startFrom(token);
    m_form->focusFirst();
    connect(m_conflict, &ConflictView::theirsTaken, this, [this] {
        m_form->takeValues(m_base);
        backToForm(tr("These are their values. Change what you like and press Save."));
    });
    connect(m_conflict, &ConflictView::mineKept, this,
            [this] { backToForm(tr("These are your values. Press Save to put them over theirs.")); });
}

bool EditTokenDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void EditTokenDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Saving…"));
    whenReady(m_service.update(m_base.id, m_base.version, m_form->draft()), this,
              [this](const Result<Token> &updated) { onUpdated(updated); });
}

void EditTokenDialog::onUpdated(const Result<Token> &updated)
{
    setBusy(false);
    if (updated) {
        Q_EMIT saved(*updated);
        accept();
    } else if (updated.error().code == ErrorCode::Conflict) {
        fetchTheirs();
    } else if (!m_form->showError(updated.error())) {
        fail(updated.error());
    }
}

void EditTokenDialog::fetchTheirs()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_service.token(m_base.id), this, [this](const Result<Token> &theirs) {
        setBusy(false);
        if (!theirs)
            fail(theirs.error());
        else if (theirs->deletedAt)
            fail({ErrorCode::NotFound,
                  tr("Somebody has deleted this token since you opened it. It cannot be changed any more.")});
        else
            showConflict(*theirs);
    });
}

void EditTokenDialog::showConflict(const Token &theirs)
{
    messages()->show(Tone::Warning,
                     tr("Somebody has changed this token since you opened it. Nothing was saved. "
                        "Compare both versions and choose one to go on with."));
    m_conflict->compare(m_form->draft(), theirs);
    m_base = theirs;
    m_pages->setCurrentWidget(m_conflict);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Choose a version first."));
    m_conflict->setFocus();
}

void EditTokenDialog::backToForm(const QString &words)
{
    m_pages->setCurrentIndex(0);
    deedButton()->setEnabled(true);
    deedButton()->setToolTip({});
    messages()->show(Tone::Neutral, words);
    m_form->focusFirst();
}

} // namespace chatelaine
