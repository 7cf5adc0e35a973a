// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/bulkact.h"

#include <memory>

namespace chatelaine::nomad {

class NomadWorker;

} // namespace chatelaine::nomad

/// Deleting many tokens: one after the other, as each would be deleted alone, because the server knows no
/// other way. To be called on the worker's thread.
namespace chatelaine::nomad::bulkdeletion {

/// As far as what is known tells; each is looked at afresh before it is deleted.
Future<BulkPlan> rehearse(NomadWorker &worker, const QVector<TokenId> &ids);
/// Ends with the session, and when the server does not let itself be written to any more. Nothing is tried
/// twice.
Future<BulkReport> carryOut(NomadWorker &worker, const QVector<BulkTarget> &targets,
                            const std::shared_ptr<LongWork> &work);

} // namespace chatelaine::nomad::bulkdeletion
