// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/labels.h"

#include "widgets/theme.h"

#include <QLabel>

namespace chatelaine {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QLabel *captionLabel(const QString &text, QWidget *parent)
{
    QLabel *label = plainLabel(text, parent);
    look::setSecondary(*label);
    return label;
}

QString withoutMnemonic(QString text)
{
    const qsizetype at = text.indexOf(u'&');
    return at < 0 ? text : text.remove(at, 1);
}

} // namespace chatelaine
