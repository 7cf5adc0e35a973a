// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/newpassword.h"

#include "domain/tokendraft.h"
#include "store/storefailure.h"

#include <QCoreApplication>
#include <QScopeGuard>

namespace chatelaine {

void checkNewPassword(const Secret &password)
{
    QString text = QString::fromUtf8(password.view());
    const auto wiped = qScopeGuard([&text] { wipe(text); });
    valueOf(validation::newPassword(text));
}

QByteArray hashOfNewPassword(const Secret &password, PasswordCost cost)
{
    const QByteArray hash = hashPassword(password, cost);
    if (hash.isEmpty())
        throwFailure(ErrorCode::Internal,
                     QCoreApplication::translate("chatelaine::StoreEntrance",
                                                 "There is not enough free memory to protect the password. "
                                                 "Close a program, then try again."));
    return hash;
}

} // namespace chatelaine
