// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/hclescapes.h"

#include <QList>

#include <algorithm>

namespace chatelaine::nomad {

namespace {

struct Digits
{
    int skip = 0; ///< characters before the digits
    int count = 0;
    int base = 0;
};

/// How many digits follow the letter of an escape; none for the others.
Digits digitsOf(QChar letter, bool json)
{
    if (letter == u'u')
        return {2, 4, 16};
    if (json)
        return {};
    if (letter == u'U')
        return {2, 8, 16};
    if (letter == u'x')
        return {2, 2, 16};
    return letter >= u'0' && letter <= u'7' ? Digits{1, 3, 8} : Digits{};
}

QStringView simpleLetters(bool json)
{
    return json ? QStringView(u"bfnrt\\\"/") : QStringView(u"abfnrtv\\\"");
}

QChar simpleValue(QChar letter)
{
    switch (letter.unicode()) {
    case u'a':
        return u'\a';
    case u'b':
        return u'\b';
    case u'f':
        return u'\f';
    case u'n':
        return u'\n';
    case u'r':
        return u'\r';
    case u't':
        return u'\t';
    case u'v':
        return u'\v';
    default:
        return letter;
    }
}

bool areDigits(QStringView text, int base)
{
    return std::all_of(text.begin(), text.end(), [base](QChar c) {
        const char16_t u = c.unicode();
        const bool decimal = u >= u'0' && u < (base == 8 ? u'8' : u':');
        return decimal || (base == 16 && ((u >= u'a' && u <= u'f') || (u >= u'A' && u <= u'F')));
    });
}

void appendEscape(QString &result, QStringView escape, bool json)
{
    const Digits digits = digitsOf(escape[1], json);
    if (digits.count == 0) {
        result += simpleValue(escape[1]);
        return;
    }
    const char32_t code = escape.sliced(digits.skip).toUInt(nullptr, digits.base);
    if (code <= 0xFFFF)
        result += QChar(char16_t(code));
    else if (code <= QChar::LastValidCodePoint)
        result += QChar::fromUcs4(code);
    else
        result += QChar(QChar::ReplacementCharacter);
}

qsizetype indentOf(QStringView line)
{
    const auto blank = [](QChar c) { return c == u' ' || c == u'\t'; };
    return std::find_if_not(line.begin(), line.end(), blank) - line.begin();
}

} // namespace

int escapeLength(QStringView text, bool json)
{
    if (text.size() < 2)
        return 0;
    const Digits digits = digitsOf(text[1], json);
    if (digits.count == 0)
        return simpleLetters(json).contains(text[1]) ? 2 : 0;
    const int length = digits.skip + digits.count;
    if (text.size() < length || !areDigits(text.sliced(digits.skip, digits.count), digits.base))
        return 0;
    return length;
}

QString unescaped(QStringView inner, bool json)
{
    QString result;
    result.reserve(inner.size());
    for (qsizetype i = 0; i < inner.size(); ++i) {
        const int length = inner[i] == u'\\' ? escapeLength(inner.sliced(i), json) : 0;
        if (length == 0) {
            result += inner[i];
            continue;
        }
        appendEscape(result, inner.sliced(i, length), json);
        i += length - 1;
    }
    return result;
}

QStringView heredocAnchor(QStringView line)
{
    if (!line.startsWith(u"<<"))
        return {};
    QStringView anchor = line.sliced(line.startsWith(u"<<-") ? 3 : 2);
    if (anchor.endsWith(u'\r'))
        anchor.chop(1);
    const auto fits = [](QChar c) { return c == u'_' || c.isLetterOrNumber(); };
    return std::all_of(anchor.begin(), anchor.end(), fits) ? anchor : QStringView();
}

QString heredocValue(QStringView written)
{
    QList<QStringView> lines = written.split(u'\n');
    const bool indented = lines.constFirst().startsWith(u"<<-");
    lines.removeFirst();
    const qsizetype indent = indented && !lines.isEmpty() ? indentOf(lines.constLast()) : 0;
    if (!lines.isEmpty())
        lines.removeLast();
    const auto reaches = [indent](QStringView line) { return indentOf(line) >= indent; };
    const bool cut = std::all_of(lines.cbegin(), lines.cend(), reaches);
    QString value;
    for (const QStringView line : std::as_const(lines)) {
        value += cut ? line.sliced(indent) : line;
        value += u'\n';
    }
    return value;
}

} // namespace chatelaine::nomad
