// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chatelaine {

class Settings;

/// The program's own settings. Each choice acts at once. Open with open() or show().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(Settings &settings, QWidget *parent = nullptr);

private:
    QWidget *appearance();
    Settings &m_settings;
    QWidget *m_chosen = nullptr;
};

} // namespace chatelaine
