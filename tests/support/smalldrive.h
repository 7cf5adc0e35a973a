// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>

namespace chatelaine {

/// A drive with little room, mounted on an empty folder for as long as this is there. Where that is not
/// allowed it is not there.
class SmallDrive
{
public:
    SmallDrive(const QString &folder, int kilobytes)
        : m_folder(folder)
        , m_there(QProcess::execute(QStringLiteral("mount"),
                                    {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                     QStringLiteral("size=%1k").arg(kilobytes), QStringLiteral("tmpfs"),
                                     folder}) == 0)
    {
    }
    ~SmallDrive()
    {
        if (m_there)
            QProcess::execute(QStringLiteral("umount"), {QStringLiteral("-l"), m_folder});
    }
    Q_DISABLE_COPY_MOVE(SmallDrive)

    bool isThere() const { return m_there; }

private:
    const QString m_folder;
    const bool m_there;
};

} // namespace chatelaine
