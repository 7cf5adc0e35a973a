// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/listreader.h"

namespace chatelaine::nomad {

ListReader::ListReader(std::function<void(const JsonValue &row)> take)
    : m_take(std::move(take))
    , m_array([this](const QByteArray &rows) { return takeRows(rows); }, JsonArrayReader::Portion::Batch)
{
}

bool ListReader::takeRows(const QByteArray &rows)
{
    const auto list = m_text.read(rows);
    if (!list)
        return false;
    list->eachElement(m_take);
    return true;
}

bool ListReader::feed(const QByteArray &piece)
{
    if (m_isArray)
        return m_array.feed(piece);
    const QByteArray whole = m_start + piece;
    const QByteArray text = whole.trimmed();
    if (text.isEmpty() || QByteArrayView("null").startsWith(text)) {
        m_start = text;
        return true;
    }
    m_isArray = true;
    return m_array.feed(whole);
}

bool ListReader::isComplete() const
{
    return m_isArray ? m_array.isComplete() : m_start == "null";
}

} // namespace chatelaine::nomad
