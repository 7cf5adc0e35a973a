// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupschedule.h"

#include <QByteArray>
#include <QObject>
#include <QStringList>

class QSettings;

namespace chatelaine {

enum class ThemeChoice { System, Light, Dark };

/// The program's own settings for this person on this machine, one typed function a setting; the only code
/// that knows the keys. Never holds a secret, an e-mail address or anything a store keeps.
class Settings : public QObject
{
    Q_OBJECT

public:
    /// Keeps its values in \a storage, which must live longer.
    explicit Settings(QSettings &storage, QObject *parent = nullptr);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);

    /// Stores opened lately, newest first, at most 8 paths.
    QStringList recentStores() const;
    void addRecentStore(const QString &path);
    void removeRecentStore(const QString &path);

    /// How the store at \a path is backed up by this machine's console; Off unless somebody has set it.
    BackupSchedule automaticBackups(const QString &path) const;
    void setAutomaticBackups(const QString &path, const BackupSchedule &schedule);

    /// Geometry of a window or dialog, by its object name. Empty if never saved.
    QByteArray geometry(const QString &window) const;
    void setGeometry(const QString &window, const QByteArray &geometry);
    /// State of a header or splitter, by name. Empty if never saved.
    QByteArray viewState(const QString &view) const;
    void setViewState(const QString &view, const QByteArray &state);

Q_SIGNALS:
    void themeChanged();

private:
    QSettings &m_storage;
};

} // namespace chatelaine
