// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/paletteranking.h"

#include <algorithm>
#include <tuple>

namespace chatelaine {

namespace {

enum class Fit { Begins, BeginsAWord, Holds, None };

bool beginsAWord(const QString &where, const QString &word)
{
    for (qsizetype at = where.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
         at = where.indexOf(word, at + 1, Qt::CaseInsensitive)) {
        if (at == 0 || !where[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

Fit fitOf(const PaletteItem &item, const QString &text, const QStringList &words)
{
    const QString all = item.text + u' ' + item.kind + u' ' + item.hint;
    const auto isThere = [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); };
    if (!std::all_of(words.cbegin(), words.cend(), isThere))
        return Fit::None;
    if (item.text.startsWith(text, Qt::CaseInsensitive))
        return Fit::Begins;
    const bool atWords = std::all_of(words.cbegin(), words.cend(),
                                     [&item](const QString &word) { return beginsAWord(item.text, word); });
    return atWords ? Fit::BeginsAWord : Fit::Holds;
}

struct Place
{
    Fit fit;
    qsizetype age; ///< how many were chosen since
    qsizetype at;

    auto order() const { return std::tuple(fit, age, at); }
};

} // namespace

QVector<PaletteItem> ranked(const QVector<PaletteItem> &items, const QString &text, const QStringList &recent)
{
    const QString wanted = text.simplified();
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QVector<Place> places;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Fit fit = fitOf(items[i], wanted, words);
        const qsizetype lately = recent.indexOf(items[i].key);
        if (fit != Fit::None)
            places.append({fit, lately < 0 ? recent.size() : lately, i});
    }
    std::sort(places.begin(), places.end(),
              [](const Place &a, const Place &b) { return a.order() < b.order(); });
    QVector<PaletteItem> result;
    result.reserve(places.size());
    for (const Place &place : std::as_const(places))
        result.append(items[place.at]);
    return result;
}

} // namespace chatelaine
