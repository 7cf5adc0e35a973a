// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/demopeople.h"
#include "store/demostage.h"
#include "store/tokenoperations.h"

/// What tokens the demo has, and what became of them.
namespace chatelaine::demo {

enum class Fate { Kept, Edited, Disabled, SwitchedOffAndOn, Regenerated, InGrace, Deleted };

struct Story
{
    QStringView name;
    QStringView description;
    int owner; ///< position in people()
    int role;  ///< see Stage::role(); `noRole`: a personal token
    int createdDaysAgo;
    int expiresInDays; ///< from today, negative: it has died; `forever`: never
    int usedHoursAgo;  ///< or `never`
    Fate fate = Fate::Kept;
    QStringView zones = {};
    QStringView scopes = {}; ///< of a personal token, with spaces in between

    bool isPersonal() const { return role == noRole; }
};

inline constexpr int forever = 100'000;

std::span<const Story> stories();

/// Plans how they are made and changed.
class TokenReplay
{
public:
    explicit TokenReplay(Stage &stage);
    void plan();
    /// After everything else: when they were used last.
    void use();

private:
    void plan(size_t index);
    void planFate(size_t index, Instant created);
    void create(size_t index, const Identity &maker, Instant at);
    void edit(size_t index, const Identity &actor, Instant at);
    void use(size_t index);
    Token stored(size_t index, Instant at) const;

    Stage &m_stage;
    std::vector<TokenId> m_tokens;
};

} // namespace chatelaine::demo
