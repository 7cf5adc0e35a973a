// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/connectionprofiles.h"

#include <QSettings>

#include <algorithm>

namespace chatelaine {
namespace {

const QString groupName = QStringLiteral("connections");
constexpr qsizetype mostProfiles = 1000;

const QStringList &colours()
{
    static const QStringList names{QStringLiteral("none"),  QStringLiteral("red"),  QStringLiteral("orange"),
                                   QStringLiteral("green"), QStringLiteral("blue"), QStringLiteral("purple")};
    Q_ASSERT(names.size() == connectionColourCount);
    return names;
}

QString groupOf(const QUuid &id)
{
    return groupName + u'/' + id.toString(QUuid::WithoutBraces);
}

/// One profile's entries; what has another type than it should reads as nothing.
class Entries
{
public:
    Entries(QSettings &storage, const QUuid &id)
        : m_storage(storage)
        , m_prefix(groupOf(id) + u'/')
    {
    }

    QString text(const char *key) const
    {
        const QVariant value = m_storage.value(m_prefix + QLatin1StringView(key));
        return value.metaType().id() == QMetaType::QString ? value.toString() : QString();
    }
    bool isYes(const char *key) const
    {
        const QVariant value = m_storage.value(m_prefix + QLatin1StringView(key));
        return value.metaType().id() == QMetaType::Bool ? value.toBool()
                                                        : text(key) == QStringLiteral("true");
    }
    /// Nothing is left out, so that clearing a field in the form clears it here.
    void set(const char *key, const QVariant &value) const
    {
        m_storage.setValue(m_prefix + QLatin1StringView(key), value);
    }

private:
    QSettings &m_storage;
    QString m_prefix;
};

ConnectionProfile readAll(const Entries &entries, const QUuid &id)
{
    ConnectionProfile profile;
    profile.id = id;
    profile.protocol = entries.text("protocol");
    profile.name = entries.text("name");
    profile.address = QUrl(entries.text("address"), QUrl::StrictMode);
    profile.region = entries.text("region");
    profile.caFile = entries.text("caFile");
    profile.caFolder = entries.text("caFolder");
    profile.clientCertificate = entries.text("clientCertificate");
    profile.clientKey = entries.text("clientKey");
    profile.tlsServerName = entries.text("tlsServerName");
    profile.consistency =
        entries.text("consistency") == QStringLiteral("any") ? ReadConsistency::Any : ReadConsistency::Leader;
    const qsizetype colour = colours().indexOf(entries.text("colour"));
    profile.colour = static_cast<ConnectionColour>(std::max<qsizetype>(colour, 0));
    profile.rememberSecret = entries.isYes("rememberSecret");
    return profile;
}

/// A fingerprint that cannot be read must not turn into none: then any known issuer would be trusted.
std::optional<QByteArray> pinIn(const Entries &entries)
{
    const QByteArray hex = entries.text("pinnedCertificate").toLatin1();
    QByteArray pin = QByteArray::fromHex(hex);
    if (pin.toHex() != hex)
        return std::nullopt;
    return pin;
}

std::optional<ConnectionProfile> read(QSettings &storage, const QUuid &id)
{
    const Entries entries(storage, id);
    ConnectionProfile profile = readAll(entries, id);
    const auto pin = pinIn(entries);
    if (!pin)
        return std::nullopt;
    profile.pinnedCertificate = *pin;
    constexpr int noDefault = 1; // the address always has its port
    const auto good = validation::connectionProfile(profile, noDefault);
    return good ? std::optional(*good) : std::nullopt;
}

void write(const Entries &entries, const ConnectionProfile &profile)
{
    entries.set("protocol", profile.protocol);
    entries.set("name", profile.name);
    entries.set("address", profile.address.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo));
    entries.set("region", profile.region);
    entries.set("caFile", profile.caFile);
    entries.set("caFolder", profile.caFolder);
    entries.set("clientCertificate", profile.clientCertificate);
    entries.set("clientKey", profile.clientKey);
    entries.set("tlsServerName", profile.tlsServerName);
    entries.set("pinnedCertificate", QString::fromLatin1(profile.pinnedCertificate.toHex()));
    entries.set("consistency", profile.consistency == ReadConsistency::Any ? QStringLiteral("any")
                                                                           : QStringLiteral("leader"));
    entries.set("colour", colours().value(static_cast<qsizetype>(profile.colour)));
    entries.set("rememberSecret", profile.rememberSecret);
}

QStringList idsIn(QSettings &storage)
{
    storage.beginGroup(groupName);
    const QStringList ids = storage.childGroups();
    storage.endGroup();
    return ids.mid(0, mostProfiles);
}

bool isBefore(const ConnectionProfile &a, const ConnectionProfile &b)
{
    const int order = QString::localeAwareCompare(a.name, b.name);
    return order != 0 ? order < 0 : a.id < b.id;
}

} // namespace

ConnectionProfiles::ConnectionProfiles(QSettings &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

QVector<ConnectionProfile> ConnectionProfiles::all() const
{
    QVector<ConnectionProfile> found;
    const QStringList ids = idsIn(m_storage);
    for (const QString &text : ids) {
        if (const auto one = profile(QUuid::fromString(text)))
            found.append(*one);
    }
    std::sort(found.begin(), found.end(), isBefore);
    return found;
}

std::optional<ConnectionProfile> ConnectionProfiles::profile(const QUuid &id) const
{
    return id.isNull() ? std::nullopt : read(m_storage, id);
}

void ConnectionProfiles::save(const ConnectionProfile &profile)
{
    Q_ASSERT(!profile.id.isNull());
    if (this->profile(profile.id) == profile)
        return;
    write(Entries(m_storage, profile.id), profile);
    Q_EMIT changed();
}

void ConnectionProfiles::remove(const QUuid &id)
{
    m_storage.beginGroup(groupOf(id));
    const bool isThere = !m_storage.childKeys().isEmpty();
    m_storage.remove(QString());
    m_storage.endGroup();
    if (isThere)
        Q_EMIT changed();
}

} // namespace chatelaine
