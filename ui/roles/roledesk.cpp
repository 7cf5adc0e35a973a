// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roledesk.h"

#include "models/tokentext.h"

#include <QUndoCommand>
#include <QUndoStack>

#include <algorithm>
#include <utility>

namespace chatelaine {

namespace {

RoleDraft draftOf(const Role &role)
{
    return {role.name, role.description, role.permissions};
}

/// The edits that lead from \a role's original to its draft, made on \a theirs.
RoleDraft merged(const DeskRole &role, const RoleDraft &theirs)
{
    const PermissionSet gains = role.draft.permissions.without(role.original.permissions);
    const PermissionSet losses = role.original.permissions.without(role.draft.permissions);
    return {role.draft.name == role.original.name ? theirs.name : role.draft.name,
            role.draft.description == role.original.description ? theirs.description : role.draft.description,
            theirs.permissions.united(gains).without(losses)};
}

} // namespace

/// One step: the role before and after, with the stored version that both are based on. A step that is undone
/// or redone after somebody else changed the role thus stands on the old version, and counts as a conflict.
class RoleDesk::Edit : public QUndoCommand
{
public:
    Edit(RoleDesk &desk, const QString &text, int key, std::optional<DeskRole> before,
         std::optional<DeskRole> after)
        : QUndoCommand(text)
        , m_desk(desk)
        , m_key(key)
        , m_before(std::move(before))
        , m_after(std::move(after))
    {
    }

    void undo() override { put(m_before); }
    void redo() override { put(m_after); }

private:
    void put(const std::optional<DeskRole> &role)
    {
        const DeskRole &any = m_before ? *m_before : *m_after;
        if (!any.isNew() && !m_desk.stored(any.id))
            setObsolete(true); // the role was deleted by somebody else
        else
            m_desk.put(m_key, role);
    }

