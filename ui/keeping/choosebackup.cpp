// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/choosebackup.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ChooseBackup)
};

} // namespace

void askForBackup(QWidget &parent, const QString &store, std::function<void(const QString &)> chosen)
{
    auto *chooser = new QFileDialog(&parent, Words::tr("Choose a backup"));
    chooser->setObjectName(QStringLiteral("chooseBackup"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({Words::tr("Chatelaine stores (*.chatelaine)"), Words::tr("All files (*)")});
    chooser->setDirectory(QFileInfo(store).absolutePath());
    QObject::connect(chooser, &QFileDialog::fileSelected, &parent, std::move(chosen));
    chooser->open();
}

} // namespace chatelaine
