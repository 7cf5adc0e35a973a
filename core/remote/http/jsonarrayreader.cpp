// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/json.h"

#include "secrets/secret.h"

#include <array>
#include <cstring>

namespace chatelaine {
namespace {

constexpr qsizetype largestElement = 16LL * 1024 * 1024;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
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
    Place place = Place::BeforeArray;
    QByteArray element;
    std::array<char, JsonText::deepest> open = {}; ///< the closing signs that are due, within the element
    size_t depth = 0;
    bool inString = false;
    bool escaped = false;

    bool between(char c);
    const char *inElement(const char *at, const char *end);
    bool begin(char c);
    bool within(char c);
    bool close(char c);
    bool keep(const char *from, const char *to);
    bool deliver();
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
    return c != ',' && c != ']' && c != '}' && c != ':';
}

/// Goes on to where the element ends or the piece does; null if it is broken.
const char *JsonArrayReader::Private::inElement(const char *at, const char *end)
{
    const char *const from = at;
    while (at != end && place == Place::InElement) {
        if (depth == 0 && !inString && (*at == ',' || *at == ']' || isSpace(*at)))
            break; // the end of a number or word
        if (!within(*at++))
            return nullptr;
    }
    if (!keep(from, at))
        return nullptr;
    if (at == end && place == Place::InElement)
        return at;
    place = Place::AfterElement;
    return deliver() ? at : nullptr;
}

bool JsonArrayReader::Private::within(char c)
{
    if (inString) {
        inString = escaped || c != '"';
        escaped = !escaped && c == '\\';
        if (!inString && depth == 0)
            place = Place::AfterElement;
        return true;
    }
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
    if (length > largestElement - element.size())
        return false;
    element.append(from, length);
    return true;
}

bool JsonArrayReader::Private::deliver()
{
    const bool goOn = take(element);
    element.resize(0); // keeps the memory for the next one
    return goOn;
}

JsonArrayReader::JsonArrayReader(std::function<bool(const QByteArray &element)> take)
    : d(std::make_unique<Private>())
{
    d->take = std::move(take);
}

JsonArrayReader::~JsonArrayReader()
{
    wipe(d->element);
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
    return d->place != Private::Place::Broken;
}

bool JsonArrayReader::isComplete() const
{
    return d->place == Private::Place::Done;
}

} // namespace chatelaine
