// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/choosebackup.h"

#include "widgets/filechooser.h"

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
    auto *chooser =
        makeFileChooser(parent, QStringLiteral("chooseBackup"), Words::tr("Choose a backup"), Chosen::File);
    chooser->setNameFilters({Words::tr("Chatelaine stores (*.chatelaine)"), Words::tr("All files (*)")});
    chooser->setDirectory(QFileInfo(store).absolutePath());
    QObject::connect(chooser, &QFileDialog::fileSelected, &parent, std::move(chosen));
    chooser->open();
}

} // namespace chatelaine
