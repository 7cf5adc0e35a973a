// SPDX-License-Identifier: GPL-3.0-or-later
#include "secrets/secret.h"

#include "secrets/sodium.h"

#include <QByteArray>
#include <QStringEncoder>

#include <cstring>
#include <utility>

#include <sodium.h>

namespace chatelaine {
namespace {

/// Wipes the whole buffer, also what lies before and behind the text: editing leaves earlier characters
/// there.
template <class Text> void wipeBuffer(Text &text)
{
    if (!text.isDetached()) {
        text = Text();
        return;
    }
    auto &data = text.data_ptr();
    const auto size = static_cast<size_t>(data.constAllocatedCapacity()) * sizeof(*data.data());
    sodium_memzero(data.data() - data.freeSpaceAtBegin(), size);
    text.resize(0);
}

} // namespace

char *Secret::allocate(qsizetype size)
{
    ensureSodium();
    void *memory = sodium_malloc(static_cast<size_t>(size) + 1);
    Q_CHECK_PTR(memory);
    return static_cast<char *>(memory);
}

Secret::Secret(QByteArrayView text)
{
    if (text.isEmpty())
        return;
    m_data.reset(allocate(text.size()));
    m_size = text.size();
    std::memcpy(m_data.get(), text.data(), static_cast<size_t>(m_size));
    m_data.get()[m_size] = '\0';
}

Secret Secret::fromText(QStringView text)
{
    Secret secret;
    if (text.isEmpty())
        return secret;
    QStringEncoder encoder(QStringEncoder::Utf8, QStringEncoder::Flag::Stateless);
    secret.m_data.reset(allocate(encoder.requiredSpace(text.size())));
    char *end = encoder.appendToBuffer(secret.m_data.get(), text);
    *end = '\0';
    secret.m_size = end - secret.m_data.get();
    return secret;
}

Secret::Secret(Secret &&other) noexcept
    : m_data(std::move(other.m_data))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

Secret::~Secret() = default;

QByteArrayView Secret::view() const
{
    return {m_data.get(), m_size};
}

Secret Secret::clone() const
{
    return Secret(view());
}

bool Secret::equals(const Secret &other) const
{
    return m_size == other.m_size &&
           (m_size == 0 || sodium_memcmp(m_data.get(), other.m_data.get(), static_cast<size_t>(m_size)) == 0);
}

void Secret::clear()
{
    m_data.reset();
    m_size = 0;
}

void Secret::Free::operator()(char *p) const
{
    sodium_free(p);
}

void wipe(QString &text)
{
    wipeBuffer(text);
}

void wipe(QByteArray &bytes)
{
    wipeBuffer(bytes);
}

void wipe(std::span<unsigned char> bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace chatelaine
