// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closedialogs.h"

#include "widgets/irreplaceable.h"
#include "widgets/onetimedialog.h"

#include <QPointer>

namespace chatelaine {

void closeDialogs(const QWidget &owner)
{
    QList<QPointer<QDialog>> open;
    const auto dialogs = owner.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        open.append(dialog);
    for (const QPointer<QDialog> &dialog : std::as_const(open)) {
        if (!dialog)
            continue;
        if (auto *shown = qobject_cast<OneTimeDialog *>(dialog.data()))
            shown->closeForGood();
        else
            dialog->done(QDialog::Rejected);
    }
}

QStringList lossesBelow(const QWidget &owner)
{
    QStringList losses;
    const auto dialogs = owner.findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        const auto *holds = dynamic_cast<const Irreplaceable *>(dialog);
        if (const QString loss = holds ? holds->loss() : QString(); !loss.isEmpty())
            losses << loss;
    }
    return losses;
}

} // namespace chatelaine
