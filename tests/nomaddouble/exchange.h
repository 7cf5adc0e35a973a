// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/nomaddouble.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace chatelaine::nomaddouble {

/// A request, taken apart.
struct Call
{
    SeenRequest seen;
    QString path; ///< decoded
    QHash<QString, QString> parameters;
    quint64 minIndex = 0; ///< of a blocking query; 0 once its time is over
    std::chrono::milliseconds wait{300'000};

    bool isGet() const { return seen.method == "GET"; }
    bool isWrite() const { return seen.method == "PUT" || seen.method == "POST"; }
    bool isDelete() const { return seen.method == "DELETE"; }
};

struct Reply
{
    int status = 200;
    QByteArray contentType = {};
    QVector<std::pair<QByteArray, QByteArray>> headers = {};
    QByteArray body = {};
    bool isHeld = false;       ///< a blocking query for which there is nothing newer yet
    bool isUnanswered = false; ///< the handler died: the connection closes
};

inline Reply refused(int status, const QString &text)
{
    return {status, "text/plain; charset=utf-8", {}, text.toUtf8()};
}

inline Reply json(const QByteArray &body)
{
    return {200, "application/json", {}, body};
}

inline QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

inline QByteArray compact(const QJsonArray &array)
{
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

/// What a write answers: its index.
inline Reply written(quint64 index, Reply reply = {})
{
    reply.headers.emplace_back("X-Nomad-Index", QByteArray::number(index));
    return reply;
}

/// go-multierror's way of listing them.
inline QString listed(const QString &what, const QStringList &errors)
{
    QString text = what + (errors.size() == 1 ? QStringLiteral(": 1 error occurred:\n")
                                              : QStringLiteral(": %1 errors occurred:\n").arg(errors.size()));
    for (const QString &error : errors)
        text += QStringLiteral("\t* ") + error + u'\n';
    return text + u'\n';
}

/// Fields as Go finds them: in any case.
class Fields
{
public:
    Fields() = default;
    explicit Fields(const QJsonObject &object);

    bool has(const char *name) const { return m_values.contains(QString::fromLatin1(name).toLower()); }
    QJsonValue value(const char *name) const { return m_values.value(QString::fromLatin1(name).toLower()); }
    QString text(const char *name) const { return value(name).toString(); }
    bool flag(const char *name) const { return value(name).toBool(); }
    QStringList texts(const char *name) const;

private:
    QHash<QString, QJsonValue> m_values;
};

struct Body
{
    Fields fields;
    QJsonObject object;
    std::optional<QString> error = {}; ///< as Go's decoder words it
};

/// The first JSON value of \a text, which has to be an object; \a goType is what it would have become.
Body decode(const QByteArray &text, const QString &goType);
/// What Go says if a field has another type than it needs; \a type is "string", "bool" or "[]string".
std::optional<QString> wrongType(const Fields &fields, const char *name, const QString &type,
                                 const QString &structName = {});
QByteArray quoted(const QString &text);
QByteArray quoted(const QStringList &texts);

bool isUuid(const QString &text);
QString newUuid();
QByteArray blake2b(const QStringList &parts); ///< base64

} // namespace chatelaine::nomaddouble
