// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

class QAction;

namespace chatelaine {

class Settings;

/// Widths in letters.
struct SplitWidths
{
    int list = 171;
    int details = 57;
    int leastDetails = 40;
};

/// A list at the left and the details of what is selected at its right. How wide they are, and whether the
/// details are shown, is remembered.
class DetailsSplitter : public QSplitter
{
    Q_OBJECT

public:
    /// \a name is the prefix of the settings.
    DetailsSplitter(Settings &settings, const QString &name, QWidget *parent = nullptr);
    ~DetailsSplitter() override;

    void setParts(QWidget *list, QWidget *details, const SplitWidths &widths = {});
    /// A new action that shows and hides the details, which are shown as they were the last time.
    QAction *makeDetailsAction(QObject *parent);

private:
    QString key(const char *what) const;

    Settings &m_settings;
    QString m_name;
};

} // namespace chatelaine
