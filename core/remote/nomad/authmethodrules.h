// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authmethod.h"
#include "secrets/secret.h"

#include <optional>

/// What a way in must be like so that it works. Servers store almost anything here, and then nobody gets in:
/// so it is looked at before. Pure.
namespace chatelaine::nomad {

/// What a server allows for the life of tokens, as far as it tells.
struct LifeLimits
{
    std::optional<Duration> shortest;
    std::optional<Duration> longest;
};

/// \a draft without blanks around its texts and without empty ones. Invalid with the field that has to be
/// changed.
Result<AuthMethodDraft> checkedMethod(const AuthMethodDraft &draft, const LifeLimits &limits);
/// "redacted" is what servers show instead of a secret; written, it would become the secret.
Result<void> checkClientSecret(const Secret &secret);
/// Compares what is written: not what is only told about the settings.
bool sameSettings(const AuthMethodConfig &a, const AuthMethodConfig &b);

/// Likewise for a rule of \a config's method. The name to bind must be one that every sign-in can work out.
Result<BindingRuleDraft> checkedRule(const BindingRuleDraft &draft, const AuthMethodConfig &config);
/// The names in \a bindName ("user" of "${value.user}-policy"); an error if it cannot be worked out.
Result<QStringList> variablesIn(const QString &bindName);

} // namespace chatelaine::nomad
