// SPDX-License-Identifier: GPL-3.0-or-later
#include "options.h"

#include "commands/exitcodes.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>

#include <algorithm>

namespace chatelaine {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(Options)
};

/// The options of the program, as its help lists them.
struct Grammar
{
    Grammar();

    QCommandLineOption demo{QStringLiteral("demo"),
                            Texts::tr("Open a throw-away organisation with people, tokens and history.")};
    QCommandLineOption store{QStringLiteral("store"), Texts::tr("Open the store in <file>."),
                             QStringLiteral("file")};
    QCommandLineOption connection{QStringLiteral("connect"), Texts::tr("Open the saved connection <name>."),
                                  QStringLiteral("name")};
    QCommandLineOption environment{
        QStringLiteral("connect-environment"),
        Texts::tr("Open the server that the environment names (NOMAD_ADDR and the like).")};
    QCommandLineOption verbose{QStringLiteral("verbose"),
                               Texts::tr("Write what happens to standard error. Secrets are never written.")};
    QCommandLineOption screenshot{
        QStringLiteral("screenshot"),
        Texts::tr("Write a picture of the window to <file> once it is filled, and end."),
        QStringLiteral("file")};
    QCommandLineOption listTokens{QStringLiteral("list-tokens"),
                                  Texts::tr("Write all tokens to standard output, and end. Needs no display, "
                                            "as the next four.")};
    QCommandLineOption verifyChain{
        QStringLiteral("verify-chain"),
        Texts::tr("Check that every entry of the audit trail is as it was written, and end.")};
    QCommandLineOption backup{QStringLiteral("backup"),
                              Texts::tr("Write a copy of the whole store to the new <file>, and end."),
                              QStringLiteral("file")};
    QCommandLineOption checkStore{
        QStringLiteral("check-store"),
        Texts::tr("Read the whole store and its audit trail, tell whether they are whole, and end.")};
    QCommandLineOption diagnostics{
        QStringLiteral("diagnostics"),
        Texts::tr("Write versions and settings for a bug report to standard output, and end.")};
    QCommandLineOption format{
        QStringLiteral("format"),
        Texts::tr("How these write what they found: <format> is table (the default), json or csv."),
        QStringLiteral("format")};
    QCommandLineOption user{
        QStringLiteral("user"),
        Texts::tr("Sign in to the store as <e-mail>. Without it: as whoever stays signed in there on this "
                  "machine, otherwise you are asked."),
        QStringLiteral("e-mail")};
    QCommandLineOption passwordStdin{
        QStringLiteral("password-stdin"),
        Texts::tr(
            "Take the password, or at a server the token, from the first line of standard input instead "
            "of asking at the terminal.")};
    QCommandLineParser parser;
};

