// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/connectionprofiles.h"
#include "session/settings.h"
#include "start/startflow.h"
#include "support/memorykeeper.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "support/testprovider.h"
#include "widgets/clipboardguard.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"

#include <QClipboard>
#include <QDialog>
#include <QSettings>
#include <QTemporaryDir>

namespace chatelaine {

/// The whole window on a machine where Chatelaine never ran, and a person in front of it.
class WindowFixture
{
public:
    /// \a servers are the kinds of servers that can be connected to; they live longer than this.
    explicit WindowFixture(const QVector<ServerProvider *> &servers = {})
        : clock(std::make_shared<FakeClock>())
        , storage(folder.filePath(QStringLiteral("s.conf")), QSettings::IniFormat)
        , settings(storage)
        , theme(settings)
        , clipboard(*QGuiApplication::clipboard())
        , connections(storage)
        , provider(folder.path(), testOptions(clock))
        , window(makeWindow(servers))
        , person(std::make_unique<Person>(*window))
    {
        window->show();
    }

    /// A window as after the program was started again on the same computer.
    std::unique_ptr<MainWindow> makeWindow(const QVector<ServerProvider *> &servers)
    {
        for (ServerProvider *server : servers)
            provider.addServer(*server);
        return std::make_unique<MainWindow>(
            WindowContext{provider, settings, clipboard, *clock, connections, keeper});
    }
    void restart()
    {
        closeWindow();
        window = makeWindow({});
        person = std::make_unique<Person>(*window);
        window->show();
    }

    /// The visible dialog called \a name; null if there is none.
    QDialog *dialog(const QString &name) const
    {
        for (QDialog *candidate : person->visible<QDialog>()) {
            if (candidate->objectName() == name)
                return candidate;
        }
        return nullptr;
    }
    /// What a message bar of the window says; empty if none is shown.
    QString message() const
    {
        for (const MessageBar *bar : person->visible<MessageBar>())
            return bar->text();
        return {};
    }
    void closeWindow()
    {
        window->close();
        person.reset();
        window.reset();
    }

    QTemporaryDir folder;
    std::shared_ptr<FakeClock> clock;
    QSettings storage;
    Settings settings;
    Theme theme;
    ClipboardGuard clipboard;
    ConnectionProfiles connections;
    MemoryKeeper keeper;
    TestProvider provider;
    std::unique_ptr<MainWindow> window;
    std::unique_ptr<Person> person;
};

} // namespace chatelaine
