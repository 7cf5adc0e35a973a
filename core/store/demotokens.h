// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <span>

/// What the demo tells of, as tables.
namespace chatelaine::demo {

struct Person
{
    QStringView name;
    QStringView email;
    int role; ///< position in the catalogue, 0 the most powerful
    bool active = true;
};

enum class Fate { Kept, Edited, Disabled, SwitchedOffAndOn, Regenerated, InGrace, Deleted };

inline constexpr int never = -1;

struct Story
{
    QStringView name;
    QStringView description;
    int owner; ///< position in people()
    int role;
    int createdDaysAgo;
    int expiresInDays; ///< from today, negative: it has died; `forever`: never
    int usedHoursAgo;  ///< or `never`
    Fate fate = Fate::Kept;
};

inline constexpr int forever = 100'000;

std::span<const Person> people();
std::span<const Story> stories();

} // namespace chatelaine::demo
