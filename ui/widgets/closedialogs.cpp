// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/closedialogs.h"

#include "widgets/irreplaceable.h"
#include "widgets/onetimedialog.h"

#include <QPointer>

namespace chatelaine {

namespace {

/// The dialogs below \a owner that would lose something now.
QVector<const Irreplaceable *> losersBelow(const QWidget &owner)
{
    QVector<const Irreplaceable *> losers;
    const auto dialogs = owner.findChildren<QDialog *>();
    for (const QDialog *dialog : dialogs) {
        const auto *holds = dynamic_cast<const Irreplaceable *>(dialog);
        if (holds && !holds->loss().isEmpty())
            losers << holds;
    }
    return losers;
}

} // namespace

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
    for (const Irreplaceable *loser : losersBelow(owner))
        losses << loser->loss();
    return losses;
}

QStringList wordsOnLostBelow(const QWidget &owner)
{
    QStringList words;
    for (const Irreplaceable *loser : losersBelow(owner))
        words << loser->wordsOnceLost();
    words.removeDuplicates();
    return words;
}

} // namespace chatelaine
