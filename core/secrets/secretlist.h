// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secretbuilder.h"

#include <QList>

namespace chatelaine {

/// Many secrets, side by side in one block of protected memory: as a Secret each has fenced pages of its own,
/// and no system gives a program tens of thousands of them. One may be empty. Moves and is never copied.
class SecretList
{
public:
    SecretList() = default;
    /// With room for \a count secrets as Chatelaine makes them.
    explicit SecretList(qsizetype count);

    void append(QByteArrayView secret);
    qsizetype size() const { return m_ends.size(); }
    /// Number \a index; empty if there is none. Valid until the next append(): do not keep it.
    QByteArrayView at(qsizetype index) const;
    /// Bytes of all of them.
    qsizetype length() const { return m_text.size(); }

private:
    SecretBuilder m_text;
    QList<qsizetype> m_ends;
};

} // namespace chatelaine
