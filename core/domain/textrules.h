// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace chatelaine::textrules {

/// Which characters may stand between the words.
enum class Breaks {
    None,    ///< spaces only
    Allowed, ///< also tabs and line breaks (LF, CR)
};

/// The first code point of \a text that has no place in text which people read and compare: controls, bidi
/// overrides and isolates, line separators, other invisible formatting, fillers, halves of surrogate pairs,
/// noncharacters. The joiners ZWJ and ZWNJ are kept, because scripts and emoji need them. See Unicode TR 36,
/// "Visual security issues".
std::optional<char32_t> firstForbidden(QStringView text, Breaks breaks);
/// True if a reader would see anything: more than spaces, joiners, variation selectors and lone combining
/// marks.
bool isVisible(QStringView text);
/// "U+202E".
QString codePointName(char32_t codePoint);
/// \a text made fit for a message: forbidden characters replaced, and cut to a line's length.
QString excerpt(QStringView text);

} // namespace chatelaine::textrules
