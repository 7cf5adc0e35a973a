// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/json.h"

#include "secrets/secret.h"

#include <QCoreApplication>

#include <algorithm>
#include <bit>
#include <cstring>
#include <string_view>
#include <type_traits>

#include <simdjson.h>

namespace chatelaine {
namespace {

namespace dom = simdjson::dom;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Json)
};

/// As simdjson counts: the innermost value is a level of its own.
constexpr size_t levels = JsonText::deepest;
constexpr size_t smallestRoom = 4096; // so that the many small texts of a list are read with one allocation

/// A value is simdjson's own handle: which document, and where in it.
struct Handle
{
    const void *document;
    size_t index;
};
static_assert(sizeof(Handle) == sizeof(dom::element) && std::is_trivially_copyable_v<dom::element>);

dom::element element(const void *document, size_t index)
{
    return std::bit_cast<dom::element>(Handle{document, index});
}

bool isOf(const void *document, size_t index, dom::element_type type)
{
    return document && element(document, index).type() == type;
}

std::string_view textOf(const void *document, size_t index)
{
    std::string_view text;
    if (!document || element(document, index).get_string().get(text) != simdjson::SUCCESS)
        return {};
    return text;
}

/// QString::fromUtf8() would take a first U+FEFF for a byte order mark and drop it, and with it part of a
/// name.
QString toString(std::string_view utf8)
{
    constexpr std::string_view mark = "\xEF\xBB\xBF";
    const QString text = QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
    return utf8.starts_with(mark) ? QChar(u'\xFEFF') + text : text;
}

bool isSameButForCase(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && qstrnicmp(a.data(), b.data(), a.size()) == 0;
}

} // namespace

bool JsonValue::isNull() const
{
    return !m_document || isOf(m_document, m_index, dom::element_type::NULL_VALUE);
}

bool JsonValue::isObject() const
{
    return isOf(m_document, m_index, dom::element_type::OBJECT);
}

bool JsonValue::isArray() const
{
    return isOf(m_document, m_index, dom::element_type::ARRAY);
}

bool JsonValue::isString() const
{
    return isOf(m_document, m_index, dom::element_type::STRING);
}

bool JsonValue::isNumber() const
{
    return m_document && element(m_document, m_index).is_number();
}

JsonValue JsonValue::operator[](const char *key) const
{
    dom::object object;
    if (!m_document || element(m_document, m_index).get_object().get(object) != simdjson::SUCCESS)
        return {};
    dom::element found;
    if (object.at_key(key).get(found) != simdjson::SUCCESS &&
        object.at_key_case_insensitive(key).get(found) != simdjson::SUCCESS)
        return {};
    return fromHandle(std::bit_cast<Handle>(found));
}

void JsonValue::find(std::span<const std::string_view> keys, std::span<JsonValue> found) const
{
    dom::object object;
    if (!m_document || element(m_document, m_index).get_object().get(object) != simdjson::SUCCESS)
        return;
    quint64 exact = 0;
    const auto isExact = [&exact](size_t key) { return (exact >> key & 1) != 0; };
    size_t next = 0; // the members of many objects come in the same order
    for (const dom::key_value_pair each : object) {
        size_t tried = 0;
        for (; tried < keys.size() && each.key != keys[next]; ++tried)
            next = next + 1 == keys.size() ? 0 : next + 1;
        if (tried < keys.size() && !isExact(next)) {
            exact |= quint64(1) << next;
            found[next] = fromHandle(std::bit_cast<Handle>(each.value));
            continue;
        }
        for (size_t key = 0; tried == keys.size() && key < keys.size(); ++key) {
            if (found[key].m_document == nullptr && isSameButForCase(each.key, keys[key]))
                found[key] = fromHandle(std::bit_cast<Handle>(each.value));
        }
    }
}

QString JsonValue::string(const QString &fallback) const
{
    return isString() ? toString(textOf(m_document, m_index)) : fallback;
}

