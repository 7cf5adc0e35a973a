// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/storefacts.h"

#include <QObject>

#include <memory>

namespace chatelaine {

/// Copies of an organisation that is kept in a file, and whether the file is whole. Others work on meanwhile.
class StoreKeeping : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Writes a whole copy to \a path, as everything is at this moment. The copy gets its name, in place of a
    /// file that had it, only after it was read back and found whole; whatever goes wrong before leaves
    /// nothing behind and the older file as it was. Audited. Needs console:EditPolicy. Field "path": it is
    /// the store itself, a folder, or cannot be written.
    virtual Future<StoreFacts> backUp(const QString &path, std::shared_ptr<LongWork> work) = 0;
    /// Reads the whole file and looks whether it is as it was written. Damaged, with the first finding as its
    /// detail, if not. Needs console:ReadAudit.
    virtual Future<StoreFacts> check(std::shared_ptr<LongWork> work) = 0;
};

} // namespace chatelaine
