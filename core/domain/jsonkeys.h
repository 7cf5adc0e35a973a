// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace chatelaine {

struct DoubledKey
{
    QString key;
    qsizetype line = 0; ///< of its second use, 1-based
};

/// The first key that an object of \a json, which must be valid JSON, has twice. Qt's reader keeps one of
/// both silently, and which one is not what everybody who looked at the file had in mind (RFC 8259, section
/// 4).
std::optional<DoubledKey> firstDoubledKey(const QByteArray &json);

} // namespace chatelaine
