// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

namespace chatelaine {

/// Puts a Secret together piece by piece; no piece ever lies outside of protected memory.
class SecretBuilder
{
public:
    SecretBuilder() = default;
    /// With room for \a size bytes; more is found when it is needed.
    explicit SecretBuilder(qsizetype size);

    void append(QByteArrayView piece);
    qsizetype size() const { return m_text.size(); }
    /// So far. Valid until the next append().
    QByteArrayView view() const { return m_text.view(); }
    /// Hands over what was put together, and is empty again.
    Secret take();

private:
    void makeRoom(qsizetype size);

    Secret m_text;
    qsizetype m_room = 0;
};

} // namespace chatelaine
