// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandplace.h"

#include "backend/backendprovider.h"
#include "backend/chain.h"
#include "backend/serverprovider.h"
#include "models/tokentext.h"
#include "session/connectionprofiles.h"

#include <algorithm>

namespace chatelaine {

Future<std::shared_ptr<Backend>> CommandPlace::open(const CommandContext &context,
                                                    const CommandRequest &request)
{
    if (request.demo)
        return context.provider.openDemo();
    if (request.connectEnvironment)
        return openEnvironment(context);
    if (!request.connection.isEmpty())
        return openNamed(context, request.connection);
    return context.provider.openStore(request.store.isEmpty() ? context.provider.defaultStorePath()
                                                              : request.store);
}

Future<std::shared_ptr<Backend>> CommandPlace::openNamed(const CommandContext &context, const QString &name)
{
    const QVector<ConnectionProfile> profiles = context.connections.all();
    const auto found = std::find_if(profiles.cbegin(), profiles.cend(), [&name](const auto &each) {
        return each.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (found == profiles.cend())
        return failed<std::shared_ptr<Backend>>(
            {ErrorCode::NotFound, tr("There is no connection named “%1”.").arg(text::oneLine(name))});
    const QVector<ServerProvider *> servers = context.provider.servers();
    const auto server = std::find_if(servers.cbegin(), servers.cend(), [&found](const ServerProvider *each) {
        return each->protocol() == found->protocol;
    });
    if (server == servers.cend())
        return failed<std::shared_ptr<Backend>>(
            {ErrorCode::NotFound, tr("This version of Chatelaine does not know this kind of server.")});
    return (*server)->open(*found);
}

Future<std::shared_ptr<Backend>> CommandPlace::openEnvironment(const CommandContext &context)
{
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    const QVector<ServerProvider *> servers = context.provider.servers();
    for (ServerProvider *server : servers) {
        auto found = server->profileFrom(environment);
        if (!found)
            return failed<std::shared_ptr<Backend>>(found.error());
        if (!*found)
            continue;
        ConnectionProfile profile = **found;
        profile.protocol = server->protocol();
        if (profile.id.isNull())
            profile.id = QUuid::createUuid();
        return server->open(profile);
    }
    return failed<std::shared_ptr<Backend>>(
        {ErrorCode::NotFound, tr("The environment names no server. Set the variables that the server's own "
                                 "command line reads, or use --connect.")});
}

} // namespace chatelaine
