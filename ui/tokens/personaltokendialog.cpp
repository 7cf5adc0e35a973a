// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/personaltokendialog.h"

#include "backend/whenready.h"
#include "models/tokentext.h"
#include "tokens/personaltokenform.h"

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
    if (isClosed())
        return; // signed out meanwhile: nobody is there to see the secret
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
    : EditDialog(QStringLiteral("editPersonalToken"), tr("Edit personal access token"), tr("Save"), settings,
                 parent)
    , m_service(service)
    , m_base(token)
    , m_form(new PersonalTokenForm(facts, clock))
{
    setHeading(tr("Edit personal access token"), token.name);
    setForm(m_form, true);
    setChoiceWords(tr("These are the newer values. Change what you like and press Save."),
                   tr("These are your values. Press Save to put them over the newer ones."));
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersPerLine);
    m_form->takeValues(token);
    m_form->focusFirst();
}

void EditPersonalTokenDialog::save()
{
    whenReady(m_service.updatePersonal(m_base.id, m_base.version, m_form->draft()), this,
              [this](const Result<Token> &updated) {
                  if (!settle(updated))
                      return;
                  Q_EMIT saved(*updated);
                  accept();
              });
}

void EditPersonalTokenDialog::fetchTheirs()
{
    whenReady(m_service.token(m_base.id), this, [this](const Result<Token> &theirs) {
        if (!theirs)
            fail(theirs.error());
        else if (theirs->deletedAt)
            fail({ErrorCode::NotFound,
                  tr("This token was deleted since you opened it. It cannot be changed any more.")});
        else
            compareWith(*theirs);
    });
}

void EditPersonalTokenDialog::takeTheirs()
{
    m_form->takeValues(m_base);
}

void EditPersonalTokenDialog::compareWith(const Token &theirs)
{
    const PersonalTokenDraft mine = m_form->draft();
    const QString comma = QStringLiteral(", ");
    showVersions(tr("This token was changed since you opened it. Nothing was saved. "
                    "Compare both versions and choose one to go on with."),
                 {
                     {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
                     {tr("Description"), mine.description, theirs.description},
                     {tr("Scopes"), mine.scopes.join(comma), theirs.scopes.join(comma)},
                     {tr("Expires"), text::expiry(mine.expiresAt), text::expiry(theirs.expiresAt)},
                 });
    m_base = theirs;
}

} // namespace chatelaine
