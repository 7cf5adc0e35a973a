// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/instant.h"

#include <QString>
#include <QVector>

#include <deque>
#include <mutex>

namespace chatelaine {

/// One message of the program, of Qt or of a library.
struct LogLine
{
    Instant at;
    QtMsgType type = QtDebugMsg;
    QString category;
    QString message; ///< what looks like a secret, a name or a place was taken out before it was kept

    bool operator==(const LogLine &) const = default;
};

/// The last messages of this run, for a bug report. In memory only. From any thread.
class LogRing
{
public:
    static constexpr size_t most = 400;           ///< lines; older ones go
    static constexpr qsizetype longestLine = 600; ///< characters

    void add(const LogLine &line);
    QVector<LogLine> lines() const; ///< oldest first

private:
    mutable std::mutex m_mutex;
    std::deque<LogLine> m_lines;
};

/// Lets a ring hear all that is logged, as long as this lives; the messages still go where they went before.
/// One at a time: Qt's message handler is a plain function.
class LogKeeping
{
public:
    explicit LogKeeping(LogRing &ring);
    ~LogKeeping();
    Q_DISABLE_COPY_MOVE(LogKeeping)
};

} // namespace chatelaine
