// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/tokenwriter.h"

#include "commands/tokencolumns.h"
#include "commands/tokenfields.h"
#include "domain/csv.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine {

namespace {

/// One array, an object a line.
class JsonTokens final : public TokenWriter
{
public:
    QByteArray next(const QVector<Token> &tokens, Instant now) override
    {
        QByteArray lines;
        for (const Token &token : tokens) {
            QJsonObject object;
            const auto fields = tokenfields::of(token, now);
            for (const tokenfields::Field &field : fields)
                object.insert(field.name, field.value);
            lines += m_begun ? ",\n" : "[\n";
            lines += QJsonDocument(object).toJson(QJsonDocument::Compact);
            m_begun = true;
        }
        return lines;
    }
    QByteArray end() override { return m_begun ? "\n]\n" : "[]\n"; }

private:
    bool m_begun = false;
};

/// As RFC 4180 has it, names first.
class CsvTokens final : public TokenWriter
{
public:
    QByteArray next(const QVector<Token> &tokens, Instant now) override
    {
        QByteArray lines = head();
        for (const Token &token : tokens) {
            QStringList cells;
            const auto fields = tokenfields::of(token, now);
            for (const tokenfields::Field &field : fields)
                cells << tokenfields::text(field.value);
            lines += csv::line(cells).toUtf8();
        }
        return lines;
    }
    QByteArray end() override { return head(); }

private:
    QByteArray head()
    {
        if (std::exchange(m_begun, true))
            return {};
        QStringList names;
        const auto fields = tokenfields::of({}, {});
        for (const tokenfields::Field &field : fields)
            names << field.name;
        return csv::line(names).toUtf8();
    }
    bool m_begun = false;
};

} // namespace

std::unique_ptr<TokenWriter> TokenWriter::make(CommandFormat format)
{
    switch (format) {
    case CommandFormat::Json:
        return std::make_unique<JsonTokens>();
    case CommandFormat::Csv:
        return std::make_unique<CsvTokens>();
    case CommandFormat::Text:
        break;
    }
    return std::make_unique<TokenColumns>();
}

} // namespace chatelaine
