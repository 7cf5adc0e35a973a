// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"

#include <QObject>
#include <QVector>

class QSettings;

namespace chatelaine {

/// The connections that a person has set up on this computer. Holds no secret.
class ConnectionProfiles : public QObject
{
    Q_OBJECT

public:
    /// Keeps them in \a storage, which must live longer. Entries that make no sense are passed over.
    explicit ConnectionProfiles(QSettings &storage, QObject *parent = nullptr);

    QVector<ConnectionProfile> all() const; ///< by name
    std::optional<ConnectionProfile> profile(const QUuid &id) const;
    /// Adds it, or replaces the one with its id.
    void save(const ConnectionProfile &profile);
    void remove(const QUuid &id);

Q_SIGNALS:
    void changed();

private:
    QSettings &m_storage;
};

} // namespace chatelaine
