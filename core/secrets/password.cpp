// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/password.h"

#include "secrets/sodium.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

#include <sodium.h>
#include <zxcvbn.h>

namespace chatelaine {
namespace {

struct Limits
{
    unsigned long long operations;
    size_t memory;
};

Limits limitsOf(PasswordCost cost)
{
    if (cost == PasswordCost::Test)
        return {crypto_pwhash_argon2id_OPSLIMIT_MIN, crypto_pwhash_argon2id_MEMLIMIT_MIN};
    return {crypto_pwhash_argon2id_OPSLIMIT_INTERACTIVE, crypto_pwhash_argon2id_MEMLIMIT_INTERACTIVE};
}

/// The text closed by a zero; Secret keeps one behind it.
const char *closedText(const Secret &secret)
{
    return secret.isEmpty() ? "" : secret.view().data();
}

/// The words and their parts, in lower case as zxcvbn compares them.
std::vector<QByteArray> guessesFrom(const QStringList &known)
{
    constexpr qsizetype shortestGuess = 3;
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{N}]+"));
    std::vector<QByteArray> words;
    for (const QString &text : known) {
        const QString lower = text.toLower().simplified();
        words.push_back(lower.toUtf8());
        for (const QString &part : lower.split(between))
            words.push_back(part.toUtf8());
    }
    std::erase_if(words, [](const QByteArray &word) { return word.size() < shortestGuess; });
    return words;
}

/// zxcvbn's scale: guesses needed, as powers of ten.
int scoreOf(double bits)
{
    constexpr std::array thresholds{3.0, 6.0, 8.0, 10.0};
    const double magnitude = bits * std::log10(2.0);
    return static_cast<int>(
        std::count_if(thresholds.begin(), thresholds.end(), [=](double t) { return magnitude >= t; }));
}

} // namespace

QByteArray hashPassword(const Secret &password, PasswordCost cost)
{
    ensureSodium();
    const Limits limits = limitsOf(cost);
    std::array<char, crypto_pwhash_STRBYTES> text{};
    const int failed = crypto_pwhash_str_alg(text.data(), closedText(password),
                                             static_cast<unsigned long long>(password.size()),
                                             limits.operations, limits.memory, crypto_pwhash_ALG_ARGON2ID13);
    return failed ? QByteArray() : QByteArray(text.data());
}

bool verifyPassword(const QByteArray &hash, const Secret &password)
{
    ensureSodium();
    // libsodium reads a whole buffer of this size.
    std::array<char, crypto_pwhash_STRBYTES> text{};
    if (hash.isEmpty() || hash.size() >= static_cast<qsizetype>(text.size()))
        return false;
    std::copy(hash.cbegin(), hash.cend(), text.begin());
    return crypto_pwhash_str_verify(text.data(), closedText(password),
                                    static_cast<unsigned long long>(password.size())) == 0;
}

PasswordStrength estimateStrength(const Secret &password, const QStringList &known)
{
    if (password.isEmpty())
        return {};
    const std::vector<QByteArray> words = guessesFrom(known);
    std::vector<const char *> dictionary;
    dictionary.reserve(words.size() + 1);
    for (const QByteArray &word : words)
        dictionary.push_back(word.constData());
    dictionary.push_back(nullptr);
    const double bits = ZxcvbnMatch(closedText(password), dictionary.data(), nullptr);
    return {scoreOf(bits), bits};
}

} // namespace chatelaine
