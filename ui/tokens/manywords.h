// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/creation.h"
#include "domain/tokendraft.h"

namespace chatelaine {

/// Drafts that the same befell.
struct DraftGroup
{
    Error error; ///< of the first of them
    QVector<qsizetype> drafts;
};

/// The words for many tokens made in one act.
namespace manywords {

/// Those of so many drafts that \a plan does not refuse.
QVector<qsizetype> accepted(qsizetype drafts, const CreationPlan &plan);
/// Refusals for the same reason together.
QVector<DraftGroup> grouped(const QVector<DraftRefusal> &refusals);
/// Those that failed, of a report.
QVector<DraftRefusal> failures(const CreationReport &report);
qsizetype madeIn(const CreationReport &report);
/// Those whose turn never came.
QVector<qsizetype> notTried(const CreationReport &report);
/// Nobody knows whether there is a token.
bool isUnknown(const Error &error);
/// The names of some of \a drafts, for a list.
QStringList namesOf(const QVector<TokenDraft> &drafts, const QVector<qsizetype> &which);

QString deed(qsizetype tokens);
QString effect(qsizetype tokens);
QString taken(qsizetype drafts);
QString refused(const DraftGroup &group);
QString made(qsizetype tokens);
QString failed(const DraftGroup &group);
QString notTried(qsizetype drafts);
/// Irreplaceable::wordsOnceLost() of their secrets.
QString lost();

} // namespace manywords
} // namespace chatelaine
