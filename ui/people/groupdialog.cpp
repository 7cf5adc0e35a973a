// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/groupform.h"
#include "widgets/messagebar.h"
#include "widgets/versionsview.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

GroupDialog::GroupDialog(const PageContext &context, const std::optional<Group> &group, QWidget *parent)
    : TaskDialog(group ? QStringLiteral("editGroup") : QStringLiteral("newGroup"),
                 group ? tr("Edit group") : tr("New group"), group ? tr("Save") : tr("Create group"),
                 context.settings, parent)
    , m_service(*context.backend.groups())
    , m_facts(context.facts)
    , m_base(group)
    , m_pages(new QStackedWidget)
    , m_form(new GroupForm(context.facts))
    , m_conflict(new VersionsView)
{
    buildPages();
    if (m_base) {
        setHeading(tr("Edit group"), m_base->name);
        m_form->startFrom(*m_base);
    }
    m_form->focusFirst();
    connect(m_conflict, &VersionsView::theirsTaken, this, [this] {
        m_form->startFrom(*m_base);
        backToForm(tr("These are their values. Change what you like and press Save."));
    });
    connect(m_conflict, &VersionsView::mineKept, this,
            [this] { backToForm(tr("These are your values. Press Save to put them over theirs.")); });
}

void GroupDialog::buildPages()
{
    auto *formPage = new QWidget;
    auto *column = new QVBoxLayout(formPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_form);
    column->addStretch();
    m_pages->addWidget(formPage);
    m_pages->addWidget(m_conflict);
    body()->addWidget(m_pages);
}

bool GroupDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void GroupDialog::submit()
{
    if (!m_form->check())
        return;
    setBusy(true, tr("Saving…"));
    const GroupDraft draft = m_form->draft();
    whenReady(m_base ? m_service.update(m_base->id, m_base->version, draft) : m_service.create(draft), this,
              [this](const Result<Group> &saved) { onSaved(saved); });
}

void GroupDialog::onSaved(const Result<Group> &result)
{
    setBusy(false);
    if (result) {
        Q_EMIT saved(*result);
        accept();
    } else if (m_base && result.error().code == ErrorCode::Conflict) {
        fetchTheirs();
    } else if (!m_form->showError(result.error())) {
        fail(result.error());
    }
}

void GroupDialog::fetchTheirs()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_service.groups(), this, [this](const Result<QVector<Group>> &groups) {
        setBusy(false);
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
            showConflict(*theirs);
    });
}

QString GroupDialog::roleName(RoleId id) const
{
    const auto role = m_facts.role(id);
    return role ? text::oneLine(role->name) : QString();
}

void GroupDialog::showConflict(const Group &theirs)
{
    messages()->show(Tone::Warning,
                     tr("Somebody has changed this group since you opened it. Nothing was saved. "
                        "Compare both versions and choose one to go on with."));
    const GroupDraft mine = m_form->draft();
    m_conflict->showVersions({
        {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
        {tr("Description"), mine.description, theirs.description},
        {tr("Role"), roleName(mine.role), roleName(theirs.role)},
    });
    m_base = theirs;
    m_pages->setCurrentWidget(m_conflict);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Choose a version first."));
    m_conflict->setFocus();
}

void GroupDialog::backToForm(const QString &words)
{
    m_pages->setCurrentIndex(0);
    deedButton()->setEnabled(true);
    deedButton()->setToolTip({});
    messages()->show(Tone::Neutral, words);
    m_form->focusFirst();
}

} // namespace chatelaine
