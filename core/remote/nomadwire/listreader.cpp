// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/listreader.h"

#include "secrets/secret.h"

#include <algorithm>
#include <utility>

namespace chatelaine::nomad {

namespace {

constexpr qsizetype mostWaiting = 1024 * 1024; ///< without anything that looks like the end of a row
constexpr qsizetype longestKey = 64;

/// What should stand between two rows of a list that begins with \a start: all rows begin with the same key,
/// what is nested in them with another. Null if that cannot be said, or not yet.
QByteArray betweenRows(QByteArrayView start)
{
    const qsizetype end = start.first(std::min(start.size(), longestKey)).indexOf("\":");
    return start.startsWith("[{\"") && end >= 0 ? "}," + start.sliced(1, end + 1).toByteArray()
                                                : QByteArray();
}

/// The four blanks that JSON has; QByteArray::trimmed() knows more.
bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

bool isBlank(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return isBlank(c); });
}

qsizetype blanksBefore(QByteArrayView text)
{
    return std::find_if_not(text.begin(), text.end(), [](char c) { return isBlank(c); }) - text.begin();
}

QByteArrayView withoutBlanksBehind(QByteArrayView text)
{
    while (!text.isEmpty() && isBlank(text.back()))
        text.chop(1);
    return text;
}

bool mayBecomeNull(QByteArrayView text)
{
    constexpr QByteArrayView null("null");
    return null.startsWith(text) || (text.startsWith(null) && isBlank(text.sliced(null.size())));
}

} // namespace

ListReader::ListReader(std::function<void(const JsonValue &row)> take)
    : m_take(std::move(take))
    , m_array([this](const QByteArray &rows) { return takeRows(rows); }, JsonArrayReader::Portion::Batch)
{
}

ListReader::~ListReader()
{
    wipe(m_waiting);
    m_text.wipe();
}

bool ListReader::takeRows(QByteArrayView rows)
{
    const auto list = m_text.read(rows);
    if (!list || !list->isArray())
        return false;
    list->eachElement(m_take);
    return true;
}

bool ListReader::feed(const QByteArray &piece)
{
    switch (m_way) {
    case Way::Unknown:
        return start(piece);
    case Way::Guessing:
        return guess(piece);
    case Way::Careful:
        return m_array.feed(piece);
    case Way::Done:
        return isBlank(piece);
    }
    Q_UNREACHABLE();
}

bool ListReader::start(const QByteArray &piece)
{
    m_waiting += piece;
    m_waiting.remove(0, blanksBefore(m_waiting));
    if (mayBecomeNull(m_waiting))
        return m_waiting.size() <= mostWaiting;
    m_way = Way::Guessing;
    const QByteArray text = std::exchange(m_waiting, {});
    return text.startsWith('[') && guess(text);
}

bool ListReader::guess(const QByteArray &piece)
{
    // What was looked at before is not looked at again, but for what lies across.
    const qsizetype unseen = std::max<qsizetype>(m_waiting.size() - m_between.size(), 0);
    m_waiting += piece;
    if (m_between.isNull())
        m_between = betweenRows(m_waiting);
    const QByteArrayView fresh = QByteArrayView(m_waiting).sliced(unseen);
    const qsizetype end = m_between.isNull() ? -1 : fresh.lastIndexOf(m_between);
    if (end >= 0 && !takeUntil(unseen + end + 1))
        return beCareful();
    const QByteArrayView rest = withoutBlanksBehind(m_waiting);
    if (rest.endsWith(']') && takeRows(rest))
        m_way = Way::Done;
    return m_way == Way::Done || m_waiting.size() <= mostWaiting || beCareful();
}

/// Takes what stands before the \a comma, which becomes the beginning of what comes next.
bool ListReader::takeUntil(qsizetype comma)
{
    m_waiting[comma] = ']';
    const bool isWhole = takeRows(QByteArrayView(m_waiting).first(comma + 1));
    m_waiting[comma] = isWhole ? '[' : ',';
    if (isWhole)
        m_waiting.remove(0, comma);
    return isWhole;
}

bool ListReader::beCareful()
{
    m_way = Way::Careful;
    const QByteArray text = std::exchange(m_waiting, {});
    return m_array.feed(text);
}

bool ListReader::isComplete() const
{
    return m_way == Way::Done || (m_way == Way::Careful && m_array.isComplete()) ||
           (m_way == Way::Unknown && m_waiting.startsWith("null"));
}

} // namespace chatelaine::nomad
