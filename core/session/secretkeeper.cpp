// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/secretkeeper.h"

#include "domain/connectionprofile.h"

#include <QFileInfo>

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

QUuid storeKey(const QString &location)
{
    const QUuid stores(QStringLiteral("{7c1f2b52-0d35-4a57-9a3c-51a4a3c0a7b1}")); // drawn for this
    const QString real = QFileInfo(location).canonicalFilePath();
    return QUuid::createUuidV5(stores, real.isEmpty() ? location : real);
}

} // namespace chatelaine
