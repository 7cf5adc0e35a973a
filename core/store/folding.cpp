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

QStringList searchWords(const QString &text)
{
    constexpr qsizetype most = 64; // more narrow no further in practice, and a condition has a limited depth
    QStringList words = forSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, most);
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
