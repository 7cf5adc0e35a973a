// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/writesrefused.h"

#include "backend/backend.h"
#include "backend/serverconnection.h"

#include <QCoreApplication>

namespace chatelaine {

QString writesRefused(Backend &backend)
{
    const ServerConnection *connection = backend.connection();
    if (!connection)
        return {};
    const ServerState state = connection->state();
    if (!state.refusesWrites())
        return {};
    return state.reason.isEmpty()
               ? QCoreApplication::translate("chatelaine::writesRefused",
                                             "Nothing can be changed on the server at the moment.")
               : state.reason;
}

} // namespace chatelaine
