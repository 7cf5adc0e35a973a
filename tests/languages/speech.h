// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace chatelaine::test {

/// Every text that \a top shows or lets be spoken: of labels, buttons, menus, fields, headers, tool tips and
/// titles; of lists and tables only what is no data.
QStringList textsOf(const QWidget &top);

/// What the demo and the catalogues hold, and what looks like such: names, addresses, permissions, moments.
class KnownData
{
public:
    KnownData();
    /// What of \a text is neither in the pseudo-language nor data.
    QString strangeIn(const QString &text) const;

private:
    QString m_known;
};

} // namespace chatelaine::test
