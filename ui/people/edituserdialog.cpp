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
#include "widgets/versionsview.h"

#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace chatelaine {

EditUserDialog::EditUserDialog(const PageContext &context, const User &user, QWidget *parent)
    : TaskDialog(QStringLiteral("editUser"), tr("Edit user"), tr("Save"), context.settings, parent)
    , m_directory(*context.backend.directory())
    , m_facts(context.facts)
    , m_base(user)
    , m_pages(new QStackedWidget)
    , m_form(new UserForm(m_directory, context.facts))
    , m_conflict(new VersionsView)
{
    setHeading(tr("Edit user"), user.name);
    buildPages();
    m_form->startFrom(user);
    m_form->focusFirst();
    if (user.isFederated())
        showReadOnly();
    connect(m_conflict, &VersionsView::theirsTaken, this, [this] {
        m_form->startFrom(m_base);
        backToForm(tr("These are their values. Change what you like and press Save."));
    });
    connect(m_conflict, &VersionsView::mineKept, this,
            [this] { backToForm(tr("These are your values. Press Save to put them over theirs.")); });
}

void EditUserDialog::buildPages()
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

void EditUserDialog::showReadOnly()
{
    setHeading(tr("User"), m_base.name);
    const QString reason = useracts::federatedReason(m_base);
    messages()->show(Tone::Neutral, reason);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(reason);
    setDismissText(tr("Close"));
}

bool EditUserDialog::hasUnsavedChanges() const
{
    return m_form->isModified();
}

void EditUserDialog::submit()
{
    if (m_base.isFederated() || !m_form->check())
        return;
    setBusy(true, tr("Saving…"));
    whenReady(m_directory.update(m_base.id, m_base.version, m_form->draft()), this,
              [this](const Result<User> &updated) { onUpdated(updated); });
}

void EditUserDialog::onUpdated(const Result<User> &updated)
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

void EditUserDialog::fetchTheirs()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_directory.user(m_base.id), this, [this](const Result<User> &theirs) {
        setBusy(false);
        if (theirs)
            showConflict(*theirs);
        else
            fail(theirs.error());
    });
}

void EditUserDialog::showConflict(const User &theirs)
{
    messages()->show(Tone::Warning,
                     tr("Somebody has changed this user since you opened it. Nothing was saved. "
                        "Compare both versions and choose one to go on with."));
    const UserDraft mine = m_form->draft();
    const auto role = m_facts.role(mine.role);
    m_conflict->showVersions({
        {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
        {tr("E-mail"), text::oneLine(mine.email), text::oneLine(theirs.email)},
        {tr("Role"), text::oneLine(role ? role->name : m_base.roleName), text::oneLine(theirs.roleName)},
        {tr("Zones"), text::oneLine(zones::toText(mine.zones)), text::oneLine(zones::toText(theirs.zones))},
        {tr("Status"), text::of(m_base.status), text::of(theirs.status)},
    });
    m_base = theirs;
    m_pages->setCurrentWidget(m_conflict);
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Choose a version first."));
    m_conflict->setFocus();
}

void EditUserDialog::backToForm(const QString &words)
{
    m_pages->setCurrentIndex(0);
    deedButton()->setEnabled(true);
    deedButton()->setToolTip({});
    messages()->show(Tone::Neutral, words);
    m_form->focusFirst();
}

} // namespace chatelaine
