// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/catalogueoutline.h"

#include "models/tokentext.h"
#include "widgets/reviewoutline.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace chatelaine::outline {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::CatalogueDialog)
};

QString shown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text::oneLine(text.simplified());
}

QString holders(const PermissionInfo &info)
{
    return info.grantedTo.isEmpty() ? Texts::tr("nobody") : shortList(info.grantedTo, 8);
}

QString certainty(bool certain)
{
    return certain ? Texts::tr("certain") : Texts::tr("uncertain");
}

QString named(const PermissionInfo &info)
{
    const QString permission = text::oneLine(info.permission);
    return info.description.isEmpty()
               ? permission
               : Texts::tr("%1: %2").arg(permission, text::oneLine(info.description.simplified()));
}

void addChange(QStandardItem &parent, const QString &what, const QString &before, const QString &after)
{
    if (before != after)
        parent.appendRow(
            line(Texts::tr("%1: %2 → %3").arg(what, before, after), QStringLiteral("documentinfo")));
}

QStandardItem *changed(const PermissionChange &change)
{
    const PermissionInfo &before = change.before;
    const PermissionInfo &after = change.after;
    QStandardItem *item = line(text::oneLine(after.permission), QStringLiteral("document-edit"));
    addChange(*item, Texts::tr("Held by"), holders(before), holders(after));
    addChange(*item, Texts::tr("Group"), shown(before.group), shown(after.group));
    addChange(*item, Texts::tr("Description"), shown(before.description), shown(after.description));
    addChange(*item, Texts::tr("Title"), shown(before.title), shown(after.title));
    addChange(*item, Texts::tr("Certainty"), certainty(before.certain), certainty(after.certain));
    addChange(*item, Texts::tr("Note"), shown(before.note), shown(after.note));
    return item;
}

QStandardItem *added(const PermissionInfo &info)
{
    QStandardItem *item = line(named(info), QStringLiteral("list-add"), Tone::Good);
    item->appendRow(line(Texts::tr("Held by: %1").arg(holders(info))));
    return item;
}

QStandardItem *section(QStandardItemModel &model, const QString &words)
{
    QStandardItem *item = heading(words);
    model.appendRow(item);
    return item;
}

} // namespace

void fill(QStandardItemModel &model, const CatalogueDiff &diff, bool removeGone)
{
    const auto count = [](const auto &list) { return static_cast<int>(list.size()); };
    if (!diff.newRoles.isEmpty()) {
        QStandardItem *top = section(model, Texts::tr("%n new role(s)", nullptr, count(diff.newRoles)));
        for (const QString &role : diff.newRoles)
            top->appendRow(line(text::oneLine(role), QStringLiteral("list-add"), Tone::Good));
    }
    if (!diff.added.isEmpty()) {
        QStandardItem *top = section(model, Texts::tr("%n new permission(s)", nullptr, count(diff.added)));
        for (const PermissionInfo &info : diff.added)
            top->appendRow(added(info));
    }
    if (!diff.changed.isEmpty()) {
        QStandardItem *top =
            section(model, Texts::tr("%n permission(s) change", nullptr, count(diff.changed)));
        for (const PermissionChange &change : diff.changed)
            top->appendRow(changed(change));
    }
    if (!diff.gone.isEmpty()) {
        const int gone = count(diff.gone);
        QStandardItem *top = section(
            model, removeGone ? Texts::tr("%n permission(s) are removed", nullptr, gone)
                              : Texts::tr("%n permission(s) are not in it any more and stay", nullptr, gone));
        for (const PermissionInfo &info : diff.gone)
            top->appendRow(
                line(named(info), removeGone ? QStringLiteral("list-remove") : QString(), Tone::Warning));
    }
}

} // namespace chatelaine::outline
