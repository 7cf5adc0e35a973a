// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/csv.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <optional>

namespace chatelaine::csv {
namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Csv)
};

tl::unexpected<Error> invalid(const QString &message)
{
    return fail(ErrorCode::Invalid, message);
}

bool isLineEnd(QChar c)
{
    return c == u'\n' || c == u'\r';
}

/// The first line that is not UTF-8. A line feed is never part of a longer sequence, so lines can be judged
/// one by one.
std::optional<qsizetype> firstBrokenLine(QByteArrayView bytes)
{
    if (QUtf8StringView(bytes).isValidUtf8())
        return std::nullopt;
    for (qsizetype line = 1;; ++line) {
        const qsizetype end = bytes.indexOf('\n');
        if (end < 0 || !QUtf8StringView(bytes.first(end)).isValidUtf8())
            return line;
        bytes = bytes.sliced(end + 1);
    }
}

/// The separator that the first line that is not empty holds most, outside of quotes.
QChar separatorOf(QStringView text)
{
    constexpr std::array<char16_t, 3> separators{u',', u';', u'\t'};
    std::array<qsizetype, separators.size()> counts{};
    bool quoted = false;
    bool begun = false;
    for (const QChar c : text) {
        if (!quoted && begun && isLineEnd(c))
            break;
        begun = begun || !isLineEnd(c);
        quoted = quoted != (c == u'"');
        const auto at = std::find(separators.begin(), separators.end(), c.unicode());
        if (!quoted && at != separators.end())
            ++counts[static_cast<size_t>(at - separators.begin())];
    }
    return separators[static_cast<size_t>(std::max_element(counts.begin(), counts.end()) - counts.begin())];
}

class Parser
{
public:
    Parser(QStringView text, const Limits &limits)
        : m_text(text)
        , m_limits(limits)
        , m_separator(separatorOf(text))
    {
    }

    Result<QVector<Record>> parse();

private:
    bool atEnd() const { return m_at == m_text.size(); }
    bool atFieldEnd() const { return atEnd() || m_text[m_at] == m_separator || isLineEnd(m_text[m_at]); }
    Result<Record> takeRecord();
    Result<QString> takeField();
    Result<QString> takeQuoted();
    void skipLineEnd();

    QStringView m_text;
    Limits m_limits;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_line = 1;
};

Result<QVector<Record>> Parser::parse()
{
    QVector<Record> records;
    while (!atEnd()) {
        if (isLineEnd(m_text[m_at])) {
            skipLineEnd();
            continue;
        }
        if (records.size() == m_limits.records)
            return invalid(
                Texts::tr("It has too many lines: at most %1.").arg(QString::number(m_limits.records)));
        auto record = takeRecord();
        if (!record)
            return tl::unexpected<Error>(std::move(record.error()));
        records << *std::move(record);
        skipLineEnd();
    }
    return records;
}

Result<Record> Parser::takeRecord()
{
    Record record{{}, m_line};
    for (;;) {
        if (record.fields.size() == m_limits.fields) {
            return invalid(Texts::tr("Line %1 has too many columns: at most %2.")
                               .arg(QString::number(m_line), QString::number(m_limits.fields)));
        }
        auto next = takeField();
        if (!next)
            return tl::unexpected<Error>(std::move(next.error()));
        record.fields << *std::move(next);
        if (atEnd() || m_text[m_at] != m_separator)
            return record;
        ++m_at;
    }
}

Result<QString> Parser::takeField()
{
    if (!atEnd() && m_text[m_at] == u'"')
        return takeQuoted();
    const qsizetype from = m_at;
    while (!atFieldEnd())
        ++m_at;
    return m_text.sliced(from, m_at - from).toString();
}

Result<QString> Parser::takeQuoted()
{
    const qsizetype opened = m_line;
    QString text;
    for (++m_at; !atEnd(); ++m_at) {
        const QChar c = m_text[m_at];
        const bool doubled = c == u'"' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"';
        if (c == u'"' && !doubled) {
            ++m_at;
            if (atFieldEnd())
                return text;
            return invalid(Texts::tr("Line %1 has text behind a closing quotation mark.").arg(m_line));
        }
        m_at += doubled ? 1 : 0;
        m_line += c == u'\n' ? 1 : 0;
        text += c;
    }
    return invalid(Texts::tr("Line %1 opens a quotation mark that is never closed.").arg(opened));
}

void Parser::skipLineEnd()
{
    if (atEnd())
        return;
    const bool both = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += both ? 2 : 1;
    ++m_line;
}

/// What a spreadsheet could take for a formula, or for a formula that is guarded already.
bool isFormula(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    constexpr QStringView signs = u"=+-@\t\r";
    return !text.isEmpty() && signs.contains(text.front());
}

} // namespace

Result<QVector<Record>> parse(const QByteArray &csv, const Limits &limits)
{
    QByteArrayView bytes(csv);
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes = bytes.sliced(3);
    if (const auto line = firstBrokenLine(bytes))
        return invalid(Texts::tr("Line %1 is not UTF-8. Save the file as UTF-8.").arg(*line));
    const QString text = QString::fromUtf8(bytes);
    return Parser(text, limits).parse();
}

QString field(const QString &text)
{
    const QString guarded = isFormula(text) ? QString(u'\'' + text) : text;
    const bool needsQuotes = std::any_of(guarded.cbegin(), guarded.cend(), [](QChar c) {
        return c == u'"' || c == u',' || c == u';' || c == u'\t' || isLineEnd(c);
    });
    if (!needsQuotes)
        return guarded;
    QString quoted = guarded;
    quoted.replace(u'"', QStringLiteral("\"\""));
    return u'"' + quoted + u'"';
}

QString withoutGuard(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.sliced(1) : text;
}

QString line(const QStringList &fields)
{
    const QString end = QStringLiteral("\r\n");
    // An empty line would be passed over.
    if (fields.size() == 1 && fields.first().isEmpty())
        return QStringLiteral("\"\"") + end;
    QStringList parts;
    parts.reserve(fields.size());
    for (const QString &text : fields)
        parts << field(text);
    return parts.join(u',') + end;
}

} // namespace chatelaine::csv
