// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"

#include "secrets/tokensecret.h"

using namespace chatelaine;

namespace {

/// What every text keeps to, well formed or not.
void checkAnyText(QByteArrayView text)
{
    const QByteArrayView inner = trimmedSecret(text);
    mustHold(inner.isEmpty() || (inner.begin() >= text.begin() && inner.end() <= text.end()),
             "the trimmed text is within the text");
    mustHold(trimmedSecret(inner) == inner, "trimming twice is trimming once");
    mustHold(checkForm(inner) == checkForm(text), "what was trimmed off does not count");
    mustHold(hintOf(text).isEmpty() == (checkForm(text) != SecretForm::WellFormed),
             "exactly the well formed have a hint");
}

/// What every well-formed secret keeps to.
void checkSecret(const QByteArray &secret)
{
    mustHold(secret.size() == secretLength, "a secret has its length");
    mustHold(kindOf(secret).has_value(), "a secret has a kind");
    mustHold(secret.startsWith(hintOf(secret).toLatin1()), "a hint is how a secret begins");
    for (qsizetype i = 0; i < secret.size(); ++i) {
        QByteArray typo = secret;
        typo[i] = static_cast<char>(typo[i] ^ 1);
        mustHold(checkForm(typo) != SecretForm::WellFormed, "a typo is caught");
    }
    mustHold(equalDigests(digestOf(secret), digestOf(QByteArray(secret))), "equal texts have equal digests");
}

} // namespace

std::vector<QByteArray> fuzzSeeds()
{
    const QByteArray good = "chs_00000000000000000000000000000000000000000000Bc11L";
    return {
        good,
        "chp_zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz1aGCCh",
        "chm_ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopq0snEbj",
        QByteArray("  \"" + good + "\"\r\n"),
        QByteArray("\u201C" + good + "\u201D"),
        good.left(20),
        QByteArray(good + good),
        "",
    };
}

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView text(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    checkAnyText(text);
    if (checkForm(text) == SecretForm::WellFormed)
        checkSecret(trimmedSecret(text).toByteArray());
    return 0;
}
