// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace chatelaine {

/// Ctrl+C in the terminal, a closed terminal and an ordinary kill, as an event: what is open is closed before
/// the program ends. The second one of a kind ends it at once. Does nothing where there are no such signals.
/// There is one of these in a program.
class Interruption : public QObject
{
    Q_OBJECT

public:
    explicit Interruption(QObject *parent = nullptr);

    /// True as soon as a signal came, before it is an event.
    bool isThere() const;
    /// Waits until something can be read from, or written to, the file descriptor \a fd. False if a signal
    /// came first.
    bool waitToRead(int fd) const;
    bool waitToWrite(int fd) const;

Q_SIGNALS:
    void caught(int signal);
};

} // namespace chatelaine
