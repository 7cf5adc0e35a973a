// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/onetimedialog.h"

namespace chatelaine {

void OneTimeDialog::closeForGood()
{
    const QList<QDialog *> above = findChildren<QDialog *>();
    for (QDialog *dialog : above)
        dialog->done(Rejected);
    done(Rejected);
}

void OneTimeDialog::closeForLock()
{
    if (!loss().isEmpty())
        Q_EMIT lostToLock();
    closeForGood();
}

} // namespace chatelaine
