// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <functional>
#include <memory>

class QMenu;
class QWidget;

namespace chatelaine {

class GuideWindow;
class Settings;

/// Opens the guide at the page for what is in front: by F1, also in dialogs, and by a HelpRequest of any
/// widget.
class HelpDesk : public QObject
{
    Q_OBJECT

public:
    /// \a front is what the person looks at while the keyboard is nowhere in particular; null if nothing is.
    /// Both outlive this.
    HelpDesk(Settings &settings, std::function<QWidget *()> front, QObject *parent);
    ~HelpDesk() override;

    /// Adds the guide and "What's this?" to the window's Help menu.
    void addTo(QMenu &menu);
    /// Opens the page about \a from, or about what is in front.
    void openAbout(const QWidget *from);
    /// Opens the page with this name.
    void open(const QString &page);
    /// Says what the field with the keyboard is for, at the field. False if there is none that can say it.
    static bool explainFocus();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void onWhatsThis();

    Settings &m_settings;
    std::function<QWidget *()> m_front;
    std::unique_ptr<GuideWindow> m_guide; ///< null until it is wanted
    bool m_fromMenu = false;              ///< the Help menu has just closed
};

} // namespace chatelaine
