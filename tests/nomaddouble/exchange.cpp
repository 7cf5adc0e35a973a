// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/exchange.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QRegularExpression>

namespace chatelaine::nomaddouble {

namespace {

/// Where the first JSON value of \a text ends: Go's decoder reads no further.
qsizetype endOfFirstValue(const QByteArray &text)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '{' || c == '[') {
            ++depth;
        } else if ((c == '}' || c == ']') && --depth <= 0) {
            return i + 1;
        }
    }
    return text.size();
}

QString syntaxError(const QByteArray &text)
{
    const QByteArray rest = text.trimmed();
    if (!rest.startsWith('{'))
        return QStringLiteral("invalid character '%1' looking for beginning of value")
            .arg(QChar::fromLatin1(rest[0]));
    const QByteArray inner = rest.mid(1).trimmed();
    if (!inner.isEmpty() && inner[0] != '"')
        return QStringLiteral("invalid character '%1' looking for beginning of object key string")
            .arg(QChar::fromLatin1(inner[0]));
    return QStringLiteral("unexpected EOF");
}

QString goKind(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return QStringLiteral("bool");
    case QJsonValue::Double:
        return QStringLiteral("number");
    case QJsonValue::String:
        return QStringLiteral("string");
    case QJsonValue::Array:
        return QStringLiteral("array");
    default:
        return QStringLiteral("object");
    }
}

} // namespace

Fields::Fields(const QJsonObject &object)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        m_values.insert(it.key().toLower(), it.value());
}

QStringList Fields::texts(const char *name) const
{
    QStringList found;
    const QJsonArray array = value(name).toArray();
    for (const QJsonValue &each : array)
        found << each.toString();
    return found;
}

Body decode(const QByteArray &text, const QString &goType)
{
    if (text.isEmpty())
        return {{}, {}, QStringLiteral("Request body is empty")};
    const QJsonDocument document = QJsonDocument::fromJson(text.left(endOfFirstValue(text)));
    if (document.isArray())
        return {{}, {}, QStringLiteral("json: cannot unmarshal array into Go value of type ") + goType};
    if (!document.isObject())
        return {{}, {}, syntaxError(text)};
    return {Fields(document.object()), document.object()};
}

std::optional<QString> wrongType(const Fields &fields, const char *name, const QString &type,
                                 const QString &structName)
{
    const QJsonValue value = fields.value(name);
    const bool fits = value.isUndefined() || value.isNull() || (type == u"string" && value.isString()) ||
                      (type == u"bool" && value.isBool()) || (type.startsWith(u"[]") && value.isArray());
    if (fits)
        return std::nullopt;
    return QStringLiteral("json: cannot unmarshal %1 into Go struct field %2.%3 of type %4")
        .arg(goKind(value), structName, QString::fromLatin1(name), type);
}

QByteArray quoted(const QString &text)
{
    QByteArray out = "\"";
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (c == '"' || c == '\\')
            out += '\\';
        if (static_cast<unsigned char>(c) < 0x20)
            out += "\\u00" + QByteArray::number(int(c), 16).rightJustified(2, '0');
        else
            out += c;
    }
    return out + '"';
}

QByteArray quoted(const QStringList &texts)
{
    QByteArray out = "[";
    for (const QString &text : texts) {
        if (out.size() > 1)
            out += ',';
        out += quoted(text);
    }
    return out + ']';
}

bool isUuid(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$"));
    return form.match(text).hasMatch();
}

QString newUuid()
{
    // All bits are random, as Nomad's are: no version stands in them.
    QByteArray bytes(16, Qt::Uninitialized);
    for (char &byte : bytes)
        byte = char(QRandomGenerator::global()->bounded(256));
    QByteArray hex = bytes.toHex();
    for (const int at : {20, 16, 12, 8})
        hex.insert(at, '-');
    return QString::fromLatin1(hex);
}

QByteArray blake2b(const QStringList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    for (const QString &part : parts)
        hash.addData(part.toUtf8());
    return hash.result().toBase64();
}

} // namespace chatelaine::nomaddouble
