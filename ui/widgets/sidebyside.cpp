// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebyside.h"

#include <QStringList>
#include <QVector>

#include <algorithm>

namespace chatelaine {

namespace {

/// Beyond so many comparisons texts are set side by side from their first difference on as they are.
constexpr qsizetype mostComparisons = 4'000'000;

/// How many lines the rests of both texts from each pair of lines on have in common, in order.
class CommonLines
{
public:
    CommonLines(const QStringList &left, const QStringList &right)
        : m_width(right.size() + 1)
    {
        if (left.size() * right.size() > mostComparisons)
            return;
        m_common.resize((left.size() + 1) * m_width);
        for (qsizetype i = left.size() - 1; i >= 0; --i) {
            for (qsizetype j = right.size() - 1; j >= 0; --j)
                m_common[i * m_width + j] =
                    left[i] == right[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }
    int at(qsizetype i, qsizetype j) const { return m_common.isEmpty() ? 0 : m_common[i * m_width + j]; }

private:
    qsizetype m_width;
    QVector<int> m_common;
};

const QString changed = QStringLiteral("▸ ");
const QString same = QStringLiteral("  ");

} // namespace

SideBySide sideBySide(const QString &left, const QString &right)
{
    const QStringList a = left.split(u'\n');
    const QStringList b = right.split(u'\n');
    const CommonLines common(a, b);
    QStringList leftLines;
    QStringList rightLines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            leftLines.append(same + a[i++]);
            rightLines.append(same + b[j++]);
        } else if (j >= b.size() || (i < a.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            leftLines.append(changed + a[i++]);
            rightLines.append(QString());
        } else {
            leftLines.append(QString());
            rightLines.append(changed + b[j++]);
        }
    }
    return {leftLines.join(u'\n'), rightLines.join(u'\n')};
}

} // namespace chatelaine
