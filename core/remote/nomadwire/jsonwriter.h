// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QStringView>

namespace chatelaine {
class Secret;
}

namespace chatelaine::nomad {

/// Writes a JSON object by hand: raw times go out byte for byte, and a secret goes from its guarded memory
/// into the body without a QString or a QJsonValue in between. Whatever is left behind while the text grows
/// is wiped.
class JsonWriter
{
public:
    JsonWriter();
    ~JsonWriter();
    Q_DISABLE_COPY_MOVE(JsonWriter)

    JsonWriter &text(const char *key, QStringView value);
    JsonWriter &texts(const char *key, const QStringList &values);
    JsonWriter &members(const char *key, const QHash<QString, QString> &values); ///< by key
    JsonWriter &secret(const char *key, const Secret &value);
    JsonWriter &boolean(const char *key, bool value);
    JsonWriter &number(const char *key, qint64 value);
    /// A string whose characters are written as they are, escapes apart: for times as the server wrote them.
    JsonWriter &verbatim(const char *key, const QByteArray &utf8);
    /// A JSON text.
    JsonWriter &raw(const char *key, const QByteArray &json);
    /// An object within: what is written until endObject() belongs to it.
    JsonWriter &beginObject(const char *key);
    JsonWriter &endObject();
    /// An array of objects with one member each: [{"Name":"a"},{"Name":"b"}].
    JsonWriter &objects(const char *key, const char *member, const QStringList &values);

    /// The whole object. The caller wipes it if it holds a secret.
    QByteArray take();

private:
    void startMember(const char *key);
    void append(QByteArrayView bytes);
    void quote(QByteArrayView utf8);
    void quote(QStringView value);

    QByteArray m_bytes;
};

} // namespace chatelaine::nomad
