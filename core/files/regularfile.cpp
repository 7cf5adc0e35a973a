// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/regularfile.h"

#include "domain/textrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QSaveFile>

#include <algorithm>
#include <optional>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace chatelaine::files::regularfile {
namespace {

constexpr qint64 stride = 1 << 16;

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Files)
};

QString nameOf(const QString &path)
{
    const QString name = QFileInfo(path).fileName();
    return textrules::excerpt(name.isEmpty() ? path : name);
}

Error notRegular(const QString &path)
{
    return {ErrorCode::Invalid,
            Texts::tr("“%1” is not a regular file. Choose another one.").arg(nameOf(path))};
}

Error unreadable(const QString &path, const QString &detail)
{
    return {ErrorCode::Unavailable,
            Texts::tr("The file “%1” cannot be read. Check that you are allowed to.").arg(nameOf(path)),
            detail};
}

Error tooLarge(const QString &path, qint64 limit)
{
    return {ErrorCode::Invalid,
            Texts::tr("The file “%1” is larger than %2. Choose another one.")
                .arg(nameOf(path), QLocale().formattedDataSize(limit, limit < 1'000'000 ? 2 : 0,
                                                               QLocale::DataSizeSIFormat))};
}

Error unwritable(const QString &path, const QFileDevice &file)
{
    if (file.error() == QFileDevice::ResourceError) {
        return {ErrorCode::DiskFull,
                Texts::tr("There is no room for the file “%1”. Nothing was changed.").arg(nameOf(path)),
                file.errorString()};
    }
    return {ErrorCode::Unavailable,
            Texts::tr("The file “%1” cannot be written. Nothing was changed; choose another place.")
                .arg(nameOf(path)),
            file.errorString()};
}

/// Looked at before it is opened: to open a device can set it in motion.
std::optional<Error> problemWith(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return Error{
            ErrorCode::NotFound,
            Texts::tr("There is no file “%1”. Check the path, or choose another one.").arg(nameOf(path))};
    }
    if (!info.isFile())
        return notRegular(path);
    return std::nullopt;
}

#ifdef Q_OS_UNIX
/// Never waits for the other end of a pipe, and looks again at what was opened: the file can have been
/// exchanged in the meantime.
std::optional<Error> openRegular(const QString &path, QFile &file)
{
    const int handle =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (handle < 0)
        return unreadable(path, qt_error_string());
    struct stat info = {};
    if (::fstat(handle, &info) != 0 || !S_ISREG(info.st_mode)) {
        ::close(handle);
        return notRegular(path);
    }
    if (!file.open(handle, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle)) {
        ::close(handle);
        return unreadable(path, file.errorString());
    }
    return std::nullopt;
}
#else
std::optional<Error> openRegular(const QString &path, QFile &file)
{
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(path, file.errorString());
    return std::nullopt;
}
#endif

/// The limit holds while reading as well: the file may grow.
Result<QByteArray> readUpTo(QFile &file, const QString &path, qint64 limit)
{
    QByteArray content;
    for (;;) {
        const QByteArray part = file.read(std::min(stride, limit + 1 - content.size()));
        if (part.isEmpty() && file.error() != QFileDevice::NoError)
            return tl::unexpected<Error>(unreadable(path, file.errorString()));
        if (part.isEmpty())
            return content;
        content += part;
        if (content.size() > limit)
            return tl::unexpected<Error>(tooLarge(path, limit));
    }
}

} // namespace

Result<QByteArray> read(const QString &path, qint64 limit)
{
    if (auto problem = problemWith(path))
        return tl::unexpected<Error>(*std::move(problem));
    QFile file;
    if (auto problem = openRegular(path, file))
        return tl::unexpected<Error>(*std::move(problem));
    if (file.size() > limit)
        return tl::unexpected<Error>(tooLarge(path, limit));
    return readUpTo(file, path, limit);
}

Result<void> write(const QString &path, const QByteArray &content)
{
    const QFileInfo info(path);
    const bool leadsNowhere = info.isSymLink() && !info.exists();
    if (leadsNowhere || (info.exists() && !info.isFile()))
        return tl::unexpected<Error>(notRegular(path));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        return tl::unexpected<Error>(unwritable(path, file));
    return {};
}

} // namespace chatelaine::files::regularfile
