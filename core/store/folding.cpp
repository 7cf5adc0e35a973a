// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/folding.h"

namespace chatelaine::folding {

QString forSearch(const QString &text)
{
    // Folding can undo the composition, hence twice (Unicode 15, 3.13, D146).
    return text.normalized(QString::NormalizationForm_KC)
        .toCaseFolded()
        .normalized(QString::NormalizationForm_KC);
}

QString forSort(const QString &text)
{
    QString letters = text.normalized(QString::NormalizationForm_KD)
                          .toCaseFolded()
                          .normalized(QString::NormalizationForm_KD);
    letters.removeIf([](QChar c) { return c.category() == QChar::Mark_NonSpacing; });
    return letters;
}

QString email(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C).toCaseFolded();
}

} // namespace chatelaine::folding
