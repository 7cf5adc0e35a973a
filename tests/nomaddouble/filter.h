// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/store.h"

namespace chatelaine::nomaddouble {

struct Matched
{
    bool value = false;
    QString error = {}; ///< as the server words it; empty if there is none

    explicit operator bool() const { return error.isEmpty(); }
};

/// The part of go-bexpr that lists of tokens and the selectors of binding rules are tried with.
class Filter
{
public:
    using Test = std::function<Matched(const QJsonObject &)>;

    static Filter parse(const QString &text);

    bool isEmpty() const { return !m_test; }
    Matched matches(const TokenRow &token) const;
    Matched matches(const QJsonObject &datum) const { return m_test(datum); }

    std::optional<QString> error = {};

private:
    Test m_test;
};

} // namespace chatelaine::nomaddouble
