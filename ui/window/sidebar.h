// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAction;
class QListWidget;
class QToolButton;

namespace chatelaine {

class Settings;

/// The list of pages at the window's side: icons with names, or icons alone.
class Sidebar : public QFrame
{
    Q_OBJECT

public:
    explicit Sidebar(Settings &settings, QWidget *parent = nullptr);

    /// \a startsSection leaves a little room above it; \a keys are told in its tool tip.
    void addEntry(const QString &title, const QString &icon, bool startsSection, const QKeySequence &keys);
    void setCurrent(int row);
    /// The switch between icons alone and icons with names, which is remembered.
    QAction *narrowAction() const { return m_narrow; }
    /// True while there is no room for names, whatever the person chose.
    void setCramped(bool cramped);
    bool isNarrow() const;

Q_SIGNALS:
    void chosen(int row);
    void entered(); ///< Enter on the list: on to the page

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildSwitch();
    void fit();
    void fitWidth();
    int widestEntry() const;

    Settings &m_settings;
    QListWidget *m_list;
    QAction *m_narrow;
    QToolButton *m_switch;
    bool m_cramped = true; // until there is a width
};

} // namespace chatelaine
