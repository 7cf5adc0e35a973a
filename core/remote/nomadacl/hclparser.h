// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomadacl/hcllexer.h"

#include <vector>

namespace chatelaine::nomad {

struct HclItem;

/// A value of rules text: a tree at most hclDepth deep.
struct HclValue
{
    enum class Kind {
        Missing, ///< nothing that could be understood; already remarked on
        Null,    ///< of JSON
        Text,    ///< also numbers and booleans: Nomad takes them for text
        List,
        Object,
    };

    HclValue(Kind which = Kind::Missing, int where = 0, const QString &words = {});

    Kind kind;
    int token; ///< where it begins
    QString text;
    std::vector<HclValue> list;
    std::vector<HclItem> items;
};

struct HclKey
{
    QString text;
    int token = 0;
};

/// key = value, or: key "label" { … }. JSON has one key an item.
struct HclItem
{
    QVector<HclKey> keys; ///< at least one
    HclValue value;
};

// Here, because it needs to know what an item is.
inline HclValue::HclValue(Kind which, int where, const QString &words)
    : kind(which)
    , token(where)
    , text(words)
{
}

inline constexpr int hclDepth = 64;

/// Reads all tokens; what is wrong is remarked on in \a source, and reading goes on after it. The answer is
/// the object that is the whole text. Colours the tokens by the way.
HclValue parseHcl(HclSource &source);

} // namespace chatelaine::nomad
