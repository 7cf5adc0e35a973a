// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/saveas.h"

#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/filechooser.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::SaveAs)
};

using Save = std::function<void(const QString &)>;

void askToReplace(QWidget &parent, const QString &path, const QString &whatIsLost, const Save &save)
{
    auto *question =
        new ConfirmDialog(Words::tr("Replace the file?"),
                          Words::tr("There is a file named %1 already. %2", "the second is a sentence")
                              .arg(text::oneLine(QFileInfo(path).fileName()),
                                   whatIsLost.isEmpty() ? Words::tr("What it holds is lost.") : whatIsLost),
                          Words::tr("Yes, replace"), Tone::Warning, &parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::accepted, &parent, [path, save] { save(path); });
    question->open();
}

} // namespace

void askWhereToSave(QWidget &parent, const SaveQuestion &question, std::function<void(const QString &)> save)
{
    auto *chooser = makeFileChooser(parent, question.name, question.title, Chosen::PlaceToSave);
    chooser->setDefaultSuffix(question.suffix);
    if (!question.filters.isEmpty())
        chooser->setNameFilters(question.filters);
    chooser->selectFile(question.suggestion);
    QObject::connect(chooser, &QFileDialog::fileSelected, &parent,
                     [&parent, lost = question.whatIsLost, save = std::move(save)](const QString &path) {
                         if (QFileInfo::exists(path))
                             askToReplace(parent, path, lost, save);
                         else
                             save(path);
                     });
    chooser->open();
}

QStringList filtersFor(const QString &suffix)
{
    return {Words::tr("%1 files (*.%2)").arg(suffix.toUpper(), suffix), Words::tr("All files (*)")};
}

} // namespace chatelaine
