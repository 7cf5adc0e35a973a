// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace chatelaine {

/// The heading of something that can be folded away: it is checked while that is shown. Its arrow points to
/// where the text begins, whichever way it is written, and a screen reader hears which of the two it is.
class FoldButton : public QToolButton
{
    Q_OBJECT

public:
    explicit FoldButton(const QString &text, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showState();
};

} // namespace chatelaine
