// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretkeeper.h"

#include "domain/connectionprofile.h"

namespace chatelaine {

QUuid secretKey(const ConnectionProfile &profile)
{
    const QUrl &address = profile.address;
    const QString scheme = address.scheme().toLower();
    const int usual = scheme == u"https" ? 443 : 80;
    const QString origin =
        QStringLiteral("%1://%2:%3")
            .arg(scheme, address.host(QUrl::FullyEncoded).toLower(), QString::number(address.port(usual)));
    return QUuid::createUuidV5(profile.id, origin);
}

} // namespace chatelaine
