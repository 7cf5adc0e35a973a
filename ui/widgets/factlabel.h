// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/theme.h"

#include <QWidget>

class QLabel;

namespace chatelaine {

/// A sentence with an icon in front of it, in the colour of its tone. Wraps; plain text.
class FactLabel : public QWidget
{
    Q_OBJECT

public:
    explicit FactLabel(QWidget *parent = nullptr);

    /// Empty \a text hides it.
    void setContent(const QString &iconName, const QString &text, Tone tone = Tone::Neutral);
    QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paint();
    QString m_iconName;
    Tone m_tone = Tone::Neutral;
    QLabel *m_icon;
    QLabel *m_text;
};

} // namespace chatelaine
