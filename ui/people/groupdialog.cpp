// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/groupform.h"

#include <algorithm>

namespace chatelaine {

GroupDialog::GroupDialog(const PageContext &context, const std::optional<Group> &group, QWidget *parent)
    : EditDialog(group ? QStringLiteral("editGroup") : QStringLiteral("newGroup"),
                 group ? tr("Edit group") : tr("New group"), group ? tr("Save") : tr("Create group"),
                 context.settings, parent)
    , m_service(*context.backend.groups())
    , m_facts(context.facts)
    , m_base(group)
    , m_form(new GroupForm(context.facts))
{
    setForm(m_form);
    if (m_base) {
        setHeading(tr("Edit group"), m_base->name);
        m_form->startFrom(*m_base);
    }
    m_form->focusFirst();
}

void GroupDialog::save()
{
    const GroupDraft draft = m_form->draft();
    whenReady(m_base ? m_service.update(m_base->id, m_base->version, draft) : m_service.create(draft), this,
              [this](const Result<Group> &result) {
                  if (!settle(result))
                      return;
                  Q_EMIT saved(*result);
                  accept();
              });
}

void GroupDialog::takeTheirs()
{
    m_form->startFrom(*m_base);
}

void GroupDialog::fetchTheirs()
{
    whenReady(m_service.groups(), this, [this](const Result<QVector<Group>> &groups) {
        if (!groups) {
            fail(groups.error());
            return;
        }
        const auto theirs = std::find_if(groups->cbegin(), groups->cend(),
                                         [this](const Group &each) { return each.id == m_base->id; });
        if (theirs == groups->cend())
            fail({ErrorCode::NotFound,
                  tr("Somebody has deleted this group since you opened it. It cannot be changed any more.")});
        else
            compareWith(*theirs);
    });
}

QString GroupDialog::roleName(RoleId id) const
{
    const auto role = m_facts.role(id);
    return role ? text::oneLine(role->name) : QString();
}

void GroupDialog::compareWith(const Group &theirs)
{
    const GroupDraft mine = m_form->draft();
    showVersions(tr("Somebody has changed this group since you opened it. Nothing was saved. "
                    "Compare both versions and choose one to go on with."),
                 {
                     {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
                     {tr("Description"), mine.description, theirs.description},
                     {tr("Role"), roleName(mine.role), roleName(theirs.role)},
                 });
    m_base = theirs;
}

} // namespace chatelaine
