// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/grouptasks.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "people/groupdialog.h"
#include "people/memberspicker.h"
#include "people/peoplewords.h"
#include "widgets/confirmdialog.h"

namespace chatelaine {

namespace {

QString roleFact(const Group &group, qsizetype members)
{
    const auto count = static_cast<int>(members);
    if (group.role.isNull())
        return GroupTasks::tr("The group has no role: nobody loses a permission.");
    return GroupTasks::tr("%n member(s) lose(s) what the role %1 holds, unless they have it otherwise.",
                          nullptr, count)
        .arg(peoplewords::shortName(group.roleName));
}

} // namespace

GroupTasks::GroupTasks(const PageContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_service(*context.backend.groups())
    , m_window(window)
{
}

void GroupTasks::start(GroupAct act, const std::optional<Group> &group, const QVector<PrincipalId> &members)
{
    if (act == GroupAct::Create)
        return create();
    if (!group)
        return;
    if (act == GroupAct::Edit)
        edit(*group);
    else if (act == GroupAct::AddMembers)
        addMembers(*group);
    else if (act == GroupAct::RemoveMembers && !members.isEmpty())
        confirmRemoveMembers(*group, members);
    else if (act == GroupAct::Delete)
        confirmDelete(*group);
}

void GroupTasks::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void GroupTasks::create()
{
    auto *dialog = new GroupDialog(m_context, std::nullopt, &m_window);
    connect(dialog, &GroupDialog::saved, this, [this](const Group &group) {
        Q_EMIT created(group.id);
        Q_EMIT succeeded(tr("“%1” was created.").arg(peoplewords::shortName(group.name)));
    });
    openDialog(dialog);
}

void GroupTasks::edit(const Group &group)
{
    auto *dialog = new GroupDialog(m_context, group, &m_window);
    connect(dialog, &GroupDialog::saved, this, [this](const Group &saved) {
        Q_EMIT succeeded(tr("“%1” was saved.").arg(peoplewords::shortName(saved.name)));
    });
    openDialog(dialog);
}

void GroupTasks::addMembers(const Group &group)
{
    auto *dialog = new MembersPicker(m_context, group, &m_window);
    connect(dialog, &MembersPicker::added, this, [this, name = group.name](int count) {
        Q_EMIT succeeded(tr("%n user(s) joined “%1”.", nullptr, count).arg(peoplewords::shortName(name)));
    });
    openDialog(dialog);
}

void GroupTasks::confirmRemoveMembers(const Group &group, const QVector<PrincipalId> &members)
{
    const auto count = static_cast<int>(members.size());
    auto *dialog = new ConfirmDialog(
        tr("Remove %n member(s) from “%1”?", nullptr, count).arg(peoplewords::shortName(group.name)),
        tr("Their accounts stay. You can add them again."), tr("Yes, remove"), Tone::Warning, &m_window);
    dialog->addFact(QStringLiteral("data-information"), roleFact(group, members.size()));
    connect(dialog, &QDialog::accepted, this, [this, group, members] { removeMembers(group, members); });
    openDialog(dialog);
}

void GroupTasks::removeMembers(const Group &group, const QVector<PrincipalId> &members)
{
    const QString words = tr("%n user(s) left “%1”.", nullptr, static_cast<int>(members.size()))
                              .arg(peoplewords::shortName(group.name));
    whenReady(m_service.changeMembers(group.id, {}, members), this, [this, words](const Result<Group> &done) {
        if (done)
            Q_EMIT succeeded(words);
        else
            Q_EMIT failed(done.error());
    });
}

void GroupTasks::confirmDelete(const Group &group)
{
    auto *dialog = new ConfirmDialog(tr("Delete “%1”?").arg(peoplewords::shortName(group.name)),
                                     tr("The group goes, its members stay. This cannot be undone."),
                                     tr("Yes, delete"), Tone::Bad, &m_window);
    dialog->addFact(QStringLiteral("data-warning"),
                    group.members == 0 ? tr("It has no members.") : roleFact(group, group.members));
    connect(dialog, &QDialog::accepted, this, [this, group] { remove(group); });
    openDialog(dialog);
}

void GroupTasks::remove(const Group &group)
{
    whenReady(m_service.remove(group.id, group.version), this,
              [this, words = tr("“%1” was deleted.").arg(peoplewords::shortName(group.name))](
                  const Result<void> &done) {
                  if (done)
                      Q_EMIT succeeded(words);
                  else
                      Q_EMIT failed(done.error());
              });
}

} // namespace chatelaine
