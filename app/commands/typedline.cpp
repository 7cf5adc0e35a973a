// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/typedline.h"

#include "commands/interruption.h"
#include "secrets/secretbuilder.h"

#include <QScopeGuard>

#include <array>
#include <cerrno>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <termios.h>
#include <unistd.h>
#endif

namespace chatelaine {

namespace {

constexpr qsizetype longest = 4096; // bytes; as a terminal's line

Error nobodyToAsk()
{
    return {ErrorCode::NotSignedIn,
            TypedLine::tr("There is no terminal to ask for the password at. Say who signs in with --user and "
                          "hand the password over with --password-stdin; at a server --password-stdin takes "
                          "the token.")};
}

#ifdef Q_OS_UNIX

/// The terminal that the program was started at; closes it again.
class Terminal
{
public:
    Terminal()
        : m_fd(::open("/dev/tty", O_RDWR | O_CLOEXEC | O_NOCTTY))
    {
    }
    ~Terminal()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Q_DISABLE_COPY_MOVE(Terminal)

    bool isThere() const { return m_fd >= 0; }
    int fd() const { return m_fd; }
    void say(const QString &words) const
    {
        const QByteArray bytes = words.toUtf8();
        [[maybe_unused]] const ssize_t written = ::write(m_fd, bytes.constData(), size_t(bytes.size()));
    }
    /// What is typed is not shown; false if that cannot be had.
    bool hide(termios &before) const
    {
        if (::tcgetattr(m_fd, &before) != 0)
            return false;
        termios quiet = before;
        quiet.c_lflag &= ~tcflag_t(ECHO);
        return ::tcsetattr(m_fd, TCSAFLUSH, &quiet) == 0;
    }

private:
    const int m_fd;
};

#endif

} // namespace

Error TypedLine::missing(Wanted wanted)
{
    switch (wanted) {
    case Wanted::Email:
        return {ErrorCode::NotSignedIn, tr("No e-mail address was given. Nobody is signed in."), {}, {}};
    case Wanted::Token:
        return {ErrorCode::NotSignedIn, tr("No token was given. Nobody is signed in."), {}, {}};
    case Wanted::Password:
        break;
    }
    return {ErrorCode::NotSignedIn, tr("No password was given. Nobody is signed in."), {}, {}};
}

#ifdef Q_OS_UNIX
bool TypedLine::canAsk()
{
    return Terminal().isThere();
}

Result<Secret> TypedLine::ask(const QString &question, Wanted wanted) const
{
    const Terminal terminal;
    if (!terminal.isThere())
        return tl::unexpected(nobodyToAsk());
    termios before = {};
    const bool hidden = wanted != Wanted::Email && terminal.hide(before);
    if (wanted != Wanted::Email && !hidden)
        return tl::unexpected(nobodyToAsk());
    const auto shownAgain = qScopeGuard([&] {
        if (hidden) {
            ::tcsetattr(terminal.fd(), TCSAFLUSH, &before);
            terminal.say(QStringLiteral("\n"));
        }
    });
    terminal.say(question);
    return read(terminal.fd(), wanted);
}

Result<Secret> TypedLine::fromInput(Wanted wanted) const
{
    if (::isatty(STDIN_FILENO) == 1)
        return fail(ErrorCode::Unsupported,
                    tr("Standard input is a terminal, which would show the password. Leave out "
                       "--password-stdin to be asked for it."));
    return read(STDIN_FILENO, wanted);
}

Result<Secret> TypedLine::read(int fd, Wanted wanted) const
{
    std::array<char, 256> part = {};
    const auto wiped =
        qScopeGuard([&part] { wipe({reinterpret_cast<unsigned char *>(part.data()), part.size()}); });
    SecretBuilder line;
    QByteArrayView got;
    do {
        if (!m_interruption.waitToRead(fd))
            return fail(ErrorCode::Cancelled, tr("This was interrupted. Nothing was changed."));
        const ssize_t count = ::read(fd, part.data(), part.size());
        if (count < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (count <= 0)
            break;
        got = QByteArrayView(part.data(), count);
        const qsizetype end = got.indexOf('\n');
        line.append(end < 0 ? got : got.first(end));
    } while (!got.contains('\n') && line.size() <= longest);
    const qsizetype size = line.size() > 0 && line.view().back() == '\r' ? line.size() - 1 : line.size();
    if (size == 0 || size > longest)
        return tl::unexpected(missing(wanted));
    return Secret(line.view().first(size));
}
#else
bool TypedLine::canAsk()
{
    return false;
}

Result<Secret> TypedLine::ask(const QString &, Wanted) const
{
    return tl::unexpected(nobodyToAsk());
}

Result<Secret> TypedLine::fromInput(Wanted wanted) const
{
    return read(0, wanted);
}

Result<Secret> TypedLine::read(int, Wanted wanted) const
{
    SecretBuilder line;
    for (int byte = std::getchar(); byte != EOF && byte != '\n' && line.size() <= longest;
         byte = std::getchar()) {
        const char one = char(byte);
        if (one != '\r')
            line.append(QByteArrayView(&one, 1));
    }
    if (line.size() == 0 || line.size() > longest)
        return tl::unexpected(missing(wanted));
    return line.take();
}
#endif

} // namespace chatelaine