    RoleDesk &m_desk;
    int m_key;
    std::optional<DeskRole> m_before;
    std::optional<DeskRole> m_after;
};

RoleDesk::RoleDesk(QObject *parent)
    : QObject(parent)
    , m_undo(new QUndoStack(this))
{
}

RoleDesk::~RoleDesk() = default;

// A role that was to be deleted is not missed.
void RoleDesk::noteLosses(const QVector<Role> &roles)
{
    for (const DeskRole &role : std::as_const(m_roles)) {
        if (role.isNew() || role.draft == role.original)
            continue;
        const auto now = std::find_if(roles.cbegin(), roles.cend(),
                                      [&role](const Role &each) { return each.id == role.id; });
        const QString name = text::oneLine(role.original.name);
        if (now == roles.cend() && !role.removed)
            m_losses
                << tr("The role %1 was deleted by somebody else; your changes to it are gone.").arg(name);
        else if (now != roles.cend() && now->builtIn && !role.builtIn && role.draft != draftOf(*now))
            m_losses << tr("The role %1 is built in now; your changes to it are gone.").arg(name);
    }
}

QStringList RoleDesk::takeLosses()
{
    return std::exchange(m_losses, {});
}

void RoleDesk::setStored(const QVector<Role> &roles)
{
    noteLosses(roles);
    QVector<DeskRole> next;
    next.reserve(roles.size());
    for (const Role &role : roles) {
        const auto found = std::find_if(m_roles.cbegin(), m_roles.cend(),
                                        [&role](const DeskRole &desk) { return desk.id == role.id; });
        next.append(found == m_roles.cend() ? DeskRole{m_nextKey++, role.id, role.version, draftOf(role),
                                                       draftOf(role), role.builtIn, false, role.form}
                                            : refreshed(*found, role));
    }
    std::copy_if(m_roles.cbegin(), m_roles.cend(), std::back_inserter(next),
                 [](const DeskRole &role) { return role.isNew(); });
    const bool same = next == m_roles && roles == m_stored;
    m_stored = roles;
    m_roles = std::move(next);
    if (!same)
        Q_EMIT changed();
}

DeskRole RoleDesk::refreshed(const DeskRole &role, const Role &now) const
{
    const bool pending = role.isChanged() && (role.removed || role.draft != draftOf(now));
    if (pending && !now.builtIn)
        return role;
    return {role.key, role.id, now.version, draftOf(now), draftOf(now), now.builtIn, false, now.form};
}

const DeskRole *RoleDesk::role(int key) const
{
    const auto found = std::find_if(m_roles.cbegin(), m_roles.cend(),
                                    [key](const DeskRole &role) { return role.key == key; });
    return found == m_roles.cend() ? nullptr : &*found;
}

const Role *RoleDesk::stored(RoleId id) const
{
    const auto found =
        std::find_if(m_stored.cbegin(), m_stored.cend(), [id](const Role &role) { return role.id == id; });
    return found == m_stored.cend() ? nullptr : &*found;
}

bool RoleDesk::isOutdated(const DeskRole &role) const
{
    const Role *now = stored(role.id);
    return role.isChanged() && !role.isNew() && now && now->version != role.base;
}

QStringList RoleDesk::conflicts() const
{
    QStringList names;
    for (const DeskRole &role : m_roles) {
        if (isOutdated(role))
            names.append(role.original.name);
    }
    return names;
}

bool RoleDesk::isEmpty() const
{
    return changeCount() == 0;
}

int RoleDesk::changeCount() const
{
    return static_cast<int>(std::count_if(m_roles.cbegin(), m_roles.cend(),
                                          [](const DeskRole &role) { return role.isChanged(); }));
}

RoleChanges RoleDesk::changes() const
{
    RoleChanges changes;
    for (const DeskRole &role : m_roles) {
        if (role.isChanged())
            changes.append({role.id, role.base, role.removed ? std::nullopt : std::optional(role.draft)});
    }
    return changes;
}

const DeskRole *RoleDesk::editable(int key) const
{
    const DeskRole *found = role(key);
    return found && !found->builtIn && !found->removed ? found : nullptr;
}

void RoleDesk::setGranted(int key, const QStringList &permissions, bool granted)
{
    const DeskRole *before = editable(key);
    if (!before)
        return;
    const PermissionSet wanted(permissions);
    const PermissionSet &held = before->draft.permissions;
    const PermissionSet moved = granted ? wanted.without(held) : wanted.intersected(held);
    if (moved.isEmpty())
        return;
    DeskRole after = *before;
    after.draft.permissions = granted ? held.united(moved) : held.without(moved);
    const QString name = text::oneLine(before->draft.name);
    const int count = static_cast<int>(moved.size());
    if (count == 1) {
        const QString permission = text::oneLine(moved.toList().constFirst());
        push((granted ? tr("Give %1 to %2") : tr("Take %1 from %2")).arg(permission, name), key, after);
    } else {
        push((granted ? tr("Give %n permission(s) to %1", nullptr, count)
                      : tr("Take %n permission(s) from %1", nullptr, count))
                 .arg(name),
             key, after);
    }
}

void RoleDesk::describe(int key, const QString &name, const QString &description)
{
    const DeskRole *before = editable(key);
    if (!before || (before->draft.name == name && before->draft.description == description))
        return;
    DeskRole after = *before;
    after.draft.name = name;
    after.draft.description = description;
    const QString old = text::oneLine(before->draft.name);
    push(before->draft.name == name ? tr("Describe %1").arg(old)
                                    : tr("Rename %1 to %2").arg(old, text::oneLine(name)),
         key, after);
}

int RoleDesk::add(const RoleDraft &draft)
{
    const int key = m_nextKey++;
    push(tr("Make %1").arg(text::oneLine(draft.name)), key, DeskRole{key, {}, 0, {}, draft, false, false});
    return key;
}

void RoleDesk::setRemoved(int key, bool removed)
{
    const DeskRole *before = role(key);
    if (!before || before->builtIn || before->removed == removed)
        return;
    DeskRole after = *before;
    after.removed = removed;
    push((removed ? tr("Delete %1") : tr("Keep %1")).arg(text::oneLine(before->draft.name)), key,
         before->isNew() ? std::nullopt : std::optional(after));
}

void RoleDesk::push(const QString &text, int key, std::optional<DeskRole> after)
{
    const DeskRole *before = role(key);
    m_undo->push(
        new Edit(*this, text, key, before ? std::optional(*before) : std::nullopt, std::move(after)));
}

void RoleDesk::put(int key, const std::optional<DeskRole> &role)
{
    const auto found =
        std::find_if(m_roles.begin(), m_roles.end(), [key](const DeskRole &each) { return each.key == key; });
    if (!role)
        m_roles.erase(found);
    else if (const Role *now = stored(role->id); now && !role->isChanged())
        *found = refreshed(*role, *now);
    else if (found != m_roles.end())
        *found = *role;
    else // only new roles come and go; they stand at the end in the order in which they were made
        m_roles.insert(std::find_if(m_roles.begin(), m_roles.end(),
                                    [key](const DeskRole &each) { return each.isNew() && each.key > key; }),
                       *role);
    Q_EMIT changed();
}

void RoleDesk::discard()
{
    m_undo->clear();
    m_roles.removeIf([](const DeskRole &role) { return role.isNew(); });
    for (DeskRole &role : m_roles) {
        role.draft = role.original;
        role.removed = false;
        if (const Role *now = stored(role.id))
            role = refreshed(role, *now);
    }
    Q_EMIT changed();
}

void RoleDesk::settle(const QVector<Role> &roles)
{
    m_undo->clear();
    for (DeskRole &role : m_roles) {
        if (!role.isNew())
            continue;
        const auto made = std::find_if(roles.cbegin(), roles.cend(),
                                       [&role](const Role &each) { return each.name == role.draft.name; });
        if (made != roles.cend())
            role.id = made->id;
    }
    m_roles.removeIf([](const DeskRole &role) { return role.isNew(); });
    for (DeskRole &role : m_roles) {
        role.draft = role.original;
        role.removed = false;
    }
    setStored(roles);
}

void RoleDesk::rebase()
{
    for (DeskRole &role : m_roles) {
        if (!isOutdated(role))
            continue;
        const Role *now = stored(role.id);
        const RoleDraft theirs = draftOf(*now);
        role.draft = role.removed ? theirs : merged(role, theirs);
        role.original = theirs;
        role.base = now->version;
    }
    Q_EMIT changed();
}

} // namespace chatelaine
