// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/onetimecode.h"

#include "secrets/sodium.h"

#include <QScopeGuard>

#include <sodium.h>

#include <string_view>

namespace chatelaine {

namespace {

// https://www.crockford.com/base32.html
constexpr std::string_view alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr qsizetype groupLength = 5;

bool isBetween(char c)
{
    return c == '-' || c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// The character that was meant; 0 if there is none.
char meant(char typed)
{
    const char upper = typed >= 'a' && typed <= 'z' ? char(typed - 'a' + 'A') : typed;
    if (upper == 'O')
        return '0';
    if (upper == 'I' || upper == 'L')
        return '1';
    return alphabet.find(upper) == std::string_view::npos ? '\0' : upper;
}

} // namespace

Secret makeOneTimeCode()
{
    ensureSodium();
    std::array<char, codeLength> text{};
    const auto wiped = qScopeGuard([&text] { sodium_memzero(text.data(), text.size()); });
    for (qsizetype i = 0; i < codeLength; ++i) {
        const bool dash = i % (groupLength + 1) == groupLength;
        text.at(size_t(i)) = dash ? '-' : alphabet.at(randombytes_uniform(uint32_t(alphabet.size())));
    }
    return Secret(QByteArrayView(text.data(), codeLength));
}

std::optional<SecretDigest> digestOfCode(QByteArrayView typed)
{
    std::array<char, codeCharacters> text{};
    const auto wiped = qScopeGuard([&text] { sodium_memzero(text.data(), text.size()); });
    size_t size = 0;
    for (const char each : typed) {
        if (isBetween(each))
            continue;
        const char character = meant(each);
        if (character == '\0' || size == text.size())
            return std::nullopt;
        text.at(size++) = character;
    }
    if (size != text.size())
        return std::nullopt;
    return digestOf(QByteArrayView(text.data(), codeCharacters));
}

} // namespace chatelaine
