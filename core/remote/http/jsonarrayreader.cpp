// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/json.h"

#include "secrets/secret.h"

#include <array>
#include <bit>
#include <cstring>

namespace chatelaine {
namespace {

constexpr qsizetype largestElement = 16LL * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// What begins or ends something outside of strings.
constexpr std::array<bool, 256> signs = [] {
    std::array<bool, 256> table{};
    for (const char c : {'"', '{', '}', '[', ']'})
        table[static_cast<unsigned char>(c)] = true;
    return table;
}();

constexpr quint64 inEachByte(char c)
{
    return 0x0101010101010101U * static_cast<unsigned char>(c);
}

/// A bit in the first byte, from the lowest on, that is zero; bits behind it mean nothing.
constexpr quint64 zeroBytes(quint64 bytes)
{
    return (bytes - inEachByte(1)) & ~bytes & inEachByte('\x80');
}

/// Behind the part of a string, at \a at, in which nothing ends or is escaped; eight bytes at a time.
const char *skipPlain(const char *at, const char *end)
{
    quint64 bytes = 0;
    while (end - at >= qsizetype(sizeof(bytes))) {
        std::memcpy(&bytes, at, sizeof(bytes));
        const quint64 marks = zeroBytes(bytes ^ inEachByte('"')) | zeroBytes(bytes ^ inEachByte('\\'));
        if (marks != 0) {
            if constexpr (std::endian::native == std::endian::little)
                return at + std::countr_zero(marks) / 8;
            break;
        }
        at += sizeof(bytes);
    }
    while (at != end && *at != '"' && *at != '\\')
        ++at;
    return at;
}

const char *skipToSign(const char *at, const char *end)
{
    while (at != end && !signs[static_cast<unsigned char>(*at)])
        ++at;
    return at;
}

} // namespace

struct JsonArrayReader::Private
{
    enum class Place {
        BeforeArray,
        FirstOrEnd, ///< behind '[': an element, or the end
        Element,    ///< behind ',': an element has to come
        InElement,
        AfterElement, ///< behind an element that says itself where it ends
        Done,
        Broken,
    };

    std::function<bool(const QByteArray &)> take;
    Portion portion = Portion::Element;
    Place place = Place::BeforeArray;
    QByteArray text;        ///< of the element, or of the batch: "[" and the elements with commas between
    qsizetype begun = 0;    ///< where in it the last element begins
    qsizetype complete = 0; ///< of a batch: where its last complete element ends
    std::array<char, JsonText::deepest> open = {}; ///< the closing signs that are due, within the element
    size_t depth = 0;
    bool inString = false;
    bool escaped = false;

    bool between(char c);
    const char *inElement(const char *at, const char *end);
    bool begin(char c);
    const char *throughString(const char *at, const char *end);
    bool within(char c);
    bool close(char c);
    bool keep(const char *from, const char *to);
    bool deliver();
    bool deliverBatch();
    bool breakOff()
    {
        place = Place::Broken;
        return false;
    }
};

bool JsonArrayReader::Private::between(char c)
{
    if (isSpace(c))
        return true;
    switch (place) {
    case Place::BeforeArray:
        place = Place::FirstOrEnd;
        return c == '[';
    case Place::FirstOrEnd:
        if (c != ']')
            return begin(c);
        place = Place::Done;
        return true;
    case Place::Element:
        return begin(c);
    case Place::AfterElement:
        place = c == ']' ? Place::Done : Place::Element;
        return c == ']' || c == ',';
    default:
        return false;
    }
}

bool JsonArrayReader::Private::begin(char c)
{
    place = Place::InElement;
    if (portion == Portion::Batch)
        text.append(text.isEmpty() ? '[' : ',');
    begun = text.size();
    return c != ',' && c != ']' && c != '}' && c != ':';
}

/// Goes on to where the element ends or the piece does; null if it is broken.
const char *JsonArrayReader::Private::inElement(const char *at, const char *end)
{
    const char *const from = at;
    while (at != end && place == Place::InElement) {
        if (inString) {
            at = throughString(at, end);
            continue;
        }
        if (depth == 0 && (*at == ',' || *at == ']' || isSpace(*at)))
            break; // the end of a number or word
        if (depth > 0)
            at = skipToSign(at, end);
        if (at != end && !within(*at++))
            return nullptr;
    }
    if (!keep(from, at))
        return nullptr;
    if (at == end && place == Place::InElement)
        return at;
    place = Place::AfterElement;
    return deliver() ? at : nullptr;
}

/// Goes on to behind the end of the string, or to the piece's.
const char *JsonArrayReader::Private::throughString(const char *at, const char *end)
{
    if (escaped && at != end) {
        escaped = false;
        ++at;
    }
    for (at = skipPlain(at, end); at != end; at = skipPlain(at, end)) {
        if (*at++ == '"') {
            inString = false;
            if (depth == 0)
                place = Place::AfterElement;
            return at;
        }
        if (at == end) {
            escaped = true;
            return at;
        }
        ++at;
    }
    return at;
}

bool JsonArrayReader::Private::within(char c)
{
    switch (c) {
    case '"':
        inString = true;
        return true;
    case '{':
    case '[':
        if (depth + 1 >= open.size()) // the array itself is the first level
            return false;
        open[depth++] = c == '{' ? '}' : ']';
        return true;
    case '}':
    case ']':
        return close(c);
    default:
        return true;
    }
}

bool JsonArrayReader::Private::close(char c)
{
    if (depth == 0 || open[depth - 1] != c)
        return false;
    if (--depth == 0)
        place = Place::AfterElement;
    return true;
}

bool JsonArrayReader::Private::keep(const char *from, const char *to)
{
    const qsizetype length = to - from;
    if (length > largestElement - (text.size() - begun))
        return false;
    text.append(from, length);
    return true;
}

bool JsonArrayReader::Private::deliver()
{
    if (portion == Portion::Batch) {
        complete = text.size();
        return true;
    }
    const bool goOn = take(text);
    text.resize(0); // keeps the memory for the next one
    return goOn;
}

/// What has begun and is not complete stays for the next batch.
bool JsonArrayReader::Private::deliverBatch()
{
    if (complete == 0)
        return true;
    const QByteArray rest = place == Place::InElement ? '[' + text.sliced(begun) : QByteArray();
    text.truncate(complete);
    text.append(']');
    const bool goOn = take(text);
    text.resize(0); // likewise
    text.append(rest);
    begun = 1;
    complete = 0;
    return goOn;
}

JsonArrayReader::JsonArrayReader(std::function<bool(const QByteArray &text)> take, Portion portion)
    : d(std::make_unique<Private>())
{
    d->take = std::move(take);
    d->portion = portion;
}

JsonArrayReader::~JsonArrayReader()
{
    wipe(d->text);
}

bool JsonArrayReader::feed(const QByteArray &piece)
{
    const char *at = piece.constData();
    const char *const end = at + piece.size();
    while (at != end) {
        if (d->place == Private::Place::Broken)
            return false;
        if (d->place != Private::Place::InElement && !d->between(*at))
            return d->breakOff();
        if (d->place != Private::Place::InElement)
            ++at;
        else if (at = d->inElement(at, end); !at)
            return d->breakOff();
    }
    return d->place != Private::Place::Broken && (d->deliverBatch() || d->breakOff());
}

bool JsonArrayReader::isComplete() const
{
    return d->place == Private::Place::Done;
}

} // namespace chatelaine
