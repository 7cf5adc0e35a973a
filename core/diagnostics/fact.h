// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVector>

namespace chatelaine {

/// One line of a bug report, in English: reports are read by whoever mends the program.
struct Fact
{
    QString name;
    QString value;

    bool operator==(const Fact &) const = default;
};
using Facts = QVector<Fact>;

} // namespace chatelaine
