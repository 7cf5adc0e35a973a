// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/output.h"

#include "commands/interruption.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <climits>
#include <csignal>
#include <unistd.h>
#endif

namespace chatelaine {

Output::Output(const Interruption &interruption)
    : m_interruption(interruption)
{
#ifdef Q_OS_UNIX
    std::signal(SIGPIPE, SIG_IGN);
#endif
}

Output::State Output::write(QByteArrayView bytes)
{
    while (m_state == State::Open && !bytes.isEmpty())
        bytes = bytes.sliced(writePart(bytes));
    return m_state;
}

#ifdef Q_OS_UNIX
// A pipe that poll() calls writable takes PIPE_BUF bytes without waiting: a signal is never kept waiting.
qsizetype Output::writePart(QByteArrayView bytes)
{
    if (!m_interruption.waitToWrite(STDOUT_FILENO)) {
        m_state = State::Interrupted;
        return 0;
    }
    const auto size = size_t(std::min<qsizetype>(bytes.size(), PIPE_BUF));
    const ssize_t written = ::write(STDOUT_FILENO, bytes.data(), size);
    if (written >= 0)
        return written;
    if (errno == EPIPE)
        m_state = State::Closed;
    else if (errno != EINTR && errno != EAGAIN)
        m_state = State::Failed;
    return 0;
}
#else
qsizetype Output::writePart(QByteArrayView bytes)
{
    const size_t written = std::fwrite(bytes.data(), 1, size_t(bytes.size()), stdout);
    if (written < size_t(bytes.size()) || std::fflush(stdout) != 0)
        m_state = State::Failed;
    return qsizetype(written);
}
#endif

} // namespace chatelaine
