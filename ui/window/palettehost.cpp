// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/palettehost.h"

#include "palette/commandpalette.h"
#include "session/settings.h"
#include "widgets/labels.h"
#include "window/consoleview.h"
#include "window/pagestack.h"

#include <QAction>
#include <QCryptographicHash>
#include <QMenu>
#include <QMenuBar>

namespace chatelaine {

namespace {

constexpr qsizetype mostRemembered = 12;

const QString actionMark = QStringLiteral("act:");

/// Titles of connections are among the texts: what is kept in the settings tells none of them.
QString keyOf(const QString &kind, const QString &text)
{
    constexpr qsizetype enough = 8;
    const QByteArray digest =
        QCryptographicHash::hash((kind + u'/' + text).toUtf8(), QCryptographicHash::Sha256);
    return actionMark + QString::fromLatin1(digest.first(enough).toHex());
}

/// Collects what \a menu and the menus in it hold. \a kind: the title of the menu, with those around it.
void collect(const QMenu &menu, const QString &kind, QVector<PaletteItem> &items)
{
    for (QAction *action : menu.actions()) {
        const QString text = withoutMnemonic(action->text());
        if (action->isSeparator() || !action->isVisible() || text.isEmpty())
            continue;
        if (const QMenu *inner = action->menu()) {
            collect(*inner, PaletteHost::tr("%1 › %2", "a menu and one in it").arg(kind, text), items);
            continue;
        }
        const QString why =
            action->toolTip() == text ? PaletteHost::tr("This cannot be done now.") : action->toolTip();
        items.append({keyOf(kind, text), text, kind, action->shortcut().toString(QKeySequence::NativeText),
                      action->isEnabled() ? QString() : why, action->icon(),
                      [action = QPointer<QAction>(action)] {
                          if (action)
                              action->trigger();
                      }});
    }
}

void putFirst(QStringList &keys, const QString &key)
{
    keys.removeAll(key);
    keys.prepend(key);
    keys = keys.first(std::min(keys.size(), mostRemembered));
}

} // namespace

PaletteHost::PaletteHost(Settings &settings, QWidget &window)
    : QObject(&window)
    , m_settings(settings)
    , m_window(window)
    , m_recent(settings.recentCommands())
{
}

void PaletteHost::open(const QMenuBar &menus, ConsoleView *console)
{
    QVector<PaletteItem> items;
    for (const QAction *top : menus.actions()) {
        if (top->isVisible() && top->menu())
            collect(*top->menu(), withoutMnemonic(top->text()), items);
    }
    QWidget *owner = console ? static_cast<QWidget *>(console) : &m_window;
    auto *palette = new CommandPalette(items, m_things.value(console), m_recent,
                                       console ? console->backend().get() : nullptr, owner);
    connect(palette, &CommandPalette::chosen, this, [this](const PaletteItem &item) { remember(item.key); });
    if (console) {
        connect(palette, &CommandPalette::thingChosen, console, [this, console](const NamedThing &thing) {
            rememberThing(*console, thing);
            console->pages().go(thing.place);
        });
    }
    palette->open();
}

void PaletteHost::remember(const QString &key)
{
    putFirst(m_recent, key);
    m_settings.setRecentCommands(m_recent.filter(actionMark));
}

void PaletteHost::rememberThing(ConsoleView &console, const NamedThing &thing)
{
    if (!m_things.contains(&console))
        connect(&console, &QObject::destroyed, this, [this](const QObject *gone) { m_things.remove(gone); });
    QVector<NamedThing> &things = m_things[&console];
    things.removeIf([&thing](const NamedThing &each) {
        return CommandPalette::keyOf(each.place) == CommandPalette::keyOf(thing.place);
    });
    things.prepend(thing);
    things = things.first(std::min(things.size(), mostRemembered));
}

} // namespace chatelaine
