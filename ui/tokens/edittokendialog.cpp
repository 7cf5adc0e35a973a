// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/edittokendialog.h"

#include "backend/whenready.h"
#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/tokenform.h"

namespace chatelaine {

EditTokenDialog::EditTokenDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                                 const Clock &clock, const Token &token, Directory *directory,
                                 QWidget *parent)
    : EditDialog(QStringLiteral("editToken"), tr("Edit token"), tr("Save"), settings, parent)
    , m_service(service)
    , m_facts(facts)
    , m_base(token)
    , m_form(new TokenForm(facts, service.traits(), clock, directory))
{
    setHeading(tr("Edit token"), token.name);
    setForm(m_form);
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
    const TokenDraft mine = m_form->draft();
    QString owner = theirs.ownerName;
    for (const User &user : m_facts.users()) {
        if (user.id == mine.owner)
            owner = user.name;
    }
    const auto role = m_facts.role(mine.role);
    showVersions(tr("Somebody has changed this token since you opened it. Nothing was saved. "
                    "Compare both versions and choose one to go on with."),
                 {
                     {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
                     {tr("Description"), mine.description, theirs.description},
                     {tr("Owner"), text::oneLine(owner), text::oneLine(theirs.ownerName)},
                     {tr("Role"), role ? role->name : theirs.roleName, theirs.roleName},
                     {tr("Expires"), text::expiry(mine.expiresAt), text::expiry(theirs.expiresAt)},
                     {tr("Zones"), zones::toText(mine.zones), zones::toText(theirs.zones)},
                 });
    m_base = theirs;
}

} // namespace chatelaine
