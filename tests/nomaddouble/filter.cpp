// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/filter.h"

#include <QRegularExpression>

namespace chatelaine::nomaddouble {

namespace {

struct Word
{
    QString text;
    bool isString = false;
    qsizetype at = 0;
};

using Test = Filter::Test;

struct Found
{
    QJsonValue value;
    QString error = {};
};

Found find(const QJsonObject &datum, const QString &selector)
{
    QJsonValue value = datum;
    const QStringList parts = selector.split(u'.');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (!value.toObject().contains(parts[i]))
            return {{},
                    QStringLiteral(
                        "error finding value in datum: /%1 at part %2: couldn't find key: struct field "
                        "with name \"%3\"")
                        .arg(parts.join(u'/'))
                        .arg(i)
                        .arg(parts[i])};
        value = value.toObject().value(parts[i]);
    }
    return {value};
}

bool isEqual(const QJsonValue &value, const QString &text)
{
    return value.toVariant().toString() == text;
}

bool holds(const QJsonValue &value, const QString &text)
{
    if (value.isString())
        return value.toString().contains(text);
    return value.toArray().contains(text);
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isArray() && value.toArray().isEmpty()) ||
           (value.isString() && value.toString().isEmpty());
}

/// One comparison; \a op is "==", "contains", "matches" or "empty".
Test comparison(const QString &selector, const QString &op, const QString &text, bool wanted)
{
    return [=](const QJsonObject &datum) -> Matched {
        const Found found = find(datum, selector);
        if (!found.error.isEmpty())
            return {false, found.error};
        if (op == u"==" && found.value.isBool() && text != u"true" && text != u"false")
            return {false,
                    QStringLiteral("error getting match value in expression: strconv.ParseBool: parsing "
                                   "\"%1\": invalid syntax")
                        .arg(text)};
        bool is = false;
        if (op == u"==")
            is = isEqual(found.value, text);
        else if (op == u"contains")
            is = holds(found.value, text);
        else if (op == u"empty")
            is = isNothing(found.value);
        else
            is = QRegularExpression(text).match(found.value.toString()).hasMatch();
        return {is == wanted};
    };
}

class Parser
{
public:
    explicit Parser(const QString &text)
        : m_text(text)
    {
        split();
    }

    Test whole()
    {
        Test test = either();
        if (m_at < m_words.size())
            fail();
        return test;
    }

    std::optional<QString> error;

private:
    void fail()
    {
        const qsizetype at = m_at < m_words.size() ? m_words[m_at].at : m_text.size();
        if (!error)
            error = QStringLiteral("1:%1 (%2): no match found").arg(at + 1).arg(at);
        m_at = m_words.size();
    }

    void split()
    {
        static const QRegularExpression word(QStringLiteral(
            "\\s*(?:(\"(?:[^\"\\\\]|\\\\.)*\"|`[^`]*`)|([A-Za-z0-9_./-]+)|(==|!=|\\(|\\)|>|<|\\{|\\}))"));
        qsizetype at = 0;
        while (at < m_text.trimmed().size()) {
            const auto match = word.match(m_text, at, QRegularExpression::NormalMatch,
                                          QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch()) {
                error = QStringLiteral("1:%1 (%2): rule \"string\": Unterminated string literal")
                            .arg(m_text.size() + 1)
                            .arg(m_text.size());
                return;
            }
            const bool isString = !match.captured(1).isEmpty();
            QString text = isString ? match.captured(1) : match.captured(0).trimmed();
            if (isString)
                text = text.mid(1, text.size() - 2).replace(QStringLiteral("\\\""), QStringLiteral("\""));
            m_words.append({text, isString, match.capturedEnd() - match.captured(0).trimmed().size()});
            at = match.capturedEnd();
        }
    }

    bool isNext(const char *text) const
    {
        return m_at < m_words.size() && !m_words[m_at].isString && m_words[m_at].text == QLatin1String(text);
    }
    bool skip(const char *text)
    {
        const bool is = isNext(text);
        m_at += is ? 1 : 0;
        return is;
    }
    QString next()
    {
        if (m_at < m_words.size())
            return m_words[m_at++].text;
        fail();
        return {};
    }

    Test either()
    {
        Test left = both();
        while (skip("or")) {
            left = [left, right = both()](const QJsonObject &datum) {
                const Matched first = left(datum);
                return !first || first.value ? first : right(datum);
            };
        }
        return left;
    }
    Test both()
    {
        Test left = one();
        while (skip("and")) {
            left = [left, right = one()](const QJsonObject &datum) {
                const Matched first = left(datum);
                return !first || !first.value ? first : right(datum);
            };
        }
        return left;
    }
    Test one()
    {
        if (skip("not")) {
            return [inner = one()](const QJsonObject &datum) -> Matched {
                const Matched result = inner(datum);
                return {!result.value, result.error};
            };
        }
        if (skip("(")) {
            Test inner = either();
            if (!skip(")"))
                fail();
            return inner;
        }
        return match();
    }
    Test match()
    {
        const bool isValue = m_at < m_words.size() && m_words[m_at].isString;
        const QString first = next();
        if (isValue) {
            const bool wanted = !skip("not");
            if (!skip("in"))
                fail();
            return comparison(next(), QStringLiteral("contains"), first, wanted);
        }
        if (skip("=="))
            return comparison(first, QStringLiteral("=="), next(), true);
        if (skip("!="))
            return comparison(first, QStringLiteral("=="), next(), false);
        if (skip("is")) {
            const bool wanted = !skip("not");
            if (!skip("empty"))
                fail();
            return comparison(first, QStringLiteral("empty"), {}, wanted);
        }
        const bool wanted = !skip("not");
        if (skip("contains"))
            return comparison(first, QStringLiteral("contains"), next(), wanted);
        if (skip("in"))
            return comparison(next(), QStringLiteral("contains"), first, wanted);
        if (skip("matches"))
            return comparison(first, QStringLiteral("matches"), next(), wanted);
        fail();
        return [](const QJsonObject &) { return Matched(); };
    }

    QString m_text;
    QVector<Word> m_words;
    qsizetype m_at = 0;
};

} // namespace

Filter Filter::parse(const QString &text)
{
    Filter filter;
    Parser parser(text);
    if (!parser.error)
        filter.m_test = parser.whole();
    filter.error = parser.error;
    return filter;
}

Matched Filter::matches(const TokenRow &token) const
{
    QJsonArray roles;
    for (const QString &id : token.roleIds)
        roles.append(QJsonObject{{QStringLiteral("ID"), id}});
    return m_test({{QStringLiteral("AccessorID"), token.accessor},
                   {QStringLiteral("SecretID"), token.secret},
                   {QStringLiteral("Name"), token.name},
                   {QStringLiteral("Type"), token.type},
                   {QStringLiteral("Policies"), QJsonArray::fromStringList(token.policies)},
                   {QStringLiteral("Roles"), roles},
                   {QStringLiteral("Global"), token.global},
                   {QStringLiteral("ExpirationTTL"), token.ttl},
                   {QStringLiteral("CreateIndex"), qint64(token.index.created)},
                   {QStringLiteral("ModifyIndex"), qint64(token.index.modified)}});
}

} // namespace chatelaine::nomaddouble
