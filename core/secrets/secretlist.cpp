// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secretlist.h"

#include "secrets/tokensecret.h"

namespace chatelaine {

SecretList::SecretList(qsizetype count)
    : m_text(count * secretLength)
{
    m_ends.reserve(count);
}

void SecretList::append(QByteArrayView secret)
{
    m_text.append(secret);
    m_ends << m_text.size();
}

QByteArrayView SecretList::at(qsizetype index) const
{
    if (index >= m_ends.size())
        return {};
    const qsizetype from = index > 0 ? m_ends[index - 1] : 0;
    return m_text.view().sliced(from, m_ends[index] - from);
}

} // namespace chatelaine
