// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/createtokendialog.h"

#include "backend/whenready.h"
#include "tokens/draftform.h"

#include <QVBoxLayout>

namespace chatelaine {

CreateTokenDialog::CreateTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                                     const Clock &clock, RevealTo reveal, Directory *directory,
                                     QWidget *parent)
    : TaskDialog(QStringLiteral("createToken"), tr("Create token"), tr("Create token"), settings, parent)
    , m_service(service)
    , m_reveal(std::move(reveal))
    , m_form(DraftForm::make(facts, service.traits(), clock, directory))
{
    const bool tall = service.traits().attachments;
    setHeading(tr("Create token"), tall ? tr("Its secret is shown once, right after this.")
                                        : tr("A service account of the same name is made with it. "
                                             "Its secret is shown once, right after this."));
    if (tall)
        setMinimumWidth(fontMetrics().averageCharWidth() * DraftForm::wide);
    body()->addWidget(m_form, tall ? 1 : 0);
    if (!tall)
        body()->addStretch();
    m_form->startNew();
    m_form->focusFirst();
}

bool CreateTokenDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void CreateTokenDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Creating the token…"));
    whenReady(m_service.create(m_form->draft()), this,
              [this](Result<RevealedToken> created) { onCreated(std::move(created)); });
}

void CreateTokenDialog::onCreated(Result<RevealedToken> created)
{
    if (isClosed())
        return; // signed out meanwhile: nobody is there to see the secret
    if (!created && created.error().code == ErrorCode::OutcomeUnknown)
        return doubt(created.error(), tr("Create another token"),
                     [this] { Q_EMIT lookWanted(m_form->draft().name.trimmed()); });
    if (!created) {
        setBusy(false);
        if (!m_form->showError(created.error()))
            fail(created.error());
        return;
    }
    setBusy(false);
    accept();
    m_reveal(*std::move(created));
}

} // namespace chatelaine
