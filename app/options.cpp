// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace chatelaine {

Options readOptions(const QCoreApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("Options", "Desktop console for an organisation's API tokens."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption demo(
        QStringLiteral("demo"),
        QCoreApplication::translate("Options",
                                    "Open a throw-away organisation with people, tokens and history."));
    const QCommandLineOption store(QStringLiteral("store"),
                                   QCoreApplication::translate("Options", "Open the store in <file>."),
                                   QStringLiteral("file"));
    const QCommandLineOption connection(
        QStringLiteral("connect"),
        QCoreApplication::translate("Options", "Open the saved connection <name>."), QStringLiteral("name"));
    const QCommandLineOption environment(
        QStringLiteral("connect-environment"),
        QCoreApplication::translate("Options",
                                    "Open the server that the environment names (NOMAD_ADDR and the "
                                    "like)."));
    const QCommandLineOption verbose(
        QStringLiteral("verbose"),
        QCoreApplication::translate("Options",
                                    "Write what happens to standard error. Secrets are never written."));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("Options",
                                    "Write a picture of the window to <file> once it is filled, and end."),
        QStringLiteral("file"));
    parser.addOptions({demo, store, connection, environment, verbose, screenshot});
    parser.process(application);
    const QString path = parser.value(store);
    Options options;
    options.demo = parser.isSet(demo);
    options.verbose = parser.isSet(verbose);
    options.store = path.isEmpty() ? QString() : QDir::current().absoluteFilePath(path);
    options.connection = parser.value(connection);
    options.connectEnvironment = parser.isSet(environment);
    options.screenshot = parser.value(screenshot);
    return options;
}

} // namespace chatelaine