QByteArray JsonValue::utf8() const
{
    const std::string_view text = textOf(m_document, m_index);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArrayView JsonValue::utf8View() const
{
    const std::string_view text = textOf(m_document, m_index);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

bool JsonValue::boolean(bool fallback) const
{
    bool value = fallback;
    if (m_document && element(m_document, m_index).get_bool().get(value) != simdjson::SUCCESS)
        return fallback;
    return value;
}

qint64 JsonValue::integer(qint64 fallback) const
{
    int64_t value = 0;
    if (!m_document || element(m_document, m_index).get_int64().get(value) != simdjson::SUCCESS)
        return fallback;
    return value;
}

quint64 JsonValue::unsignedInteger(quint64 fallback) const
{
    uint64_t value = 0;
    if (!m_document || element(m_document, m_index).get_uint64().get(value) != simdjson::SUCCESS)
        return fallback;
    return value;
}

void JsonValue::eachElement(const std::function<void(const JsonValue &)> &take) const
{
    dom::array array;
    if (!m_document || element(m_document, m_index).get_array().get(array) != simdjson::SUCCESS)
        return;
    for (const dom::element each : array)
        take(fromHandle(std::bit_cast<Handle>(each)));
}

void JsonValue::eachMember(const std::function<void(const QString &, const JsonValue &)> &take) const
{
    dom::object object;
    if (!m_document || element(m_document, m_index).get_object().get(object) != simdjson::SUCCESS)
        return;
    for (const dom::key_value_pair each : object)
        take(toString(each.key), fromHandle(std::bit_cast<Handle>(each.value)));
}

template <class Raw> JsonValue JsonValue::fromHandle(Raw handle)
{
    JsonValue value;
    value.m_document = handle.document;
    value.m_index = handle.index;
    return value;
}

struct JsonText::Private
{
    dom::parser parser;
    QByteArray padded; ///< the text, and behind it the zeros that simdjson may read

    bool makeRoom(size_t size)
    {
        const size_t room = std::max<size_t>(size, smallestRoom);
        if (parser.capacity() >= room && parser.doc.capacity() >= room)
            return true;
        return parser.allocate(room, levels) == simdjson::SUCCESS &&
               parser.doc.allocate(room) == simdjson::SUCCESS;
    }
};

JsonText::JsonText()
    : d(std::make_unique<Private>())
{
}

JsonText::~JsonText() = default;
JsonText::JsonText(JsonText &&) noexcept = default;
JsonText &JsonText::operator=(JsonText &&) noexcept = default;

Result<JsonValue> JsonText::read(QByteArrayView text)
{
    const auto size = static_cast<size_t>(text.size());
    d->padded.resize(text.size() + static_cast<qsizetype>(simdjson::SIMDJSON_PADDING));
    std::copy_n(text.data(), size, d->padded.data()); // an empty text may have no address
    std::memset(d->padded.data() + size, 0, simdjson::SIMDJSON_PADDING);
    dom::element root;
    const simdjson::error_code error = d->makeRoom(size)
                                           ? d->parser.parse(d->padded.constData(), size, false).get(root)
                                           : simdjson::MEMALLOC;
    if (error != simdjson::SUCCESS) {
        return fail(ErrorCode::BadAnswer,
                    Words::tr("What the server answered cannot be understood: it is no valid JSON."),
                    QString::fromLatin1(simdjson::error_message(error)));
    }
    return JsonValue::fromHandle(std::bit_cast<Handle>(root));
}

void JsonText::wipe()
{
    chatelaine::wipe(d->padded);
    dom::document &document = d->parser.doc;
    if (document.string_buf) // as large as simdjson's document::allocate() makes it
        chatelaine::wipe(
            {document.string_buf.get(), 5 * document.capacity() / 3 + simdjson::SIMDJSON_PADDING});
    d->parser = dom::parser();
}

} // namespace chatelaine
