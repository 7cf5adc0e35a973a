// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPointer>
#include <QWidget>

namespace chatelaine::test {

/// How a control looks while it has the keyboard, with a little of what is around it.
class FocusPicture
{
public:
    /// Of \a stop, which has the keyboard now.
    explicit FocusPicture(QWidget *stop);

    /// Whether \a stop looks the same now that \a next has the keyboard. A text cursor does not count.
    bool isAsWithout(const QWidget *next) const;

private:
    QImage take() const;
    QRect around() const;
    bool hasRow() const;
    void blot(QImage &picture, const QRect &inWindow) const;

    QPointer<QWidget> m_stop;
    QImage m_with;
};

} // namespace chatelaine::test
