// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manynames.h"

#include "domain/csv.h"
#include "domain/tokendraft.h"
#include "models/tokentext.h"

#include <QCoreApplication>
#include <QHash>

namespace chatelaine::manynames {

namespace {

constexpr qsizetype mostTold = 5;
constexpr qsizetype longestShown = 40;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::manynames)
};

QString shortened(const QString &name)
{
    const bool fits = name.size() <= longestShown;
    return text::oneLine(fits ? name : QString(name.left(longestShown - 1) + u'…'));
}

/// A value as part of a line.
QString folded(QString value)
{
    value.replace(QStringLiteral("\r\n"), QStringLiteral(" "));
    for (QChar &c : value) {
        if (c == u'\t' || c == u'\n' || c == u'\r')
            c = u' ';
    }
    return value;
}

class Reader
{
public:
    explicit Reader(bool descriptions)
        : m_descriptions(descriptions)
    {
    }

    void take(QStringView text, qsizetype line)
    {
        const qsizetype tab = text.indexOf(u'\t');
        const QString typed = (tab < 0 ? text : text.first(tab)).toString();
        const QString more = tab < 0 ? QString() : text.sliced(tab + 1).trimmed().toString();
        const auto name = validation::name(typed);
        if (!name)
            return complain(line, name.error().message);
        if (!more.isEmpty() && !m_descriptions)
            return complain(line,
                            Words::tr("This server keeps no descriptions: nothing may follow the name."));
        const auto description = validation::description(more);
        if (!description)
            return complain(line, description.error().message);
        if (const qsizetype first = m_seen.value(*name))
            return complain(
                line,
                Words::tr("“%1” stands on line %2 already.").arg(shortened(*name), QString::number(first)));
        m_seen.insert(*name, line);
        result.names.append({*name, *description, line});
    }

    ManyNames result;

private:
    void complain(qsizetype line, const QString &words) { result.problems.append({line, words}); }

    bool m_descriptions;
    QHash<QString, qsizetype> m_seen;
};

struct Columns
{
    qsizetype name = 0;
    qsizetype description = 1;
    bool isHeading = false;
};

Columns columnsOf(const QStringList &first)
{
    Columns columns;
    QStringList headings;
    for (const QString &field : first)
        headings << field.trimmed().toLower();
    const qsizetype name = headings.indexOf(QStringLiteral("name"));
    if (name < 0)
        return columns;
    return {name, headings.indexOf(QStringLiteral("description")), true};
}

} // namespace

ManyNames read(const QString &text, bool descriptions)
{
    Reader reader(descriptions);
    const auto lines = QStringView(text).split(u'\n');
    qsizetype filled = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].trimmed().isEmpty())
            continue;
        if (++filled <= most)
            reader.take(lines[i], i + 1);
    }
    reader.result.lines = filled;
    if (filled > most)
        reader.result.problems.prepend(
            {0, Words::tr("These are %L1 names. At most %L2 tokens are made in one act: take some lines out, "
                          "and make those afterwards.")
                    .arg(filled)
                    .arg(most)});
    return std::move(reader.result);
}

Result<QString> linesOf(const QByteArray &content, bool isCsv)
{
    if (!isCsv) {
        QByteArrayView bytes(content);
        if (bytes.startsWith("\xEF\xBB\xBF"))
            bytes = bytes.sliced(3);
        if (!QUtf8StringView(bytes).isValidUtf8())
            return fail(ErrorCode::Invalid, Words::tr("This file is not UTF-8 text. Save it as UTF-8."));
        return QString::fromUtf8(bytes);
    }
    const auto records = csv::parse(content);
    if (!records)
        return tl::unexpected<Error>(records.error());
    const Columns columns = records->isEmpty() ? Columns() : columnsOf(records->constFirst().fields);
    QStringList lines;
    for (const csv::Record &record : records->mid(columns.isHeading ? 1 : 0)) {
        const QString name = folded(csv::withoutGuard(record.fields.value(columns.name)));
        const QString description = folded(csv::withoutGuard(record.fields.value(columns.description)));
        lines << (description.isEmpty() ? name : QString(name + u'\t' + description));
    }
    return lines.join(u'\n');
}

QString inWords(const QVector<LineProblem> &problems)
{
    QStringList lines;
    for (const LineProblem &problem : problems.mid(0, mostTold))
        lines << (problem.line == 0
                      ? problem.words
                      : Words::tr("Line %1: %2").arg(QString::number(problem.line), problem.words));
    if (problems.size() > mostTold)
        lines << Words::tr("%n more line(s) is wrong.", nullptr, int(problems.size() - mostTold));
    return lines.join(u'\n');
}

} // namespace chatelaine::manynames
