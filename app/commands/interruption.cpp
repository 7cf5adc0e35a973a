// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/interruption.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace chatelaine {

#ifdef Q_OS_UNIX
namespace {

int wakeUp[2] = {-1, -1};

// Almost nothing is allowed in a signal handler; writing one byte is.
extern "C" void onSignal(int signal)
{
    const int before = errno;
    const char byte = static_cast<char>(signal);
    [[maybe_unused]] const ssize_t written = ::write(wakeUp[0], &byte, sizeof byte);
    errno = before;
}

bool waitFor(int fd, short events)
{
    pollfd both[2] = {{fd, events, 0}, {wakeUp[1], POLLIN, 0}};
    while (::poll(both, 2, -1) < 0) {
        if (errno != EINTR)
            return true; // reading or writing says what is wrong
    }
    return both[1].revents == 0;
}

} // namespace

Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, wakeUp) != 0)
        return;
    auto *notifier = new QSocketNotifier(wakeUp[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(wakeUp[1], &byte, sizeof byte) == 1)
            Q_EMIT caught(byte);
    });
    struct sigaction action = {};
    action.sa_handler = onSignal;
    sigemptyset(&action.sa_mask);
    action.sa_flags = int(SA_RESTART | SA_RESETHAND);
    for (const int signal : {SIGINT, SIGTERM, SIGHUP}) {
        struct sigaction present = {};
        // nohup wants to be obeyed.
        if (sigaction(signal, nullptr, &present) == 0 && present.sa_handler != SIG_IGN)
            sigaction(signal, &action, nullptr);
    }
}

bool Interruption::isThere() const
{
    pollfd one = {wakeUp[1], POLLIN, 0};
    return ::poll(&one, 1, 0) > 0;
}

bool Interruption::waitToRead(int fd) const
{
    return waitFor(fd, POLLIN);
}

bool Interruption::waitToWrite(int fd) const
{
    return waitFor(fd, POLLOUT);
}
#else
Interruption::Interruption(QObject *parent)
    : QObject(parent)
{
}

bool Interruption::isThere() const
{
    return false;
}

bool Interruption::waitToRead(int) const
{
    return true;
}

bool Interruption::waitToWrite(int) const
{
    return true;
}
#endif

} // namespace chatelaine
