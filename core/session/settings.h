// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupschedule.h"

#include <QByteArray>
#include <QDate>
#include <QObject>
#include <QStringList>

class QSettings;

namespace chatelaine {

enum class ThemeChoice { System, Light, Dark };

/// What a person was told last of how many tokens expire soon.
struct ToldExpiry
{
    QDate day; ///< invalid: they were told nothing yet
    qsizetype count = 0;

    bool operator==(const ToldExpiry &) const = default;
};

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

    /// The code of a language, as QLocale knows it; empty: as the system.
    QString language() const;
    void setLanguage(const QString &code);

    /// Stores opened lately, newest first, at most 8 paths.
    QStringList recentStores() const;
    void addRecentStore(const QString &path);
    void removeRecentStore(const QString &path);

    /// What was chosen from the command palette lately, newest first: numbers that stand for actions and tell
    /// nothing else.
    QStringList recentCommands() const;
    void setRecentCommands(const QStringList &keys);

    /// Whether pages that are seen the first time come with a tip. Switched on again, every tip is new.
    bool showTips() const;
    void setShowTips(bool on);
    /// Names of the tips that were read.
    QStringList readTips() const;
    void addReadTip(const QString &name);

    /// Whether the desktop shows each day how many tokens expire soon. Not unless the person wants it.
    bool notifyOfExpiry() const;
    void setNotifyOfExpiry(bool on);
    /// What the desktop has shown of \a place, a store's path or a connection.
    ToldExpiry toldExpiry(const QString &place) const;
    void setToldExpiry(const QString &place, const ToldExpiry &told);
    /// Whether the program has an icon in the desktop's tray. Not unless the person wants it.
    bool showTrayIcon() const;
    void setShowTrayIcon(bool on);

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
    void languageChanged();
    void noticesChanged(); ///< whether the desktop is told of expiry, or shows an icon
    void tipsChanged();    ///< whether they are shown, or which were read

private:
    QSettings &m_storage;
};

} // namespace chatelaine
