// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrules.h"
#include "memory.h"
#include "options.h"
#include "provider.h"
#include "screenshot.h"
#include "seal.h"
#include "versions.h"
#include "withoutdisplay.h"

#include "commands/interruption.h"
#include "diagnostics/diagnostics.h"
#include "diagnostics/logring.h"
#include "files/importfiles.h"
#include "session/connectionprofiles.h"
#include "session/desktopnotices.h"
#include "session/desktopwatch.h"
#include "session/keychain.h"
#include "session/settings.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/language.h"
#include "widgets/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDebug>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

#include <optional>

using namespace chatelaine;

namespace {

Result<Catalogue> startingCatalogue()
{
    const QStringList shipped = files::shippedCatalogues();
    return files::shippedCatalogue(shipped.value(0));
}

void openFirst(StartFlow &start, const Options &options, const Settings &settings,
               const BackendProvider &provider)
{
    const QStringList recent = settings.recentStores();
    if (options.demo)
        start.openDemo();
    else if (!options.store.isEmpty())
        start.openStore(options.store);
    else if (!options.connection.isEmpty())
        start.openConnectionNamed(options.connection);
    else if (options.connectEnvironment)
        start.openEnvironment();
    else if (!recent.isEmpty())
        start.openStore(recent.first());
    else if (QFileInfo::exists(provider.defaultStorePath()))
        start.openStore(provider.defaultStorePath());
}

/// Where what a server cannot remember is kept; below the data folder of this person.
QString stateFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/chatelaine");
}

void setUpApplication()
{
    QApplication::setApplicationName(QStringLiteral("chatelaine"));
    QApplication::setApplicationDisplayName(QStringLiteral("Chatelaine"));
    QApplication::setApplicationVersion(QStringLiteral(CHATELAINE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("org.chatelaine.Chatelaine"));
}

/// What this person has chosen, from the first word on.
struct Preferences
{
    QSettings storage{QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("chatelaine"),
                      QStringLiteral("chatelaine")};
    Settings settings{storage};
    Language language{settings};
};

/// Before there is an application: whether it needs a display decides which one there is to be.
QStringList argumentsOf(int argc, char **argv)
{
    QStringList arguments;
    for (int index = 0; index < argc; ++index)
        arguments << QString::fromLocal8Bit(argv[index]);
    return arguments;
}

/// What a person at a terminal or a script asks for, without a display.
int mainWithoutDisplay(int argc, char **argv, const LogRing &log, std::optional<Secret> environmentSecret)
{
    sealMemory();
    QCoreApplication application(argc, argv);
    setUpApplication();
    const Preferences preferences;
    const auto options = readOptions(application);
    if (!options)
        return options.error();
    setLogRulesForScripts(options->verbose);
    return runWithoutDisplay(application, *options, log, std::move(environmentSecret));
}

} // namespace

int main(int argc, char **argv)
{
    leaveNoCoreDump();
    shareOneHeap();
    silenceNetworkLog();
    // A browser that is opened from here has no business with it.
    std::optional<Secret> environmentSecret = NomadProvider::takeEnvironmentSecret();
    LogRing log;
    const LogKeeping keepingLog(log);
    if (needNoDisplay(argumentsOf(argc, argv)))
        return mainWithoutDisplay(argc, argv, log, std::move(environmentSecret));
    QApplication application(argc, argv);
    introduceToPortal();
    sealMemory();
    setUpApplication();
    Preferences preferences;
    QSettings &storage = preferences.storage;
    Settings &settings = preferences.settings;
    const auto understood = readOptions(application);
    if (!understood)
        return understood.error();
    const Options &options = *understood;
    const Interruption interruption;
    // exit() and not quit(): a dialog that waits for an answer must not keep the program alive.
    QObject::connect(&interruption, &Interruption::caught, &application, [] { QCoreApplication::exit(0); });
    setLogRules(options.verbose);

    const Result<Catalogue> catalogue = startingCatalogue();
    if (!catalogue) {
        qCritical().noquote() << catalogue.error().message;
        return 1;
    }
    const Theme theme(settings);
    ClipboardGuard clipboard(*QApplication::clipboard());
    const auto clock = std::make_shared<SystemClock>();
    ConnectionProfiles connections(storage);
    Keychain keychain;
    Provider provider(StoreOptions{.clock = clock, .catalogue = *catalogue},
                      NomadOptions{.clock = clock, .stateFolder = stateFolder()});
    if (environmentSecret)
        provider.setEnvironmentSecret(std::move(*environmentSecret));

    DesktopWatch desktop;
    const Diagnostics diagnostics(versionFacts(), storage, log);
    DesktopNotices notices;
    MainWindow window(
        {provider, settings, clipboard, *clock, connections, keychain, &desktop, &diagnostics, &notices});
    if (!options.screenshot.isEmpty())
        takeScreenshot(window, options.screenshot);
    window.show();
    openFirst(window.start(), options, settings, provider);
    return QApplication::exec();
}
