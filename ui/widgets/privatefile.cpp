// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/privatefile.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryFile>

#include <filesystem>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace chatelaine {
namespace {

// Created exclusively and 0600 by Qt; unbuffered, so that no copy of the secret stays behind in a buffer of
// QFile's.
class PrivateFile : public QTemporaryFile
{
public:
    using QTemporaryFile::QTemporaryFile;
    bool create() { return QTemporaryFile::open(QIODevice::ReadWrite | QIODevice::Unbuffered); }
    bool reachesDisk() const
    {
#ifdef Q_OS_UNIX
        return ::fsync(handle()) == 0;
#else
        return true;
#endif
    }
};

Error cannotWrite(const QString &path, const QString &reason)
{
    return {ErrorCode::ReadOnly,
            QCoreApplication::translate("chatelaine::writePrivateFile",
                                        "“%1” could not be written. Choose another folder and try again.")
                .arg(QFileInfo(path).fileName()),
            reason};
}

} // namespace

Result<void> writePrivateFile(const QString &path, const Secret &secret)
{
    const QFileInfo target(path);
    PrivateFile file(target.absolutePath() + QStringLiteral("/.chatelaine-XXXXXX"));
    if (!file.create())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    const QByteArrayView text = secret.view();
    if (file.write(text.data(), text.size()) != text.size() || !file.reachesDisk())
        return tl::unexpected(cannotWrite(path, file.errorString()));
    const QFileInfo written(file.fileName());
    file.close();
    std::error_code failure;
    std::filesystem::rename(written.filesystemAbsoluteFilePath(), target.filesystemAbsoluteFilePath(),
                            failure);
    if (failure)
        return tl::unexpected(cannotWrite(path, QString::fromStdString(failure.message())));
    file.setAutoRemove(false);
    return {};
}

} // namespace chatelaine
