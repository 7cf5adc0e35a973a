// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/edittokendialog.h"

#include "backend/whenready.h"
#include "models/tokentext.h"
#include "tokens/draftform.h"

namespace chatelaine {

EditTokenDialog::EditTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                                 const Clock &clock, const Token &token, Directory *directory,
                                 QWidget *parent)
    : EditDialog(QStringLiteral("editToken"), tr("Edit token"), tr("Save"), settings, parent)
    , m_service(service)
    , m_base(token)
    , m_form(DraftForm::make(facts, service.traits(), clock, directory))
{
    setHeading(tr("Edit token"), text::nameOf(token));
    const bool tall = service.traits().attachments;
    if (tall)
        setMinimumWidth(fontMetrics().averageCharWidth() * DraftForm::wide);
    setForm(m_form, tall);
    m_form->startFrom(token);
    m_form->focusFirst();
}

void EditTokenDialog::save()
{
    whenReady(m_service.update(m_base.id, m_base.version, m_form->draft()), this,
              [this](const Result<Token> &updated) {
                  if (!settle(updated))
                      return;
                  Q_EMIT saved(*updated);
                  accept();
              });
}

void EditTokenDialog::fetchTheirs()
{
    whenReady(m_service.token(m_base.id), this, [this](const Result<Token> &theirs) {
        if (!theirs)
            fail(theirs.error());
        else if (theirs->deletedAt)
            fail({ErrorCode::NotFound,
                  tr("Somebody has deleted this token since you opened it. It cannot be changed any more.")});
        else
            compareWith(*theirs);
    });
}

void EditTokenDialog::takeTheirs()
{
    m_form->takeValues(m_base);
}

void EditTokenDialog::compareWith(const Token &theirs)
{
    showVersions(tr("Somebody has changed this token since you opened it. Nothing was saved. "
                    "Compare both versions and choose one to go on with."),
                 m_form->versions(theirs));
    m_base = theirs;
}

} // namespace chatelaine
