// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QDialog>

#include <functional>

class QDialogButtonBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chatelaine {

class BusyBar;
class MessageBar;
class Settings;

/// What the dialogs of the pages share: a heading, a message bar, a body, a button that says the deed, and a
/// busy state in which nothing can be typed, closed or lost.
class TaskDialog : public QDialog
{
    Q_OBJECT

public:
    /// Escape and the window's close button: ignored while busy; asks once before it loses what was typed.
    void reject() override;
    bool isBusy() const { return m_busy; }
    /// True once it was closed, which is more than being hidden while the console is locked.
    bool isClosed() const { return m_closed; }

protected:
    /// \a name is the object name, under which the geometry is remembered.
    TaskDialog(const QString &name, const QString &heading, const QString &deed, Settings &settings,
               QWidget *parent);

    QVBoxLayout *body() const { return m_body; }
    QPushButton *deedButton() const { return m_deed; }
    MessageBar *messages() const { return m_messages; }
    void setHeading(const QString &heading, const QString &subject = {});
    /// Renames the button that closes the dialog, for a dialog that has nothing to cancel.
    void setDismissText(const QString &text);
    /// A button beside the others, for a way that leads elsewhere.
    QPushButton *addWay(const QString &text);
    /// The button that closes the dialog was pressed.
    virtual void dismiss() { QDialog::reject(); } // it means it
    /// Shows that the back end works, as \a doing says.
    void setBusy(bool busy, const QString &doing = {});
    /// Leaves the busy state and tells \a error.
    void fail(const Error &error);
    /// Leaves the busy state and tells an \a error after which nobody knows whether the deed was done. Offers
    /// to \a look first; doing it \a again is possible, and never what Enter does.
    void doubt(const Error &error, const QString &again, std::function<void()> look);
    /// The button of the deed was pressed.
    virtual void submit() = 0;
    /// True if closing would lose what somebody typed.
    virtual bool hasUnsavedChanges() const { return false; }

private:
    QLabel *m_heading;
    QLabel *m_subject;
    MessageBar *m_messages;
    QWidget *m_bodyWidget;
    QVBoxLayout *m_body;
    BusyBar *m_busyBar;
    QLabel *m_doing;
    QDialogButtonBox *m_buttons;
    QPushButton *m_deed;
    bool m_busy = false;
    bool m_closed = false;
};

} // namespace chatelaine
