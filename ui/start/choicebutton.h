// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace chatelaine {

/// A large button for one of few ways to go on: an icon, a title and a sentence about it.
class ChoiceButton : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceButton(const QString &iconName, const QString &title, const QString &explanation,
                 QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont titleFont() const;
    QRect textRect(int width) const;
    QString m_iconName;
    QString m_explanation;
};

} // namespace chatelaine
