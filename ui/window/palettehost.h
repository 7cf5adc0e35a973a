// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/thingsearch.h"

#include <QHash>
#include <QObject>
#include <QStringList>

class QMenuBar;
class QWidget;

namespace chatelaine {

class ConsoleView;
class Settings;
struct PaletteItem;

/// Opens the command palette over the window, with what its menus hold at that moment, and remembers what was
/// chosen: acts from one run to the next, things only as long as their console is open, because names are not
/// for the settings.
class PaletteHost : public QObject
{
    Q_OBJECT

public:
    PaletteHost(Settings &settings, QWidget &window);

    /// \a console: the one in front; null while there is none.
    void open(const QMenuBar &menus, ConsoleView *console);

private:
    void remember(const QString &key);
    void rememberThing(ConsoleView &console, const NamedThing &thing);

    Settings &m_settings;
    QWidget &m_window;
    QStringList m_recent; ///< keys, newest first
    QHash<const QObject *, QVector<NamedThing>> m_things;
};

} // namespace chatelaine
