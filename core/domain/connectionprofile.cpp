// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/connectionprofile.h"

#include "domain/textrules.h"
#include "domain/tokendraft.h"

namespace chatelaine::validation {
namespace {

constexpr qsizetype longestAddress = 300; // a DNS name has at most 253 characters (RFC 1035)
constexpr qsizetype longestRegion = 128;
constexpr qsizetype longestPath = 4096;
constexpr qsizetype longestHost = 253;
constexpr qsizetype fingerprintSize = 32;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::ConnectionProfile)
};

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, {}, field);
}

tl::unexpected<Error> badAddress(const QString &message)
{
    return invalid(QStringLiteral("address"), message);
}

bool hasScheme(const QString &typed)
{
    return typed.contains(QStringLiteral("://"));
}

/// Without a scheme it is a host with or without a port; an IPv6 address may come without its brackets.
QString completed(const QString &typed)
{
    if (hasScheme(typed))
        return typed;
    const bool bareIpv6 = typed.count(u':') > 1 && !typed.startsWith(u'[');
    return QStringLiteral("http://") + (bareIpv6 ? u'[' + typed + u']' : typed);
}

Result<void> checkParts(const QUrl &url)
{
    if (url.scheme() != QStringLiteral("http") && url.scheme() != QStringLiteral("https"))
        return badAddress(Words::tr("The address begins with http:// or https://."));
    if (!url.userInfo().isEmpty() || url.authority().contains(u'@'))
        return badAddress(Words::tr("Leave the user name and password out of the address."));
    if (url.path().size() > 1)
        return badAddress(Words::tr("The address ends after the host and port: leave the path out."));
    if (url.hasQuery() || url.hasFragment())
        return badAddress(Words::tr("The address ends after the host and port: leave what follows out."));
    if (url.port(1) == 0)
        return badAddress(Words::tr("A port is a number between 1 and 65535."));
    return {};
}

/// Somebody who types http:// or https:// means what a browser would do.
int portOf(const QUrl &url, bool schemeTyped, int defaultPort)
{
    const int usual = url.scheme() == QStringLiteral("https") ? 443 : 80;
    return url.port(schemeTyped ? usual : defaultPort);
}

Result<void> checkText(const QString &text, qsizetype longest, const QString &field, const QString &message)
{
    if (text.size() > longest || textrules::firstForbidden(text, textrules::Breaks::None))
        return invalid(field, message);
    return {};
}

Result<void> checkPaths(const ConnectionProfile &profile)
{
    const std::pair<QString, QString> paths[] = {
        {QStringLiteral("caFile"), profile.caFile},
        {QStringLiteral("caFolder"), profile.caFolder},
        {QStringLiteral("clientCertificate"), profile.clientCertificate},
        {QStringLiteral("clientKey"), profile.clientKey},
    };
    for (const auto &[field, path] : paths) {
        if (path.size() > longestPath || path.contains(QChar::Null))
            return invalid(field, Words::tr("This cannot be the name of a file. Choose it anew."));
    }
    return {};
}

Result<void> checkClient(const ConnectionProfile &profile)
{
    if (profile.clientCertificate.isEmpty() == profile.clientKey.isEmpty())
        return {};
    if (profile.clientKey.isEmpty())
        return invalid(QStringLiteral("clientKey"), Words::tr("The client certificate needs its key, too."));
    return invalid(QStringLiteral("clientCertificate"),
                   Words::tr("The key needs its client certificate, too."));
}

bool isHostName(const QString &name)
{
    const QUrl url(QStringLiteral("https://") + (name.contains(u':') ? u'[' + name + u']' : name),
                   QUrl::StrictMode);
    return name.size() <= longestHost && url.isValid() && !url.host().isEmpty() && url.port() < 0 &&
           url.userInfo().isEmpty() && url.path().isEmpty() && !url.hasQuery() && !url.hasFragment();
}

Result<void> checkRest(const ConnectionProfile &profile)
{
    if (profile.protocol.isEmpty())
        return invalid(QStringLiteral("protocol"), Words::tr("Choose what kind of server it is."));
    if (!profile.tlsServerName.isEmpty() && !isHostName(profile.tlsServerName)) {
        return invalid(QStringLiteral("tlsServerName"),
                       Words::tr("Enter a name such as server.global.nomad, without a port."));
    }
    if (!profile.pinnedCertificate.isEmpty() && profile.pinnedCertificate.size() != fingerprintSize) {
        return invalid(QStringLiteral("pinnedCertificate"),
                       Words::tr("This is no SHA-256 fingerprint of a certificate."));
    }
    return checkText(profile.region, longestRegion, QStringLiteral("region"),
                     Words::tr("This cannot be the name of a region."));
}

ConnectionProfile trimmed(ConnectionProfile profile)
{
    profile.region = profile.region.trimmed();
    profile.tlsServerName = profile.tlsServerName.trimmed();
    return profile;
}

} // namespace

Result<QUrl> serverAddress(const QString &typed, int defaultPort)
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return badAddress(Words::tr("Enter the server's address, for example https://nomad.example.org:%1.")
                              .arg(QString::number(defaultPort)));
    QUrl url(completed(text), QUrl::StrictMode);
    if (const auto parts = checkParts(url); !parts && !url.scheme().isEmpty())
        return tl::unexpected(parts.error());
    if (text.size() > longestAddress || !url.isValid() || url.host().isEmpty()) {
        return badAddress(
            Words::tr("This is no address of a server. Enter one such as https://nomad.example.org:%1.")
                .arg(QString::number(defaultPort)));
    }
    url.setPort(portOf(url, hasScheme(text), defaultPort));
    url.setPath({});
    return url;
}

Result<ConnectionProfile> connectionProfile(const ConnectionProfile &wanted, int defaultPort)
{
    ConnectionProfile profile = trimmed(wanted);
    const auto name = displayName(profile.name, QStringLiteral("name"));
    if (!name)
        return tl::unexpected(name.error());
    const auto address = serverAddress(profile.address.toString(), defaultPort);
    if (!address)
        return tl::unexpected(address.error());
    profile.name = *name;
    profile.address = *address;
    const auto rest = checkPaths(profile).and_then([&] { return checkClient(profile); }).and_then([&] {
        return checkRest(profile);
    });
    if (!rest)
        return tl::unexpected(rest.error());
    return profile;
}

} // namespace chatelaine::validation
