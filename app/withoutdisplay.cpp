// SPDX-License-Identifier: GPL-3.0-or-later
#include "withoutdisplay.h"

#include "options.h"
#include "provider.h"
#include "versions.h"

#include "commands/commandrun.h"
#include "commands/interruption.h"
#include "commands/output.h"
#include "diagnostics/diagnostics.h"
#include "files/importfiles.h"
#include "session/connectionprofiles.h"
#include "session/keychain.h"
#include "session/settings.h"

#include <QCoreApplication>
#include <QSettings>

#include <limits>

namespace chatelaine {

namespace {

int printDiagnostics(const QSettings &storage, const LogRing &log)
{
    const Interruption interruption;
    Output output(interruption);
    output.write(Diagnostics(versionFacts(), storage, log).report({}, {}).toUtf8());
    return output.state() == Output::State::Failed ? int(ExitCode::NotWritten) : int(ExitCode::Done);
}

int carryOut(QCoreApplication &application, const CommandRequest &request, QSettings &storage,
             std::optional<Secret> environmentSecret)
{
    const auto clock = std::make_shared<SystemClock>();
    const auto catalogue = files::shippedCatalogue(files::shippedCatalogues().value(0));
    // Nothing is searched for, and what the window has been asked to delete later is left to the window.
    Provider provider(StoreOptions{.clock = clock,
                                   .catalogue = catalogue.value_or(Catalogue()),
                                   .searchInMemoryFrom = std::numeric_limits<qint64>::max()},
                      NomadOptions{.clock = clock, .stateFolder = {}});
    if (environmentSecret)
        provider.setEnvironmentSecret(std::move(*environmentSecret));
    const ConnectionProfiles connections(storage);
    std::unique_ptr<Keychain> keychain;
    const auto keeper = [&keychain]() -> SecretKeeper & {
        if (!keychain)
            keychain = std::make_unique<Keychain>();
        return *keychain;
    };
    const Interruption interruption;
    CommandRun run({provider, connections, keeper, *clock, interruption}, request);
    QObject::connect(&interruption, &Interruption::caught, &run, &CommandRun::interrupt);
    QObject::connect(&run, &CommandRun::ended, &application, [](int code) { QCoreApplication::exit(code); });
    run.start();
    return QCoreApplication::exec();
}

} // namespace

int runWithoutDisplay(QCoreApplication &application, const Options &options, const LogRing &log,
                      std::optional<Secret> environmentSecret)
{
    QSettings storage(QSettings::NativeFormat, QSettings::UserScope, QStringLiteral("chatelaine"),
                      QStringLiteral("chatelaine"));
    if (options.command.act == CommandAct::Diagnostics)
        return printDiagnostics(storage, log);
    return carryOut(application, options.command, storage, std::move(environmentSecret));
}

} // namespace chatelaine
