// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace chatelaine {

class ClipboardGuard;

/// Tells how long what was copied stays on the clipboard, and what became of it. Says nothing until begin().
class ClipboardCountdown : public QWidget
{
    Q_OBJECT

public:
    explicit ClipboardCountdown(ClipboardGuard &guard, QWidget *parent = nullptr);

    /// What is on the clipboard now was copied just now.
    void begin();

private:
    void showState();

    ClipboardGuard &m_guard;
    QProgressBar *m_left;
    QLabel *m_words;
    bool m_begun = false; ///< from here, so that the clipboard's state is ours to tell
};

} // namespace chatelaine
