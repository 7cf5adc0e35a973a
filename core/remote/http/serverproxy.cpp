// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/serverproxy.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace chatelaine {
namespace {

bool isThisComputer(const QString &host)
{
    return host.compare(QStringLiteral("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

} // namespace

QList<QNetworkProxy> ServerProxy::queryProxy(const QNetworkProxyQuery &query)
{
    if (isThisComputer(query.peerHostName()))
        return {QNetworkProxy(QNetworkProxy::NoProxy)};
    QList<QNetworkProxy> proxies = systemProxyForQuery(query);
    for (QNetworkProxy &proxy : proxies) {
        proxy.setUser({});
        proxy.setPassword({});
    }
    return proxies;
}

} // namespace chatelaine
