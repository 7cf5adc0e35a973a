// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/atserver.h"

#include "backend/backend.h"
#include "backend/serverconnection.h"
#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine {

QString atServer(Backend &backend)
{
    const ServerConnection *connection = backend.connection();
    if (!connection)
        return {};
    const ConnectionProfile profile = connection->profile();
    const QString name = profile.name.isEmpty() ? profile.address.authority() : profile.name;
    return QCoreApplication::translate("chatelaine::atServer", "At the server “%1”.")
        .arg(text::oneLine(name));
}

} // namespace chatelaine
