// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/folding.h"

#include <algorithm>

namespace chatelaine::nomad::folding {

namespace {

/// Every rule leaves such text as it is: most names of tokens are like that.
bool isPlain(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(),
                       [](QChar c) { return c.unicode() < 0x80 && (c < u'A' || c > u'Z'); });
}

} // namespace

QString forSearch(const QString &text)
{
    if (isPlain(text))
        return text;
    // Folding can undo the composition, hence twice (Unicode 15, 3.13, D146).
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

QString forSort(const QString &text)
{
    if (isPlain(text))
        return text;
    QString letters = text.normalized(QString::NormalizationForm_KD)
                          .toCaseFolded()
                          .normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

} // namespace chatelaine::nomad::folding
