// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/pages.h"

#include <algorithm>

namespace chatelaine::nomaddouble {

Page::Page(const Call &call, Age age)
    : prefix(call.parameters.value(QStringLiteral("prefix")).toLower())
    , m_age(age)
{
    error = badPrefix();
    if (m_age >= Age::V1_4_0)
        readPaging(call);
}

std::optional<Reply> Page::badPrefix() const
{
    const QString lookup = QStringLiteral("acl token lookup failed: index error: ");
    QString hex = prefix;
    hex.remove(u'-');
    for (const QChar c : std::as_const(hex)) {
        const bool isHex = (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f');
        if (!isHex && hex.size() % 2 == 0)
            return refused(
                500, lookup + QStringLiteral("Invalid UUID: encoding/hex: invalid byte: U+%1 '%2'")
                                  .arg(QString::number(c.unicode(), 16).toUpper().rightJustified(4, u'0'))
                                  .arg(c));
    }
    if (hex.size() % 2 != 0)
        return refused(500, lookup + QStringLiteral("Input (without hyphens) must be even length"));
    return std::nullopt;
}

void Page::readPaging(const Call &call)
{
    const QString perPage = call.parameters.value(QStringLiteral("per_page"));
    bool isNumber = true;
    m_perPage = perPage.isEmpty() ? 0 : perPage.toInt(&isNumber);
    if (!isNumber && m_age >= Age::Today)
        error = refused(
            400,
            QStringLiteral("Expect a number for `per_page` query string parameter, got %1").arg(perPage));
    m_reverse = call.parameters.value(QStringLiteral("reverse")) == u"true";
    m_from = call.parameters.value(QStringLiteral("next_token")).toUtf8();
    const QString text = call.parameters.value(QStringLiteral("filter"));
    if (text.isEmpty())
        return;
    m_filter = Filter::parse(text);
    if (m_filter.error)
        error = refused(
            400, QStringLiteral("failed to create result paginator: failed to read filter expression: ") +
                     *m_filter.error);
}

void Page::sort(QVector<const TokenRow *> &rows) const
{
    const bool byAccessor = m_age == Age::V1_0 || !prefix.isEmpty();
    if (byAccessor)
        std::sort(rows.begin(), rows.end(),
                  [](const TokenRow *a, const TokenRow *b) { return a->accessor < b->accessor; });
    if (m_reverse)
        std::reverse(rows.begin(), rows.end());
}

QByteArray Page::tokenOf(const TokenRow &row) const
{
    const QByteArray accessor = row.accessor.toLatin1();
    return prefix.isEmpty() ? QByteArray::number(row.index.created) + '.' + accessor : accessor;
}

bool Page::isBefore(const TokenRow &row) const
{
    const QByteArray own = tokenOf(row);
    // Text against text up to 1.10.1: "14.…" sorts before "8.…", and the walk starts again.
    const bool asText = m_age < Age::Today || !prefix.isEmpty();
    const auto dot = m_from.indexOf('.');
    bool isNumber = false;
    const quint64 from = m_from.left(dot).toULongLong(&isNumber);
    if (asText || dot < 0 || !isNumber)
        return m_reverse ? own > m_from : own < m_from;
    const auto here = std::pair(row.index.created, row.accessor.toLatin1());
    const auto wanted = std::pair(from, m_from.mid(dot + 1));
    return m_reverse ? here > wanted : here < wanted;
}

Page::Taken Page::take(const TokenRow &row)
{
    if (!m_isFound && !m_from.isEmpty() && isBefore(row))
        return Taken::No;
    if (!m_filter.isEmpty()) {
        const auto matches = m_filter.matches(row);
        if (!matches) {
            error = refused(400, QStringLiteral("failed to read result page: ") + matches.error);
            return Taken::No;
        }
        if (!matches.value)
            return Taken::No;
    }
    m_isFound = true;
    ++m_count;
    if (m_perPage != 0 && m_count > m_perPage) {
        nextToken = tokenOf(row);
        return Taken::IsFull;
    }
    return Taken::Yes;
}

} // namespace chatelaine::nomaddouble
