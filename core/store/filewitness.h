// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

#include <utility>

namespace chatelaine {

/// Remembers which file stands behind a path. SQLite goes on writing to a file that was deleted or replaced
/// while it was open, and nothing of that is on the disk afterwards.
class FileWitness
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::FileWitness)

public:
    /// Of no file: always in place.
    FileWitness() = default;
    explicit FileWitness(const QString &path);

    bool isInPlace() const;
    /// Throws StoreFailure (Unavailable) unless the file is in place.
    void check();
    /// Whether check() has missed the file since this was asked last.
    bool takeMissed() { return std::exchange(m_missed, false); }

private:
    struct Id
    {
        bool exists = false;
        quint64 device = 0;
        quint64 number = 0;
        bool operator==(const Id &) const = default;
    };
    static Id idOf(const QString &path);

    QString m_path;
    Id m_id;
    bool m_missed = false;
};

} // namespace chatelaine
