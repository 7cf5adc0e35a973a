// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrules.h"
#include "memory.h"
#include "options.h"
#include "provider.h"
#include "quitsignals.h"
#include "screenshot.h"

#include "files/importfiles.h"
#include "session/connectionprofiles.h"
#include "session/desktopwatch.h"
#include "session/keychain.h"
#include "session/settings.h"
#include "start/startflow.h"
#include "widgets/clipboardguard.h"
#include "widgets/theme.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QClipboard>
#include <QDebug>
#include <QFileInfo>
#include <QLocale>
#include <QSet>
#include <QSettings>
#include <QStandardPaths>
#include <QTranslator>

#include <algorithm>

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
    QApplication::setDesktopFileName(QStringLiteral("chatelaine"));
}

void translate(QCoreApplication &application)
{
    auto *translator = new QTranslator(&application);
    // English plurals come from a translation, too: it is there for every language that has no other.
    if (translator->load(QLocale(), QStringLiteral("chatelaine"), QStringLiteral("_"),
                         QStringLiteral(":/i18n")) ||
        translator->load(QStringLiteral(":/i18n/chatelaine_en.qm")))
        QCoreApplication::installTranslator(translator);
}

/// Help and version are for people without a display, too.
bool asksForWordsOnly(int argc, char **argv)
{
    const QSet<QByteArray> words{"-h", "--help", "--help-all", "-v", "--version"};
    return std::any_of(argv + 1, argv + argc, [&words](const char *word) { return words.contains(word); });
}

} // namespace

int main(int argc, char **argv)
{
    shareOneHeap();
    silenceNetworkLog();
    // A browser that is opened from here has no business with it.
    std::optional<Secret> environmentSecret = NomadProvider::takeEnvironmentSecret();
    if (argc > 1 && asksForWordsOnly(argc, argv)) {
        QCoreApplication application(argc, argv);
        setUpApplication();
        translate(application);
        readOptions(application);
        return 0;
    }
    QApplication application(argc, argv);
    setUpApplication();
    quitOnSignals(application);
    translate(application);
    const Options options = readOptions(application);
    setLogRules(options.verbose);

    const Result<Catalogue> catalogue = startingCatalogue();
    if (!catalogue) {
        qCritical().noquote() << catalogue.error().message;
        return 1;
    }
    QSettings storage(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("chatelaine"),
                      QStringLiteral("chatelaine"));
    Settings settings(storage);
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
    MainWindow window({provider, settings, clipboard, *clock, connections, keychain, &desktop});
    if (!options.screenshot.isEmpty())
        takeScreenshot(window, options.screenshot);
    window.show();
    openFirst(window.start(), options, settings, provider);
    return QApplication::exec();
}