Grammar::Grammar()
{
    parser.setApplicationDescription(Texts::tr("Desktop console for an organisation's API tokens."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({demo, store, connection, environment, verbose, screenshot, listTokens, verifyChain,
                       backup, checkStore, diagnostics, format, user, passwordStdin});
    parser.addPositionalArgument(QStringLiteral("file"), store.description(), QStringLiteral("[file]"));
}

bool wantsWords(const Grammar &grammar)
{
    const QStringList words{QStringLiteral("help"), QStringLiteral("help-all"), QStringLiteral("version")};
    return std::any_of(words.cbegin(), words.cend(),
                       [&](const QString &word) { return grammar.parser.isSet(word); });
}

QVector<CommandAct> actsIn(const Grammar &grammar)
{
    QVector<CommandAct> acts;
    const QList<std::pair<QCommandLineOption, CommandAct>> all{
        {grammar.listTokens, CommandAct::ListTokens},   {grammar.verifyChain, CommandAct::VerifyChain},
        {grammar.backup, CommandAct::BackUp},           {grammar.checkStore, CommandAct::CheckStore},
        {grammar.diagnostics, CommandAct::Diagnostics},
    };
    for (const auto &[option, act] : all) {
        if (grammar.parser.isSet(option))
            acts << act;
    }
    return acts;
}

std::optional<CommandFormat> formatIn(const Grammar &grammar)
{
    const QString name = grammar.parser.value(grammar.format);
    if (name.isEmpty() || name == u"table")
        return CommandFormat::Text;
    if (name == u"json")
        return CommandFormat::Json;
    return name == u"csv" ? std::optional(CommandFormat::Csv) : std::nullopt;
}

QString fixed(const QString &path)
{
    return path.isEmpty() ? QString() : QDir::current().absoluteFilePath(path);
}

Options optionsIn(const Grammar &grammar)
{
    const QCommandLineParser &parser = grammar.parser;
    Options options;
    options.demo = parser.isSet(grammar.demo);
    options.verbose = parser.isSet(grammar.verbose);
    options.store = fixed(parser.isSet(grammar.store) ? parser.value(grammar.store)
                                                      : parser.positionalArguments().value(0));
    options.connection = parser.value(grammar.connection);
    options.connectEnvironment = parser.isSet(grammar.environment);
    options.screenshot = parser.value(grammar.screenshot);
    CommandRequest &command = options.command;
    command.act = actsIn(grammar).value(0, CommandAct::None);
    command.format = formatIn(grammar).value_or(CommandFormat::Text);
    command.backup = fixed(parser.value(grammar.backup));
    command.demo = options.demo;
    command.store = options.store;
    command.connection = options.connection;
    command.connectEnvironment = options.connectEnvironment;
    command.user = parser.value(grammar.user).trimmed();
    command.passwordStdin = parser.isSet(grammar.passwordStdin);
    return options;
}

int placesIn(const Grammar &grammar)
{
    const QCommandLineParser &parser = grammar.parser;
    return int(parser.isSet(grammar.demo)) + int(parser.isSet(grammar.store)) +
           int(parser.isSet(grammar.connection)) + int(parser.isSet(grammar.environment));
}

QString oneAtATime()
{
    return Texts::tr("Name one store or server at a time.");
}

bool signsSomebodyIn(CommandAct act)
{
    return act != CommandAct::None && act != CommandAct::Diagnostics;
}

/// What makes no sense about an act for scripts; empty if it does.
QString mistakeIn(const Grammar &grammar, const CommandRequest &command)
{
    const QCommandLineParser &parser = grammar.parser;
    if (!parser.positionalArguments().isEmpty())
        return Texts::tr("“%1” is not an option.").arg(parser.positionalArguments().constFirst());
    if (actsIn(grammar).size() > 1)
        return Texts::tr("Ask for one act at a time.");
    if (placesIn(grammar) > 1)
        return oneAtATime();
    if (!formatIn(grammar))
        return Texts::tr("The format is table, json or csv.");
    if (command.act == CommandAct::BackUp && command.backup.isEmpty())
        return Texts::tr("Say to which file the backup is to be written.");
    if (command.isAtServer() && command.act != CommandAct::ListTokens)
        return Texts::tr(
            "This is for stores: a server keeps its own audit log and backups. Name a store with "
            "--store.");
    if (command.isAtServer() && !command.user.isEmpty())
        return Texts::tr("At a server one signs in with a token: leave out --user.");
    if (command.passwordStdin && !command.isAtServer() && command.user.isEmpty())
        return Texts::tr("Say with --user whose password it is.");
    return {};
}

/// What makes no sense where a window is to open: options for scripts only, files beside other places.
QString mistakeWithoutAct(const Grammar &grammar)
{
    const qsizetype files = grammar.parser.positionalArguments().size();
    if (files > 0 && files + placesIn(grammar) > 1)
        return oneAtATime();
    for (const QCommandLineOption &option : {grammar.format, grammar.user, grammar.passwordStdin}) {
        if (grammar.parser.isSet(option))
            return Texts::tr("--%1 goes with --list-tokens, --verify-chain, --backup or --check-store.")
                .arg(option.names().constFirst());
    }
    return {};
}

void say(FILE *to, const QString &words)
{
    QTextStream(to) << words << '\n';
}

QString help(const Grammar &grammar)
{
    QString text = grammar.parser.helpText() + u'\n' + Texts::tr("Exit codes:") + u'\n';
    const QVector<ExitCodeText> lines = exitCodeTexts();
    for (const ExitCodeText &line : lines)
        text += QStringLiteral("  %1  %2\n").arg(line.number, -3).arg(line.meaning);
    return text.trimmed();
}

} // namespace

bool needNoDisplay(const QStringList &arguments)
{
    Grammar grammar;
    grammar.parser.parse(arguments);
    return wantsWords(grammar) || !actsIn(grammar).isEmpty() || !mistakeWithoutAct(grammar).isEmpty();
}

tl::expected<Options, int> readOptions(const QCoreApplication &application)
{
    Grammar grammar;
    const bool isUnderstood = grammar.parser.parse(application.arguments());
    const Options options = optionsIn(grammar);
    QString mistake = isUnderstood ? QString() : grammar.parser.errorText();
    if (mistake.isEmpty() && wantsWords(grammar)) {
        const bool version = grammar.parser.isSet(QStringLiteral("version"));
        say(stdout, version ? application.applicationName() + u' ' + application.applicationVersion()
                            : help(grammar));
        return tl::unexpected(int(ExitCode::Done));
    }
    if (mistake.isEmpty())
        mistake = signsSomebodyIn(options.command.act) ? mistakeIn(grammar, options.command)
                                                       : mistakeWithoutAct(grammar);
    if (mistake.isEmpty())
        return options;
    say(stderr, QStringLiteral("chatelaine: ") + mistake);
    return tl::unexpected(int(ExitCode::Usage));
}

} // namespace chatelaine
