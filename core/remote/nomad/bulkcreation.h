// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/creation.h"
#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/tokendraft.h"

#include <memory>

namespace chatelaine::nomad {

class NomadWorker;

} // namespace chatelaine::nomad

/// Making many tokens: one after the other, as each would be made alone, because the server knows no other
/// way. To be called on the worker's thread.
namespace chatelaine::nomad::bulkcreation {

/// As far as what is known tells; nothing is sent.
Future<CreationPlan> rehearse(NomadWorker &worker, const QVector<TokenDraft> &drafts);
/// Ends with the session, and with the first answer that is lost or makes no sense: what may have been made
/// without anybody getting its secret is made once at most. Nothing is tried twice.
Future<CreationReport> carryOut(NomadWorker &worker, const QVector<TokenDraft> &drafts,
                                const std::shared_ptr<LongWork> &work);

} // namespace chatelaine::nomad::bulkcreation
