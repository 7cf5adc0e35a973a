// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr qsizetype mostRecentStores = 8;
const QString themeKey = QStringLiteral("appearance/theme");
const QString recentKey = QStringLiteral("stores/recent");

QString geometryKey(const QString &window)
{
    return QStringLiteral("geometry/") + window;
}
QString viewKey(const QString &view)
{
    return QStringLiteral("views/") + view;
}

/// A path has signs that a key cannot have.
QString backupKey(const QString &path, const QString &value)
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("automaticBackups/%1/%2").arg(QString::fromLatin1(name), value);
}
const QString rhythmValue = QStringLiteral("every");
const QString folderValue = QStringLiteral("folder");
const QString keptValue = QStringLiteral("kept");

QString nameOf(BackupRhythm rhythm)
{
    switch (rhythm) {
    case BackupRhythm::Hourly:
        return QStringLiteral("hour");
    case BackupRhythm::Daily:
        return QStringLiteral("day");
    case BackupRhythm::Weekly:
        return QStringLiteral("week");
    case BackupRhythm::Off:
        break;
    }
    return QStringLiteral("never");
}

BackupRhythm rhythmOf(const QString &name)
{
    for (const BackupRhythm rhythm : {BackupRhythm::Hourly, BackupRhythm::Daily, BackupRhythm::Weekly}) {
        if (nameOf(rhythm) == name)
            return rhythm;
    }
    return BackupRhythm::Off;
}

QString nameOf(ThemeChoice theme)
{
    switch (theme) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}
} // namespace

Settings::Settings(QSettings &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

ThemeChoice Settings::theme() const
{
    const QString name = m_storage.value(themeKey).toString();
    if (name == nameOf(ThemeChoice::Light))
        return ThemeChoice::Light;
    return name == nameOf(ThemeChoice::Dark) ? ThemeChoice::Dark : ThemeChoice::System;
}

void Settings::setTheme(ThemeChoice theme)
{
    if (theme == this->theme())
        return;
    m_storage.setValue(themeKey, nameOf(theme));
    Q_EMIT themeChanged();
}

QStringList Settings::recentStores() const
{
    return m_storage.value(recentKey).toStringList().mid(0, mostRecentStores);
}

void Settings::addRecentStore(const QString &path)
{
    QStringList stores = recentStores();
    stores.removeAll(path);
    stores.prepend(path);
    m_storage.setValue(recentKey, QStringList(stores.mid(0, mostRecentStores)));
}

void Settings::removeRecentStore(const QString &path)
{
    QStringList stores = recentStores();
    if (stores.removeAll(path) > 0)
        m_storage.setValue(recentKey, stores);
}

BackupSchedule Settings::automaticBackups(const QString &path) const
{
    BackupSchedule schedule;
    schedule.rhythm = rhythmOf(m_storage.value(backupKey(path, rhythmValue)).toString());
    schedule.folder = m_storage.value(backupKey(path, folderValue)).toString();
    schedule.kept = std::clamp(m_storage.value(backupKey(path, keptValue), schedule.kept).toInt(),
                               BackupSchedule::fewestKept, BackupSchedule::mostKept);
    return schedule;
}

void Settings::setAutomaticBackups(const QString &path, const BackupSchedule &schedule)
{
    m_storage.setValue(backupKey(path, rhythmValue), nameOf(schedule.rhythm));
    m_storage.setValue(backupKey(path, folderValue), schedule.folder);
    m_storage.setValue(backupKey(path, keptValue), schedule.kept);
}

QByteArray Settings::geometry(const QString &window) const
{
    return m_storage.value(geometryKey(window)).toByteArray();
}

void Settings::setGeometry(const QString &window, const QByteArray &geometry)
{
    m_storage.setValue(geometryKey(window), geometry);
}

QByteArray Settings::viewState(const QString &view) const
{
    return m_storage.value(viewKey(view)).toByteArray();
}

void Settings::setViewState(const QString &view, const QByteArray &state)
{
    m_storage.setValue(viewKey(view), state);
}

} // namespace chatelaine
