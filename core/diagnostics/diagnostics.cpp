// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/diagnostics.h"

#include "diagnostics/consolefacts.h"
#include "diagnostics/logring.h"
#include "diagnostics/redaction.h"
#include "diagnostics/settingsfacts.h"

#include <QLocale>
#include <QRegularExpression>
#include <QSysInfo>

namespace chatelaine {

namespace {

QString wordFor(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    case QtCriticalMsg:
    case QtFatalMsg:
        break;
    }
    return QStringLiteral("error");
}

/// A message of several lines stays one line of the report.
QString oneLine(QString text)
{
    static const QRegularExpression breaks(QStringLiteral("[\\p{Cc}\\p{Zl}\\p{Zp}]+"));
    return text.replace(breaks, QStringLiteral(" "));
}

QString section(const QString &title, const Facts &facts)
{
    QString text = QStringLiteral("\n[%1]\n").arg(title);
    for (const Fact &fact : facts)
        text += fact.name + QStringLiteral(": ") + oneLine(fact.value) + u'\n';
    return text;
}

/// Words of the environment that are told only if they are of the expected kind.
QString word(const char *variable)
{
    static const QRegularExpression harmless(QStringLiteral("^[A-Za-z0-9:_.-]{1,40}$"));
    const QString value = qEnvironmentVariable(variable);
    return harmless.match(value).hasMatch() ? value : QStringLiteral("-");
}

} // namespace

Diagnostics::Diagnostics(Facts program, const QSettings &settings, const LogRing &log)
    : m_program(std::move(program))
    , m_settings(settings)
    , m_log(log)
{
}

Facts Diagnostics::system()
{
    return {{QStringLiteral("system"), QSysInfo::prettyProductName()},
            {QStringLiteral("kernel"), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion()},
            {QStringLiteral("processor"), QSysInfo::currentCpuArchitecture()},
            {QStringLiteral("desktop"), word("XDG_CURRENT_DESKTOP")},
            {QStringLiteral("session"), word("XDG_SESSION_TYPE")},
            {QStringLiteral("languages wanted"), QLocale::system().uiLanguages().join(QStringLiteral(", "))},
            {QStringLiteral("language"), QLocale().name()}};
}

QString Diagnostics::report(const Facts &display, const QVector<const ConsoleFacts *> &open) const
{
    Redaction redaction;
    hideWhatSettingsKnow(m_settings, redaction);
    for (const ConsoleFacts *console : open)
        console->hideIn(redaction);
    QString text =
        QStringLiteral("Chatelaine diagnostics\nNames, secrets, addresses and paths were left out.\n");
    text += section(QStringLiteral("program"), m_program);
    text += section(QStringLiteral("system"), system());
    text += section(QStringLiteral("display"), display);
    text += section(QStringLiteral("settings"), settingsFacts(m_settings));
    int number = 0;
    for (const ConsoleFacts *console : open)
        text += section(QStringLiteral("open %1").arg(++number), console->facts());
    return text + logText(redaction);
}

QString Diagnostics::logText(const Redaction &redaction) const
{
    QString text = QStringLiteral("\n[log of this run]\n");
    const QVector<LogLine> lines = m_log.lines();
    for (const LogLine &line : lines)
        text += toDateTime(line.at).toString(Qt::ISODateWithMs) + u' ' + wordFor(line.type) + u' ' +
                oneLine(line.category) + QStringLiteral(": ") + oneLine(redaction.of(line.message)) + u'\n';
    return lines.isEmpty() ? QString(text + QStringLiteral("(nothing)\n")) : text;
}

} // namespace chatelaine
