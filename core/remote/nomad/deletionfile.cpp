// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/deletionfile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QSaveFile>

namespace chatelaine::nomad {

namespace {

constexpr int lockTime = 2'000; ///< ms; another console holds it for a moment only
constexpr qint64 largestFile = 16 * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::DeletionFile)
};

QString textOf(Instant instant)
{
    return toDateTime(instant).toString(Qt::ISODateWithMs);
}

std::optional<Instant> instantIn(const QJsonObject &object, const QString &name)
{
    const QDateTime at = QDateTime::fromString(object.value(name).toString(), Qt::ISODateWithMs);
    return at.isValid() ? std::optional(fromDateTime(at)) : std::nullopt;
}

QJsonObject toJson(const DeletionFile::Entry &entry)
{
    const PendingDeletion &deletion = entry.deletion;
    return {{QStringLiteral("accessorId"), deletion.accessorId},
            {QStringLiteral("name"), deletion.name},
            {QStringLiteral("dueAt"), textOf(deletion.dueAt)},
            {QStringLiteral("successor"), deletion.successor},
            {QStringLiteral("problem"), deletion.problem},
            {QStringLiteral("region"), entry.region},
            {QStringLiteral("cluster"), entry.cluster},
            {QStringLiteral("toldOfSuccessor"), entry.toldOfSuccessor},
            {QStringLiteral("claimedAt"),
             entry.claimedAt ? QJsonValue(textOf(*entry.claimedAt)) : QJsonValue(QJsonValue::Null)}};
}

std::optional<DeletionFile::Entry> fromJson(const QJsonObject &object)
{
    DeletionFile::Entry entry;
    PendingDeletion &deletion = entry.deletion;
    deletion.accessorId = object.value(QStringLiteral("accessorId")).toString();
    deletion.name = object.value(QStringLiteral("name")).toString();
    deletion.successor = object.value(QStringLiteral("successor")).toString();
    deletion.problem = object.value(QStringLiteral("problem")).toString();
    entry.region = object.value(QStringLiteral("region")).toString();
    entry.cluster = object.value(QStringLiteral("cluster")).toString();
    entry.toldOfSuccessor = object.value(QStringLiteral("toldOfSuccessor")).toBool();
    entry.claimedAt = instantIn(object, QStringLiteral("claimedAt"));
    const auto due = instantIn(object, QStringLiteral("dueAt"));
    if (QUuid(deletion.accessorId).isNull() || !due)
        return std::nullopt;
    deletion.dueAt = *due;
    return entry;
}

} // namespace

QString clusterOf(const ConnectionProfile &profile)
{
    return profile.address.toString(QUrl::RemoveUserInfo | QUrl::StripTrailingSlash);
}

DeletionFile::DeletionFile(const QString &folder, const QUuid &profile)
    : m_folder(folder)
    , m_name(QStringLiteral("deletions-%1.json").arg(profile.toString(QUuid::WithoutBraces)))
{
}

QString DeletionFile::path() const
{
    return QDir(m_folder).filePath(m_name);
}

bool DeletionFile::isNewer() const
{
    if (m_folder.isEmpty())
        return false;
    const QFileInfo info(path());
    return (info.exists() ? info.size() : -1) != m_size || info.lastModified() != m_readAt;
}

DeletionFile::Entries DeletionFile::read()
{
    if (m_folder.isEmpty())
        return m_kept;
    QFile file(path());
    const QFileInfo info(file);
    m_readAt = info.lastModified();
    m_size = info.exists() ? info.size() : -1;
    m_broken = info.exists();
    if (m_size > largestFile || !file.open(QIODevice::ReadOnly))
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    m_broken = !document.isArray();
    const QJsonArray array = document.array();
    Entries entries;
    for (const auto &value : array) {
        if (const auto entry = fromJson(value.toObject()))
            entries << *entry;
        else
            m_broken = true;
    }
    return entries;
}

/// Somebody may want to know what was in it.
Result<void> DeletionFile::setAside()
{
    QString aside = path() + QStringLiteral(".unreadable");
    for (int i = 2; QFileInfo::exists(aside); ++i)
        aside = path() + QStringLiteral(".unreadable-%1").arg(i);
    if (!QFile::rename(path(), aside))
        return fail(ErrorCode::ReadOnly,
                    Words::tr("The list of pending deletions cannot be read, nor be moved out of the way: %1")
                        .arg(QDir::toNativeSeparators(path())));
    m_setAside = aside;
    return {};
}

QString DeletionFile::takeSetAside()
{
    return std::exchange(m_setAside, {});
}

Result<void> DeletionFile::write(const Entries &entries) const
{
    QJsonArray array;
    for (const Entry &entry : entries)
        array << toJson(entry);
    QSaveFile file(path());
    const bool written = file.open(QIODevice::WriteOnly) &&
                         file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) &&
                         file.write(QJsonDocument(array).toJson()) > 0 && file.commit();
    if (!written)
        return fail(ErrorCode::ReadOnly,
                    Words::tr("The list of pending deletions cannot be written: %1").arg(file.errorString()));
    return {};
}

Result<DeletionFile::Entries> DeletionFile::change(const std::function<void(Entries &)> &edit)
{
    if (m_folder.isEmpty()) {
        edit(m_kept);
        return m_kept;
    }
    QDir().mkpath(m_folder);
    QLockFile lock(path() + QStringLiteral(".lock"));
    if (!lock.tryLock(lockTime))
        return fail(ErrorCode::Busy,
                    Words::tr("Another console holds the list of pending deletions. Try again in a moment."));
    Entries entries = read();
    const Entries before = entries;
    edit(entries);
    if (entries != before) {
        if (m_broken) {
            if (const auto moved = setAside(); !moved)
                return tl::unexpected(moved.error());
        }
        if (const auto written = write(entries); !written)
            return tl::unexpected(written.error());
        read(); // remembers when it was written
    }
    return entries;
}

} // namespace chatelaine::nomad
