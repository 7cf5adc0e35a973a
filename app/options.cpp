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
    const QCommandLineOption verbose(
        QStringLiteral("verbose"),
        QCoreApplication::translate("Options",
                                    "Write what happens to standard error. Secrets are never written."));
    const QCommandLineOption screenshot(
        QStringLiteral("screenshot"),
        QCoreApplication::translate("Options",
                                    "Write a picture of the window to <file> once it is filled, and end."),
        QStringLiteral("file"));
    parser.addOptions({demo, store, verbose, screenshot});
    parser.process(application);
    const QString path = parser.value(store);
    return {parser.isSet(demo), parser.isSet(verbose),
            path.isEmpty() ? QString() : QDir::current().absoluteFilePath(path), parser.value(screenshot)};
}

} // namespace chatelaine
