// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/lists.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Lists)
};
} // namespace

QString listed(const QStringList &names)
{
    if (names.isEmpty())
        return {};
    const QString both = Words::tr("%1, %2", "what stands between the entries of a list");
    return names.join(both.mid(2).chopped(2));
}

QString listed(const QStringList &names, qsizetype most)
{
    const QString first = listed(names.mid(0, most));
    const auto more = static_cast<int>(names.size() - most);
    return more > 0
               ? Words::tr("%1 and %n more", "a list and the number of its further entries", more).arg(first)
               : first;
}

} // namespace chatelaine
