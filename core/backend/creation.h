// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/token.h"
#include "secrets/secretlist.h"

#include <optional>

namespace chatelaine {

/// A draft that no token would be made of, and why.
struct DraftRefusal
{
    qsizetype draft; ///< its position
    Error error;

    bool operator==(const DraftRefusal &) const = default;
};

/// What would become of many drafts, at the moment of asking.
struct CreationPlan
{
    QVector<DraftRefusal> refused;
    /// Positions of drafts whose name a living token has already. That is no reason to refuse them.
    QVector<qsizetype> taken;
};

/// What became of one of many drafts. Neither token nor error: its turn never came.
struct Creation
{
    std::optional<Token> token;
    /// Why there is none. OutcomeUnknown, BadAnswer: there may be one, and nobody has its secret.
    std::optional<Error> error = {};
};

/// What became of each of many drafts, by its position.
struct CreationReport
{
    QVector<Creation> creations;
    SecretList secrets; ///< the only copies, by position
    /// Why it ended early: ErrorCode::Cancelled if the person wanted so.
    std::optional<Error> stopped = {};
};

} // namespace chatelaine
