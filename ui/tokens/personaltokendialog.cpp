// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/personaltokendialog.h"

#include "backend/whenready.h"
#include "models/tokentext.h"
#include "tokens/personaltokenform.h"
#include "widgets/messagebar.h"
#include "widgets/versionsview.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

namespace {
constexpr int charactersPerLine = 80; // a scope and what it is for
}

CreatePersonalTokenDialog::CreatePersonalTokenDialog(TokenService &service, OrganisationFacts &facts,
                                                     Settings &settings, const Clock &clock, RevealTo reveal,
                                                     QWidget *parent)
    : TaskDialog(QStringLiteral("createPersonalToken"), tr("Create personal access token"),
                 tr("Create token"), settings, parent)
    , m_service(service)
    , m_reveal(std::move(reveal))
    , m_form(new PersonalTokenForm(facts, clock))
{
    setHeading(tr("Create personal access token"),
               tr("It acts with your own permissions, cut down to the scopes that you choose. "
                  "Its secret is shown once, right after this."));
    body()->addWidget(m_form, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersPerLine);
    m_form->focusFirst();
}

bool CreatePersonalTokenDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void CreatePersonalTokenDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Creating the token…"));
    whenReady(m_service.createPersonal(m_form->draft()), this,
              [this](Result<RevealedToken> created) { onCreated(std::move(created)); });
}

void CreatePersonalTokenDialog::onCreated(Result<RevealedToken> created)
{
    if (!isVisible())
        return; // closed by a lock: nobody is there to see the secret
    setBusy(false);
    if (!created) {
        if (!m_form->showError(created.error()))
            fail(created.error());
        return;
    }
    accept();
    m_reveal(*std::move(created));
}

EditPersonalTokenDialog::EditPersonalTokenDialog(TokenService &service, OrganisationFacts &facts,
                                                 Settings &settings, const Clock &clock, const Token &token,
                                                 QWidget *parent)
    : TaskDialog(QStringLiteral("editPersonalToken"), tr("Edit personal access token"), tr("Save"), settings,
                 parent)
    , m_service(service)
    , m_base(token)
    , m_pages(new QStackedWidget)
    , m_form(new PersonalTokenForm(facts, clock))
    , m_conflict(new VersionsView)
{
    setHeading(tr("Edit personal access token"), token.name);
    m_pages->addWidget(m_form);
    m_pages->addWidget(m_conflict);
    body()->addWidget(m_pages, 1);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersPerLine);
    m_form->takeValues(token);
    m_form->focusFirst();
    connect(m_conflict, &VersionsView::theirsTaken, this, [this] {
        m_form->takeValues(m_base);
        backToForm(tr("These are the newer values. Change what you like and press Save."));
    });
    connect(m_conflict, &VersionsView::mineKept, this,
            [this] { backToForm(tr("These are your values. Press Save to put them over the newer ones.")); });
}

bool EditPersonalTokenDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void EditPersonalTokenDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Saving…"));
    whenReady(m_service.updatePersonal(m_base.id, m_base.version, m_form->draft()), this,
              [this](const Result<Token> &updated) { onUpdated(updated); });
}

void EditPersonalTokenDialog::onUpdated(const Result<Token> &updated)
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

void EditPersonalTokenDialog::fetchTheirs()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_service.token(m_base.id), this, [this](const Result<Token> &theirs) {
        setBusy(false);
        if (!theirs)
            fail(theirs.error());
        else if (theirs->deletedAt)
            fail({ErrorCode::NotFound,
                  tr("This token was deleted since you opened it. It cannot be changed any more.")});
        else
            showConflict(*theirs);
    });
}

void EditPersonalTokenDialog::showConflict(const Token &theirs)
{
    messages()->show(Tone::Warning, tr("This token was changed since you opened it. Nothing was saved. "
                                       "Compare both versions and choose one to go on with."));
    const PersonalTokenDraft mine = m_form->draft();
    const QString comma = QStringLiteral(", ");
    m_conflict->showVersions({
        {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
        {tr("Description"), mine.description, theirs.description},
        {tr("Scopes"), mine.scopes.join(comma), theirs.scopes.join(comma)},
        {tr("Expires"), text::expiry(mine.expiresAt), text::expiry(theirs.expiresAt)},
    });
    m_base = theirs;
    m_pages->setCurrentWidget(m_conflict);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Choose a version first."));
    m_conflict->setFocus();
}

void EditPersonalTokenDialog::backToForm(const QString &words)
{
    m_pages->setCurrentIndex(0);
    deedButton()->setEnabled(true);
    deedButton()->setToolTip({});
    messages()->show(Tone::Neutral, words);
    m_form->focusFirst();
}

} // namespace chatelaine
