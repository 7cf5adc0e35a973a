// SPDX-License-Identifier: GPL-3.0-or-later
#include "translations/catalogue.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace chatelaine::test {

namespace {

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value(QLatin1String("type")).toString();
    if (!message.counts) {
        message.forms << xml.readElementText();
        return;
    }
    while (xml.readNextStartElement())
        message.forms << xml.readElementText();
}

Message readMessage(QXmlStreamReader &xml, const QString &context)
{
    Message message;
    message.context = context;
    message.counts = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source"))
            message.source = xml.readElementText();
        else if (xml.name() == QLatin1String("translation"))
            readTranslation(xml, message);
        else
            xml.skipCurrentElement();
    }
    return message;
}

QStringList all(const QString &pattern, const QString &text)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::UseUnicodePropertiesOption);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        found << each.next().captured();
    found.sort();
    return found;
}

QStringList placeholders(const QString &text)
{
    QStringList found = all(QStringLiteral("%L?[1-9]"), text);
    found.removeDuplicates(); // a language may have to say a name twice
    return found;
}

bool saysNumber(const QString &text)
{
    return text.contains(QLatin1String("%n")) || text.contains(QLatin1String("%Ln"));
}

qsizetype mnemonics(const QString &text)
{
    return all(QStringLiteral("&(?=\\w)"), QString(text).remove(QLatin1String("&&"))).size();
}

QStringList faultsOfForm(const Message &message, const QString &form)
{
    const QString &source = message.source;
    if (form.trimmed().isEmpty())
        return {QStringLiteral("is empty")};
    QStringList faults;
    const auto judge = [&faults](bool good, const char *fault) {
        if (!good)
            faults << QString::fromLatin1(fault);
    };
    const auto alike = [&](const char *pattern) {
        return all(QString::fromLatin1(pattern), source) == all(QString::fromLatin1(pattern), form);
    };
    judge(placeholders(source) == placeholders(form), "has other placeholders");
    judge(message.counts || !saysNumber(form) || saysNumber(source), "has a %n that nobody fills in");
    judge(mnemonics(source) == mnemonics(form), "has another number of mnemonics");
    judge(alike("\n"), "has other line breaks");
    judge(alike("^\\s|\\s$"), "begins or ends with other spaces");
    judge(source.endsWith(u'…') == form.endsWith(u'…'), "has an ellipsis at its end, or lacks it");
    judge(alike("</?\\w[^>]*>"), "has markup");
    return faults;
}

} // namespace

QVector<Message> readCatalogue(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QVector<Message> messages;
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name"))
            context = xml.readElementText();
        else if (xml.name() == QLatin1String("message"))
            messages << readMessage(xml, context);
    }
    if (xml.hasError())
        return {};
    return messages;
}

QStringList faultsOf(const Message &message, int forms)
{
    if (!message.type.isEmpty())
        return {QStringLiteral("is ") + message.type};
    QStringList faults;
    for (const QString &form : message.forms)
        faults += faultsOfForm(message, form);
    if (message.forms.size() != (message.counts ? forms : 1))
        faults << QStringLiteral("has another number of plural forms");
    if (saysNumber(message.source) && std::none_of(message.forms.cbegin(), message.forms.cend(), saysNumber))
        faults << QStringLiteral("does not say the number");
    faults.removeDuplicates();
    return faults;
}

QString translationsFolder()
{
    return QStringLiteral(CHATELAINE_SOURCE_DIR "/translations");
}

UpToDate::UpToDate(const QString &language)
    : m_path(m_folder.filePath(QStringLiteral("copy.ts")))
{
    QFile::copy(translationsFolder() + QStringLiteral("/chatelaine_%1.ts").arg(language), m_path);
    QStringList arguments{QStringLiteral("-locations"),
                          QStringLiteral("none"),
                          QStringLiteral("-source-language"),
                          QStringLiteral("en"),
                          QStringLiteral("-target-language"),
                          language,
                          QStringLiteral("@" SOURCES_LIST),
                          QStringLiteral("-ts"),
                          m_path};
    if (language == QLatin1String("en"))
        arguments.prepend(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments);
    m_done = lupdate.waitForFinished() && lupdate.exitCode() == 0;
    m_errors = QString::fromUtf8(lupdate.readAllStandardError());
}

} // namespace chatelaine::test
