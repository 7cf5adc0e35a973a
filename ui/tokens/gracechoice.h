// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QVector>
#include <QWidget>

#include <functional>
#include <optional>

class QComboBox;
class QRadioButton;

namespace chatelaine {

class MomentEdit;

/// Whether what is replaced ends now, or until when it goes on working: for a time offered, or until a moment
/// of one's own.
class GraceChoice : public QWidget
{
    Q_OBJECT

public:
    struct Offer
    {
        QString title;
        Duration length;
    };
    struct Words
    {
        QString now;    ///< with a mnemonic: end it now
        QString keep;   ///< with a mnemonic: keep it
        QString length; ///< for a screen reader: how long
        QString moment; ///< the last offer: a moment of one's own
    };

    GraceChoice(const Words &words, const QVector<Offer> &offers, const Clock &clock,
                QWidget *parent = nullptr);

    /// Keeps it for \a usual if that is offered; else, or if \a problem then has one, for the shortest time;
    /// else not at all. Puts the keyboard on the choice.
    void chooseDefault(Duration usual, const std::function<QString()> &problem);
    /// Nothing can be kept here, and \a reason says why.
    void forbidKeeping(const QString &reason);

    bool keeps() const;
    std::optional<Instant> until() const; ///< none: now
    QString adjustment() const;           ///< what a clock change made of a moment that was typed; else empty
    void focusLength();

Q_SIGNALS:
    void changed();

private:
    void follow();
    bool byHand() const;

    const Clock &m_clock;
    QVector<Offer> m_offers;
    QRadioButton *m_now;
    QRadioButton *m_keep;
    QComboBox *m_length;
    MomentEdit *m_moment;
};

} // namespace chatelaine
