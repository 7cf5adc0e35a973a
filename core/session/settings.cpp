// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/settings.h"

#include <QCryptographicHash>
#include <QSettings>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr qsizetype mostRecentStores = 8;
const QString themeKey = QStringLiteral("appearance/theme");
const QString languageKey = QStringLiteral("appearance/language");
const QString tipsKey = QStringLiteral("tips/show");
const QString readTipsKey = QStringLiteral("tips/read");
const QString recentKey = QStringLiteral("stores/recent");
const QString commandsKey = QStringLiteral("commands/recent");
const QString expiryKey = QStringLiteral("notices/expiry");
const QString trayKey = QStringLiteral("notices/trayIcon");

QString geometryKey(const QString &window)
{
    return QStringLiteral("geometry/") + window;
}
QString viewKey(const QString &view)
{
    return QStringLiteral("views/") + view;
}

/// A path has signs that a key cannot have.
QString keyOf(const QString &group, const QString &path, const QString &value)
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex();
    return group + u'/' + QString::fromLatin1(name) + u'/' + value;
}
QString backupKey(const QString &path, const QString &value)
{
    return keyOf(QStringLiteral("automaticBackups"), path, value);
}
QString toldKey(const QString &place, const QString &value)
{
    return keyOf(QStringLiteral("notices"), place, value);
}
const QString dayValue = QStringLiteral("day");
const QString countValue = QStringLiteral("count");
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

QString Settings::language() const
{
    return m_storage.value(languageKey).toString();
}

void Settings::setLanguage(const QString &code)
{
    if (code == language())
        return;
    m_storage.setValue(languageKey, code);
    Q_EMIT languageChanged();
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

QStringList Settings::recentCommands() const
{
    return m_storage.value(commandsKey).toStringList();
}

void Settings::setRecentCommands(const QStringList &keys)
{
    m_storage.setValue(commandsKey, keys);
}

bool Settings::showTips() const
{
    return m_storage.value(tipsKey, true).toBool();
}

void Settings::setShowTips(bool on)
{
    if (on == showTips())
        return;
    m_storage.setValue(tipsKey, on);
    if (on)
        m_storage.remove(readTipsKey);
    Q_EMIT tipsChanged();
}

QStringList Settings::readTips() const
{
    return m_storage.value(readTipsKey).toStringList();
}

void Settings::addReadTip(const QString &name)
{
    QStringList read = readTips();
    if (read.contains(name))
        return;
    m_storage.setValue(readTipsKey, QStringList(read << name));
    Q_EMIT tipsChanged();
}

bool Settings::notifyOfExpiry() const
{
    return m_storage.value(expiryKey, false).toBool();
}

void Settings::setNotifyOfExpiry(bool on)
{
    if (on == notifyOfExpiry())
        return;
    m_storage.setValue(expiryKey, on);
    Q_EMIT noticesChanged();
}

ToldExpiry Settings::toldExpiry(const QString &place) const
{
    return {QDate::fromString(m_storage.value(toldKey(place, dayValue)).toString(), Qt::ISODate),
            m_storage.value(toldKey(place, countValue)).toInt()};
}

void Settings::setToldExpiry(const QString &place, const ToldExpiry &told)
{
    m_storage.setValue(toldKey(place, dayValue), told.day.toString(Qt::ISODate));
    m_storage.setValue(toldKey(place, countValue), told.count);
}

bool Settings::showTrayIcon() const
{
    return m_storage.value(trayKey, false).toBool();
}

void Settings::setShowTrayIcon(bool on)
{
    if (on == showTrayIcon())
        return;
    m_storage.setValue(trayKey, on);
    Q_EMIT noticesChanged();
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
