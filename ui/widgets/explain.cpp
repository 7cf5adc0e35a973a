// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/explain.h"

#include "widgets/theme.h"

#include <QWidget>

namespace chatelaine {

void explain(QWidget &field, const QString &sentence)
{
    field.setToolTip(look::toolTip(sentence));
    field.setWhatsThis(sentence);
}

} // namespace chatelaine
