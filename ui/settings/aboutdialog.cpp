// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/aboutdialog.h"

#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace chatelaine {
namespace {

QLayout *masthead()
{
    auto *icon = new QLabel;
    icon->setPixmap(look::programIcon().pixmap(64, 64));
    auto *words = new QVBoxLayout;
    words->setSpacing(look::small);
    words->addWidget(new SectionHeading(QStringLiteral("Chatelaine"), SectionHeading::Level::Page));
    words->addWidget(captionLabel(
        AboutDialog::tr("Keeps an organisation's API tokens: who holds which key, and what it opens.")));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::large);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

} // namespace

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Chatelaine"));
    auto *facts = new KeyValueGrid;
    facts->addRow(tr("Version"), QStringLiteral(CHATELAINE_VERSION));
    facts->addRow(tr("Licence"), QStringLiteral("GPL-3.0-or-later"));
    facts->addRow(
        tr("Qt"),
        tr("%1 (built with %2)").arg(QString::fromLatin1(qVersion()), QStringLiteral(QT_VERSION_STR)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::large);
    column->addLayout(masthead());
    column->addWidget(facts);
    column->addWidget(plainLabel(tr(
        "This program is free software: you may use, study, share and change it under the terms of the GNU "
        "General Public License, version 3 or later. It comes with no warranty.")));
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace chatelaine
