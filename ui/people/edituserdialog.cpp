// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/edituserdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/useracts.h"
#include "people/userform.h"
#include "widgets/messagebar.h"

#include <QPushButton>

namespace chatelaine {

EditUserDialog::EditUserDialog(const PageContext &context, const User &user, QWidget *parent)
    : EditDialog(QStringLiteral("editUser"), tr("Edit user"), tr("Save"), context.settings, parent)
    , m_directory(*context.backend.directory())
    , m_facts(context.facts)
    , m_base(user)
    , m_form(new UserForm(m_directory, context.facts))
{
    setHeading(tr("Edit user"), user.name);
    setForm(m_form);
    m_form->startFrom(user);
    m_form->focusFirst();
    if (user.isFederated())
        showReadOnly();
}

void EditUserDialog::showReadOnly()
{
    setHeading(tr("User"), m_base.name);
    const QString reason = useracts::federatedReason(m_base);
    messages()->show(Tone::Neutral, reason);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(reason);
    setDismissText(tr("Close"));
}

void EditUserDialog::submit()
{
    if (!m_base.isFederated())
        EditDialog::submit();
}

void EditUserDialog::save()
{
    whenReady(m_directory.update(m_base.id, m_base.version, m_form->draft()), this,
              [this](const Result<User> &updated) {
                  if (!settle(updated))
                      return;
                  Q_EMIT saved(*updated);
                  accept();
              });
}

void EditUserDialog::fetchTheirs()
{
    whenReady(m_directory.user(m_base.id), this, [this](const Result<User> &theirs) {
        if (theirs)
            compareWith(*theirs);
        else
            fail(theirs.error());
    });
}

void EditUserDialog::takeTheirs()
{
    m_form->startFrom(m_base);
}

void EditUserDialog::compareWith(const User &theirs)
{
    const UserDraft mine = m_form->draft();
    const auto role = m_facts.role(mine.role);
    showVersions(
        tr("Somebody has changed this user since you opened it. Nothing was saved. "
           "Compare both versions and choose one to go on with."),
        {
            {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
            {tr("E-mail"), text::oneLine(mine.email), text::oneLine(theirs.email)},
            {tr("Role"), text::oneLine(role ? role->name : m_base.roleName), text::oneLine(theirs.roleName)},
            {tr("Zones"), text::oneLine(zones::toText(mine.zones)),
             text::oneLine(zones::toText(theirs.zones))},
            {tr("Status"), text::of(m_base.status), text::of(theirs.status)},
        });
    m_base = theirs;
}

} // namespace chatelaine
