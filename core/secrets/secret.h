// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringView>

#include <cstddef>
#include <memory>
#include <span>

namespace chatelaine {

/// Text that authenticates (a token's secret, a password), in memory that is locked, fenced and wiped when it
/// is freed (libsodium's secure heap). It moves and is never copied, and nothing streams it: it cannot slip
/// into a log, a QVariant, a model or a setting by accident. UTF-8.
class Secret
{
public:
    Secret() = default;
    /// Copies \a text; the caller's own copy is the caller's to wipe (see wipe()).
    explicit Secret(QByteArrayView text);
    /// As above, from UTF-16 without a QByteArray in between.
    static Secret fromText(QStringView text);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret();
    Q_DISABLE_COPY(Secret)

    bool isEmpty() const { return m_size == 0; }
    qsizetype size() const { return m_size; } ///< in bytes
    /// The text. Valid as long as this object; do not keep it, do not turn it into a QString that outlives
    /// the statement.
    QByteArrayView view() const;
    /// A second, equally protected copy, asked for by name so that it is seen in review.
    Secret clone() const;
    /// Compares in constant time (for equal lengths).
    bool equals(const Secret &other) const;
    /// Forgets the text now.
    void clear();

private:
    friend class SecretBuilder;
    struct Free
    {
        void operator()(char *p) const;
    };
    /// Guarded, locked memory with room for \a size bytes and a closing zero, which C libraries ask for.
    static char *allocate(qsizetype size);

    std::unique_ptr<char, Free> m_data;
    qsizetype m_size = 0;
};

/// Overwrites the characters of \a text in place, if it is the only owner of its buffer, and empties it.
void wipe(QString &text);
void wipe(QByteArray &bytes);
void wipe(std::span<unsigned char> bytes);

} // namespace chatelaine
