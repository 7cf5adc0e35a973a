// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/actionset.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>

namespace chatelaine {

ActionSet::ActionSet(const QVector<PageAct> &acts, QObject *parent)
    : QObject(parent)
    , m_acts(acts)
{
    for (const PageAct &act : std::as_const(m_acts)) {
        auto *action = new QAction(act.text, this);
        action->setShortcut(act.keys);
        action->setShortcutContext(act.anywhere ? Qt::WindowShortcut : Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, [this, id = act.id] { Q_EMIT triggered(id); });
        m_actions.append(action);
    }
    refreshIcons();
}

QAction *ActionSet::action(int id) const
{
    for (qsizetype i = 0; i < m_acts.size(); ++i) {
        if (m_acts[i].id == id)
            return m_actions[i];
    }
    return nullptr;
}

QAction *ActionSet::separator()
{
    auto *line = new QAction(this);
    line->setSeparator(true);
    return line;
}

void ActionSet::update(const std::function<QString(int)> &refusal)
{
    for (qsizetype i = 0; i < m_acts.size(); ++i) {
        const QString reason = refusal(m_acts[i].id);
        QAction *action = m_actions[i];
        action->setEnabled(reason.isEmpty());
        action->setStatusTip(reason.isEmpty() ? m_acts[i].tip : reason);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString name = withoutMnemonic(action->text());
        const QString usual = keys.isEmpty() ? name : tr("%1 (%2)", "an act and its keys").arg(name, keys);
        action->setToolTip(look::toolTip(reason.isEmpty() ? usual : reason));
    }
}

void ActionSet::refreshIcons()
{
    for (qsizetype i = 0; i < m_acts.size(); ++i)
        m_actions[i]->setIcon(look::icon(m_acts[i].icon));
}

} // namespace chatelaine
