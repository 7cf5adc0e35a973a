// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/onetimebody.h"

#include <algorithm>
#include <cstring>

namespace chatelaine {

OneTimeBody::OneTimeBody(QByteArray content)
    : m_content(std::move(content))
    , m_size(m_content.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

OneTimeBody::~OneTimeBody()
{
    wipe();
}

void OneTimeBody::wipe()
{
    chatelaine::wipe(m_content);
}

qint64 OneTimeBody::readData(char *data, qint64 most)
{
    m_wasRead = true;
    const qint64 length = std::min<qint64>(most, m_content.size() - m_at);
    if (length <= 0)
        return -1;
    std::memcpy(data, m_content.constData() + m_at, static_cast<size_t>(length));
    m_at += length;
    return length;
}

} // namespace chatelaine
