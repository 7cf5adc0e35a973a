// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/json.h"

#include <QByteArray>

#include <functional>

namespace chatelaine::nomad {

/// Cuts a list that arrives in pieces into its rows, so that one of any length is read. A list that is null
/// is empty.
class ListReader
{
public:
    explicit ListReader(std::function<void(const JsonValue &row)> take);

    bool feed(const QByteArray &piece); ///< false: this can be no list
    bool isComplete() const;

private:
    bool takeRows(const QByteArray &rows);

    std::function<void(const JsonValue &row)> m_take;
    JsonText m_text;
    JsonArrayReader m_array;
    QByteArray m_start; ///< while it may still become "null"
    bool m_isArray = false;
};

} // namespace chatelaine::nomad
