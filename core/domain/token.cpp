// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/token.h"

#include <algorithm>
#include <functional>

namespace chatelaine {
namespace {

bool hasExpired(const Token &token, Instant now)
{
    return token.expiresAt && now >= *token.expiresAt;
}

} // namespace

std::optional<Instant> expiringFrom(const Token &token)
{
    return token.expiresAt ? std::optional(expiringFrom(token.createdAt, *token.expiresAt)) : std::nullopt;
}

Instant expiringFrom(Instant createdAt, Instant expiresAt)
{
    return expiresAt - std::min(expiringWindow, (expiresAt - createdAt) / expiringPart);
}

TokenStatus statusOf(const Token &token, Instant now)
{
    if (token.deletedAt)
        return TokenStatus::Deleted;
    if (token.disabled)
        return TokenStatus::Disabled;
    if (hasExpired(token, now))
        return TokenStatus::Expired;
    if (token.expiresAt && now >= *expiringFrom(token))
        return TokenStatus::Expiring;
    return TokenStatus::Active;
}

const SecretInfo *secretInGrace(const Token &token, Instant now)
{
    if (token.deletedAt || hasExpired(token, now))
        return nullptr;
    const auto lives = [now](const SecretInfo &secret) {
        return !secret.current && (!secret.expiresAt || now < *secret.expiresAt);
    };
    const auto found = std::find_if(token.secrets.cbegin(), token.secrets.cend(), lives);
    return found == token.secrets.cend() ? nullptr : &*found;
}

const SecretInfo *currentSecret(const Token &token)
{
    if (token.deletedAt)
        return nullptr;
    const auto found =
        std::find_if(token.secrets.cbegin(), token.secrets.cend(), std::mem_fn(&SecretInfo::current));
    return found == token.secrets.cend() ? nullptr : &*found;
}

std::optional<Instant> nextChangeOf(const Token &token, Instant now)
{
    QVector<Instant> moments;
    if (token.expiresAt)
        moments << *expiringFrom(token) << *token.expiresAt;
    for (const SecretInfo &secret : token.secrets) {
        if (secret.expiresAt)
            moments << *secret.expiresAt;
    }
    std::sort(moments.begin(), moments.end());
    // Asking the two functions themselves keeps this right for every combination of switches.
    const auto differs = [&](Instant at) {
        return at > now && (statusOf(token, at) != statusOf(token, now) ||
                            secretInGrace(token, at) != secretInGrace(token, now));
    };
    const auto found = std::find_if(moments.cbegin(), moments.cend(), differs);
    return found == moments.cend() ? std::nullopt : std::optional(*found);
}

} // namespace chatelaine
