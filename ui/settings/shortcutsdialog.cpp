// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/shortcutsdialog.h"

#include "domain/lists.h"
#include "widgets/fittingscroll.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chatelaine {
namespace {

QString titleOf(const QString &text)
{
    const QString title = withoutMnemonic(text);
    return title.endsWith(u'…') ? title.chopped(1) : title;
}

QString keysOf(const QAction &action)
{
    QStringList keys;
    for (const QKeySequence &sequence : action.shortcuts())
        keys.append(sequence.toString(QKeySequence::NativeText));
    return listed(keys);
}

// The menu that holds an action names its group; empty for one that no menu has.
QString menuOf(const QAction &action)
{
    const QList<QObject *> places = action.associatedObjects();
    for (const QObject *place : places) {
        if (const auto *menu = qobject_cast<const QMenu *>(place); menu && !menu->title().isEmpty())
            return titleOf(menu->title());
    }
    return {};
}

} // namespace

ShortcutsDialog::ShortcutsDialog(const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent)
    , m_search(new QLineEdit)
    , m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("shortcutsDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("What would you like to do?"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setIndentation(look::medium);
    m_list->setAccessibleName(tr("Keyboard shortcuts"));
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::medium + 4);
    column->addWidget(new SectionHeading(tr("Keyboard shortcuts"), SectionHeading::Level::Page));
    column->addWidget(
        new FormField(tr("&Look up"), m_search, tr("Type a part of what a shortcut does, or of its keys.")));
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutsDialog::filter);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    fill(actions);
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 34);
}

void ShortcutsDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    fitToScreen(*this);
}

void ShortcutsDialog::fill(const QList<QAction *> &actions)
{
    QHash<QString, QTreeWidgetItem *> groups;
    for (const QAction *action : actions) {
        if (action->shortcuts().isEmpty() || action->isSeparator())
            continue;
        const QString menu = menuOf(*action);
        const QString name = menu.isEmpty() ? tr("Elsewhere") : menu;
        QTreeWidgetItem *&group = groups[name];
        if (!group) {
            group = new QTreeWidgetItem(m_list, {name});
            QFont bold = font();
            bold.setWeight(QFont::DemiBold);
            group->setFont(0, bold);
            group->setFlags(Qt::ItemIsEnabled);
        }
        new QTreeWidgetItem(group, {titleOf(action->text()), keysOf(*action)});
    }
    m_list->expandAll();
}

void ShortcutsDialog::filter(const QString &text)
{
    for (int g = 0; g < m_list->topLevelItemCount(); ++g) {
        QTreeWidgetItem *group = m_list->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem *row = group->child(i);
            const bool fits = row->text(0).contains(text, Qt::CaseInsensitive) ||
                              row->text(1).contains(text, Qt::CaseInsensitive);
            row->setHidden(!fits);
            any = any || fits;
        }
        group->setHidden(!any);
    }
}

} // namespace chatelaine
