// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/jsonwriter.h"

#include "secrets/secret.h"

#include <algorithm>
#include <utility>

namespace chatelaine::nomad {

namespace {

constexpr char hexDigits[] = "0123456789abcdef";

/// What stands for \a c between quotes; empty: itself.
QByteArrayView escapeOf(char c)
{
    switch (c) {
    case '"':
        return "\\\"";
    case '\\':
        return "\\\\";
    case '\n':
        return "\\n";
    case '\r':
        return "\\r";
    case '\t':
        return "\\t";
    default:
        return {};
    }
}

bool isControl(char c)
{
    return static_cast<unsigned char>(c) < 0x20;
}

} // namespace

JsonWriter::JsonWriter()
{
    m_bytes.reserve(1024);
    m_bytes.append('{');
}

JsonWriter::~JsonWriter()
{
    wipe(m_bytes);
}

// A buffer that is outgrown is wiped before it is freed: it may hold a secret already.
void JsonWriter::append(QByteArrayView bytes)
{
    const qsizetype needed = m_bytes.size() + bytes.size();
    if (needed > m_bytes.capacity()) {
        QByteArray larger;
        larger.reserve(std::max(needed, 2 * m_bytes.capacity()));
        larger.append(m_bytes);
        std::swap(larger, m_bytes);
        wipe(larger);
    }
    m_bytes.append(bytes);
}

void JsonWriter::startMember(const char *key)
{
    if (!m_bytes.endsWith('{'))
        append(",");
    append("\"");
    append(key);
    append("\":");
}

void JsonWriter::quote(QByteArrayView utf8)
{
    append("\"");
    for (const char c : utf8) {
        const QByteArrayView escape = escapeOf(c);
        if (!escape.isEmpty()) {
            append(escape);
        } else if (isControl(c)) {
            const char code[] = {'\\', 'u', '0', '0', hexDigits[c >> 4], hexDigits[c & 15]};
            append(QByteArrayView(code, 6));
        } else {
            append(QByteArrayView(&c, 1));
        }
    }
    append("\"");
}

void JsonWriter::quote(QStringView value)
{
    quote(QByteArrayView(value.toUtf8()));
}

JsonWriter &JsonWriter::text(const char *key, QStringView value)
{
    startMember(key);
    quote(value);
    return *this;
}

JsonWriter &JsonWriter::texts(const char *key, const QStringList &values)
{
    startMember(key);
    append("[");
    for (qsizetype i = 0; i < values.size(); ++i) {
        append(i > 0 ? "," : "");
        quote(values.at(i));
    }
    append("]");
    return *this;
}

JsonWriter &JsonWriter::members(const char *key, const QHash<QString, QString> &values)
{
    QStringList keys = values.keys();
    std::sort(keys.begin(), keys.end());
    beginObject(key);
    for (const QString &each : std::as_const(keys)) {
        append(m_bytes.endsWith('{') ? "" : ",");
        quote(each);
        append(":");
        quote(values.value(each));
    }
    return endObject();
}

JsonWriter &JsonWriter::secret(const char *key, const Secret &value)
{
    startMember(key);
    quote(value.view());
    return *this;
}

JsonWriter &JsonWriter::boolean(const char *key, bool value)
{
    startMember(key);
    append(value ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::number(const char *key, qint64 value)
{
    startMember(key);
    append(QByteArray::number(value));
    return *this;
}

JsonWriter &JsonWriter::verbatim(const char *key, const QByteArray &utf8)
{
    startMember(key);
    quote(QByteArrayView(utf8));
    return *this;
}

JsonWriter &JsonWriter::raw(const char *key, const QByteArray &json)
{
    startMember(key);
    append(json);
    return *this;
}

JsonWriter &JsonWriter::beginObject(const char *key)
{
    startMember(key);
    append("{");
    return *this;
}

JsonWriter &JsonWriter::endObject()
{
    append("}");
    return *this;
}

JsonWriter &JsonWriter::objects(const char *key, const char *member, const QStringList &values)
{
    startMember(key);
    append("[");
    for (qsizetype i = 0; i < values.size(); ++i) {
        append(i > 0 ? ",{" : "{");
        startMember(member);
        quote(values.at(i));
        append("}");
    }
    append("]");
    return *this;
}

QByteArray JsonWriter::take()
{
    append("}");
    return std::exchange(m_bytes, {});
}

} // namespace chatelaine::nomad
