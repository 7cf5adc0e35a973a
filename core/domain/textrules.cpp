// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/textrules.h"

#include <QString>

namespace chatelaine::textrules {
namespace {

constexpr qsizetype excerptLength = 60;

/// Takes the next code point from the front of \a text; half a surrogate pair comes as it is.
char32_t takeCodePoint(QStringView &text)
{
    const QChar first = text.front();
    if (first.isHighSurrogate() && text.size() > 1 && text[1].isLowSurrogate()) {
        const char32_t whole = QChar::surrogateToUcs4(first, text[1]);
        text = text.sliced(2);
        return whole;
    }
    text = text.sliced(1);
    return first.unicode();
}

/// Letters and marks by category, but blank to the eye: Hangul fillers, the Braille blank and their like.
bool isBlankLetter(char32_t c)
{
    switch (c) {
    case 0x034F:
    case 0x115F:
    case 0x1160:
    case 0x17B4:
    case 0x17B5:
    case 0x2800:
    case 0x3164:
    case 0xFFA0:
        return true;
    default:
        return false;
    }
}

/// Of category Cf, and yet needed (joiners) or visible (number signs of Arabic and Syriac).
bool isWantedFormat(char32_t c)
{
    constexpr char32_t zwnj = 0x200C;
    constexpr char32_t zwj = 0x200D;
    return c == zwnj || c == zwj || (c >= 0x0600 && c <= 0x0605) || c == 0x06DD || c == 0x070F || c == 0x08E2;
}

bool isForbidden(char32_t c, Breaks breaks)
{
    if (breaks == Breaks::Allowed && (c == u'\n' || c == u'\r' || c == u'\t'))
        return false;
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    case QChar::Other_Format:
        return !isWantedFormat(c);
    default:
        return isBlankLetter(c) || QChar::isNonCharacter(c);
    }
}

} // namespace

std::optional<char32_t> firstForbidden(QStringView text, Breaks breaks)
{
    while (!text.isEmpty()) {
        const char32_t c = takeCodePoint(text);
        if (isForbidden(c, breaks))
            return c;
    }
    return std::nullopt;
}

bool isVisible(QStringView text)
{
    while (!text.isEmpty()) {
        const char32_t c = takeCodePoint(text);
        if (!QChar::isSpace(c) && !QChar::isMark(c) && !isForbidden(c, Breaks::Allowed) &&
            QChar::category(c) != QChar::Other_Format)
            return true;
    }
    return false;
}

QString codePointName(char32_t codePoint)
{
    return QStringLiteral("U+%1").arg(QString::number(codePoint, 16).toUpper(), 4, u'0');
}

QString excerpt(QStringView text)
{
    QString result;
    while (!text.isEmpty() && result.size() < excerptLength) {
        const char32_t c = takeCodePoint(text);
        result += isForbidden(c, Breaks::None) ? QStringView(u"\uFFFD") : QStringView(QChar::fromUcs4(c));
    }
    return text.isEmpty() ? result : result + u'\u2026';
}

} // namespace chatelaine::textrules
