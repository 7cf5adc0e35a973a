// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <array>
#include <functional>
#include <memory>
#include <span>
#include <string_view>

namespace chatelaine {

/// A value in a JSON text that was read. Never trusts a type: what is not what was asked for reads as the
/// fallback. Keys match without regard to case if there is no exact match, as Go does. Valid as long as its
/// JsonText.
class JsonValue
{
public:
    JsonValue() = default;

    bool isNull() const; ///< null, absent or nothing at all
    bool isObject() const;
    bool isArray() const;
    bool isString() const;
    bool isNumber() const;

    JsonValue operator[](const char *key) const;
    QString string(const QString &fallback = {}) const; ///< of a string; invalid UTF-8 never gets here
    QByteArray utf8() const;                            ///< likewise, not decoded
    QByteArrayView utf8View() const;                    ///< likewise, not copied
    bool boolean(bool fallback = false) const;
    qint64 integer(qint64 fallback = 0) const;
    quint64 unsignedInteger(quint64 fallback = 0) const;
    void eachElement(const std::function<void(const JsonValue &)> &take) const; ///< of an array
    void eachMember(const std::function<void(const QString &, const JsonValue &)> &take) const;

    /// What operator[] finds for each of \a keys, with one walk over the members: for long lists.
    template <size_t count>
    std::array<JsonValue, count> members(const std::array<std::string_view, count> &keys) const
    {
        std::array<JsonValue, count> found;
        find(keys, found);
        return found;
    }

private:
    friend class JsonText;
    template <typename Handle> static JsonValue fromHandle(Handle handle); // lupdate stumbles over class here
    void find(std::span<const std::string_view> keys, std::span<JsonValue> found) const;

    // What simdjson's dom::element holds: json.cpp makes the one of the other.
    const void *m_document = nullptr;
    size_t m_index = 0;
};

/// A JSON text, read whole: valid UTF-8, nested at most 64 deep. Reading can be repeated with one object,
/// which reuses its memory. \c wipe() overwrites what it holds: for texts with secrets.
class JsonText
{
public:
    static constexpr int deepest = 64;

    JsonText();
    ~JsonText();
    JsonText(JsonText &&) noexcept;
    JsonText &operator=(JsonText &&) noexcept;

    /// BadAnswer if \a text is no JSON, or nested too deep.
    Result<JsonValue> read(QByteArrayView text);
    void wipe();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Cuts a JSON array that arrives in pieces into its elements, so that a list of any length is read without
/// holding all of it. Knows strings, escapes and nesting; the elements are read by JsonText.
class JsonArrayReader
{
public:
    enum class Portion {
        Element, ///< one element's text
        Batch,   ///< an array of all elements that one piece completed: read much faster if they are many
    };

    /// \a take is called with each portion's text, in order; returning false stops.
    explicit JsonArrayReader(std::function<bool(const QByteArray &text)> take,
                             Portion portion = Portion::Element);
    ~JsonArrayReader();

    /// False if what has come so far can be no JSON array, is nested too deep, holds an element over 16 MB,
    /// or
    /// \a take said stop.
    bool feed(const QByteArray &piece);
    /// True if the array is complete and nothing but white space followed.
    bool isComplete() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
