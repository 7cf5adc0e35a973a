// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "widgets/theme.h"

#include <QFrame>
#include <QTimer>

#include <chrono>
#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace chatelaine {

/// One message at the top of a page: what happened, what to do next, at most one button, and for an error the
/// page of the guide about it. Announced to screen readers. Good news leaves by itself after 6 seconds (not
/// while hovered or focused); errors and warnings stay until closed.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    void showError(const Error &error);
    /// Offers the page of the guide about errors of this kind with the message that is shown, if there is
    /// one.
    void offerGuide(ErrorCode code);
    /// Offers \a action on a button named \a label with the message that is shown.
    void offer(const QString &label, std::function<void()> action);
    /// Gives the keyboard to the button that is offered.
    void focusOffer();
    void dismiss();
    QString text() const;
    /// How long good news stay; 6 s unless set.
    void setGoodNewsTime(std::chrono::milliseconds time) { m_leave.setInterval(time); }

Q_SIGNALS:
    void dismissed(); ///< closed by the person, by dismiss() or by time

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say();
    void showText(bool shortened);
    void leaveUnlessRead();
    void paintParts();
    QLabel *m_icon;
    QLabel *m_text;
    QString m_said;       ///< without the mark of its direction
    QPushButton *m_more;  ///< shows the rest of a long text
    QPushButton *m_learn; ///< opens the guide
    QPushButton *m_action;
    QToolButton *m_close;
    QString m_guidePage;
    Tone m_tone = Tone::Neutral;
    std::function<void()> m_onAction;
    QTimer m_leave;
};

} // namespace chatelaine
