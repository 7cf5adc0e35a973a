// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QComboBox;

namespace chatelaine {

class Settings;

/// The program's own settings. Each choice acts at once. Open with open() or show().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a languageObstacle is why the language cannot be changed now, a full sentence; empty if it can.
    explicit SettingsDialog(Settings &settings, const QString &languageObstacle = {},
                            QWidget *parent = nullptr);

    /// Puts the keyboard where the language is chosen.
    void focusLanguage();

private:
    QWidget *appearance();
    QWidget *language(const QString &obstacle);
    QWidget *tips();
    QWidget *notices();

    Settings &m_settings;
    QWidget *m_chosen = nullptr;
    QComboBox *m_language;
};

} // namespace chatelaine
