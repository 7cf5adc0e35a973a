// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/tokensecret.h"

#include "secrets/newsecrets.h"
#include "secrets/sodium.h"

#include <algorithm>
#include <string_view>

#include <sodium.h>

namespace chatelaine {
namespace {

constexpr qsizetype prefixLength = 4;
constexpr qsizetype randomLength =
    43; // 62^43 > 2^256 > 62^42: all 32 bytes fit, and no shorter text holds them
constexpr qsizetype checksumLength = 6; // 62^6 > 2^32
constexpr qsizetype checkedLength = prefixLength + randomLength;
static_assert(checkedLength + checksumLength == secretLength);

constexpr std::string_view alphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr auto radix = static_cast<unsigned>(alphabet.size());
static_assert(radix == 62);

struct Prefix
{
    SecretKind kind;
    std::string_view text;
};
constexpr std::array prefixes{
    Prefix{SecretKind::ServiceAccount, "chs_"},
    Prefix{SecretKind::Personal, "chp_"},
    Prefix{SecretKind::Management, "chm_"},
};

/// What people and programs leave around a pasted secret: white space, quotation marks, byte order marks.
constexpr std::array<std::string_view, 20> wrappings{
    " ",
    "\t",
    "\n",
    "\r",
    "\v",
    "\f",
    "\"",
    "'",
    "`",
    "\xC2\xA0",
    "\xC2\xAB",
    "\xC2\xBB",
    "\xE2\x80\x98",
    "\xE2\x80\x99",
    "\xE2\x80\x9A",
    "\xE2\x80\x9C",
    "\xE2\x80\x9D",
    "\xE2\x80\x9E",
    "\xE2\x80\x8B",
    "\xEF\xBB\xBF",
};

bool isBase62(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
}

constexpr std::array<quint32, 256> makeCrcTable()
{
    constexpr quint32 reversedPolynomial = 0xEDB88320;
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1U) ? (value >> 1U) ^ reversedPolynomial : value >> 1U;
        table[i] = value;
    }
    return table;
}
constexpr std::array<quint32, 256> crcTable = makeCrcTable();

/// CRC-32 as in zlib, PNG and Ethernet (ISO-HDLC).
quint32 crc32(QByteArrayView bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char c : bytes)
        crc = crcTable[(crc ^ static_cast<unsigned char>(c)) & 0xFFU] ^ (crc >> 8U);
    return ~crc;
}

std::array<char, checksumLength> checksumOf(QByteArrayView checked)
{
    quint32 rest = crc32(checked);
    std::array<char, checksumLength> text{};
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, rest /= radix)
        *digit = alphabet[rest % radix];
    return text;
}

/// Divides the big-endian number \a bytes by 62 and returns the remainder.
unsigned takeDigit(std::array<unsigned char, 32> &bytes)
{
    unsigned remainder = 0;
    for (unsigned char &byte : bytes) {
        const unsigned value = remainder * 256U + byte;
        byte = static_cast<unsigned char>(value / radix);
        remainder = value % radix;
    }
    return remainder;
}

/// Writes 256 random bits as a number of 43 digits: unlike drawing bytes modulo 62, no character is likelier
/// than it should be.
void writeRandom(char *begin)
{
    std::array<unsigned char, 32> bytes;
    randombytes_buf(bytes.data(), bytes.size());
    for (char *at = begin + randomLength; at != begin;)
        *--at = alphabet[takeDigit(bytes)];
    sodium_memzero(bytes.data(), bytes.size());
}

std::string_view prefixOf(SecretKind kind)
{
    const auto found =
        std::find_if(prefixes.begin(), prefixes.end(), [kind](const Prefix &p) { return p.kind == kind; });
    return found->text;
}

/// Calls \a keep with a new one, and wipes it afterwards.
template <class Keep> void makeText(SecretKind kind, Keep keep)
{
    ensureSodium();
    std::array<char, secretLength> text;
    const std::string_view prefix = prefixOf(kind);
    std::copy(prefix.begin(), prefix.end(), text.begin());
    writeRandom(text.data() + prefixLength);
    const auto checksum = checksumOf(QByteArrayView(text.data(), checkedLength));
    std::copy(checksum.begin(), checksum.end(), text.begin() + checkedLength);
    keep(QByteArrayView(text.data(), secretLength));
    sodium_memzero(text.data(), text.size());
}

bool hasRightChecksum(QByteArrayView text)
{
    const auto expected = checksumOf(text.first(checkedLength));
    return std::equal(expected.begin(), expected.end(), text.begin() + checkedLength, text.end());
}

bool stripOnce(QByteArrayView &text)
{
    for (const std::string_view wrapping : wrappings) {
        const QByteArrayView part(wrapping.data(), static_cast<qsizetype>(wrapping.size()));
        if (text.startsWith(part)) {
            text = text.sliced(part.size());
            return true;
        }
        if (text.endsWith(part)) {
            text.chop(part.size());
            return true;
        }
    }
    return false;
}

} // namespace

Secret makeTokenSecret(SecretKind kind)
{
    Secret secret;
    makeText(kind, [&secret](QByteArrayView text) { secret = Secret(text); });
    return secret;
}

QByteArrayView makeTokenSecret(SecretKind kind, SecretList &list)
{
    makeText(kind, [&list](QByteArrayView text) { list.append(text); });
    return list.at(list.size() - 1);
}

QByteArrayView trimmedSecret(QByteArrayView text)
{
    while (stripOnce(text)) {
    }
    return text;
}

std::optional<SecretKind> kindOf(QByteArrayView text)
{
    for (const Prefix &prefix : prefixes) {
        if (text.startsWith(QByteArrayView(prefix.text.data(), prefixLength)))
            return prefix.kind;
    }
    return std::nullopt;
}

SecretForm checkForm(QByteArrayView text)
{
    const QByteArrayView secret = trimmedSecret(text);
    if (!kindOf(secret))
        return SecretForm::NotOurs;
    const QByteArrayView body = secret.first(std::min(secret.size(), secretLength)).sliced(prefixLength);
    if (!std::all_of(body.begin(), body.end(), isBase62))
        return SecretForm::BadCharacter;
    if (secret.size() < secretLength)
        return SecretForm::TooShort;
    if (secret.size() > secretLength)
        return SecretForm::TooLong;
    return hasRightChecksum(secret) ? SecretForm::WellFormed : SecretForm::BadChecksum;
}

SecretDigest digestOf(QByteArrayView secret)
{
    SecretDigest digest;
    crypto_hash_sha256(digest.data(), reinterpret_cast<const unsigned char *>(secret.data()),
                       static_cast<unsigned long long>(secret.size()));
    return digest;
}

bool equalDigests(const SecretDigest &a, const SecretDigest &b)
{
    return sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

QString hintOf(QByteArrayView secret)
{
    if (checkForm(secret) != SecretForm::WellFormed)
        return {};
    return QString::fromLatin1(trimmedSecret(secret).first(secretHintLength));
}

} // namespace chatelaine
