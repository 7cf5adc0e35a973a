// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authmethodservice.h"
#include "nomad/nomadworker.h"

/// What NomadAuthMethodService does, on the worker's thread.
namespace chatelaine::nomad::authmethods {

using SharedSecret = std::shared_ptr<const Secret>;

/// By name; with what single reads tell, if one may read singly.
Future<QVector<AuthMethod>> all(NomadWorker &worker);
Future<AuthMethodDetails> one(NomadWorker &worker, const QString &name);
Future<AuthMethod> create(NomadWorker &worker, const AuthMethodDraft &draft,
                          const SharedSecret &clientSecret);
Future<AuthMethod> update(NomadWorker &worker, const QString &name, qint64 base, const AuthMethodDraft &draft,
                          const SharedSecret &clientSecret);
Future<void> remove(NomadWorker &worker, const QString &name, qint64 base);

Future<QVector<BindingRule>> rules(NomadWorker &worker);
/// Makes one if \a id is empty; else changes the version \a base.
Future<BindingRule> putRule(NomadWorker &worker, const QString &id, qint64 base,
                            const BindingRuleDraft &draft);
Future<void> removeRule(NomadWorker &worker, const QString &id, qint64 base);

} // namespace chatelaine::nomad::authmethods
