// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomaddouble/replay.h"

#include "nomaddouble/exchange.h"

#include <QRegularExpression>

#include <algorithm>

namespace chatelaine::nomaddouble {

namespace {

constexpr int aHang = 30'000; // ms

const QRegularExpression uuid(QStringLiteral("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-"
                                             "[0-9a-fA-F]{12}"));

bool isTime(const QString &text)
{
    const auto time = parseGoTime(text.toUtf8());
    return time && !time->isZero();
}

QString jsonText(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

/// What chance decides inside of texts, taken out of both.
QString masked(QString text)
{
    static const QRegularExpression chance(QStringLiteral(
        "\\(was [^)]*\\)|state=st_\\w+|\\(nil\\)|Name:\"j3\".*(?=\\} is not)|reset index: \\d+|"
        "specified \\d+|no match found.*"));
    return text.replace(chance, QStringLiteral("*"));
}

Answered parsed(const QByteArray &bytes)
{
    Answered answer;
    const auto end = bytes.indexOf("\r\n\r\n");
    QList<QByteArray> lines = bytes.left(end).split('\n');
    answer.status = lines.takeFirst().split(' ').value(1).toInt();
    for (const QByteArray &line : std::as_const(lines)) {
        const auto colon = line.indexOf(':');
        answer.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    answer.body = bytes.mid(end + 4);
    return answer;
}

} // namespace

Answered ask(const QUrl &address, const QByteArray &method, const QByteArray &target, const QByteArray &body,
             const QVector<std::pair<QByteArray, QByteArray>> &headers)
{
    QTcpSocket socket;
    socket.connectToHost(address.host(), quint16(address.port()));
    if (!socket.waitForConnected(aHang))
        return {};
    QByteArray request = method + ' ' + target + " HTTP/1.1\r\nHost: double\r\nConnection: close\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";
    socket.write(request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    QByteArray bytes;
    while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(aHang))
        bytes += socket.readAll();
    bytes += socket.readAll();
    return bytes.isEmpty() ? Answered() : parsed(bytes);
}

Answered Replay::request(const QByteArray &method, const QString &target, const QJsonValue &body,
                         const QString &token, const QJsonObject &headers)
{
    QVector<std::pair<QByteArray, QByteArray>> all;
    if (!token.isNull())
        all.emplace_back("X-Nomad-Token", token.toUtf8());
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it)
        all.emplace_back(it.key().toUtf8(), it->toString().toUtf8());
    QByteArray bytes;
    if (body.isString())
        bytes = body.toString().toUtf8();
    else if (body.isArray())
        bytes = compact(body.toArray());
    else if (body.isObject())
        bytes = compact(body.toObject());
    return ask(m_server.address(), method, target.toLatin1(), bytes, all);
}

/// IDs and secrets of the recording become the double's; placeholders become secrets.
QString Replay::translated(const QString &text)
{
    QString out = text;
    for (auto it = m_secrets.constBegin(); it != m_secrets.constEnd(); ++it)
        out.replace(it.key(), *it);
    for (auto match = uuid.globalMatch(out); match.hasNext();) {
        const QString found = match.next().captured();
        const QString own = m_ours.value(found.toLower());
        if (!own.isEmpty())
            out.replace(found, found == found.toLower() ? own : own.toUpper());
    }
    return out;
}

QString Replay::translatedTarget(const QString &target)
{
    static const QRegularExpression number(
        QStringLiteral("(index=|next_token=|CreateIndex%20%3D%3D%20)(\\d+)"));
    // A page's token that is an ID alone stays: what sorts before it is chance's otherwise.
    static const QRegularExpression bare(QStringLiteral("next_token=") + uuid.pattern());
    if (target.contains(bare))
        return target;
    QString out = translated(QString(target).replace(QStringLiteral("%2D"), QStringLiteral("-")));
    // Two seconds of nothing are as good as a tenth of one.
    out.replace(QRegularExpression(QStringLiteral("wait=[12]s")), QStringLiteral("wait=100ms"));
    for (auto match = number.match(out); match.hasMatch(); match = number.match(out, match.capturedEnd(2))) {
        const auto known = m_indexes.find(match.captured(2).toULongLong());
        if (known != m_indexes.end())
            out.replace(match.capturedStart(2), match.capturedLength(2), QString::number(known->second));
    }
    // Prefixes of IDs, made long enough that no other ID has them by chance.
    static const QRegularExpression prefix(
        QStringLiteral("(prefix=|%22%5E)([0-9a-f]{2,8})(-[0-9a-f]+)?(?=&|%22|$)"));
    const auto match = prefix.match(out);
    for (auto it = m_ours.constBegin(); match.hasMatch() && it != m_ours.constEnd(); ++it) {
        if (!isUuid(it.key()) || !it.key().startsWith(match.captured(2) + match.captured(3)))
            continue;
        const qsizetype wanted = match.captured(3).isEmpty()
                                     ? 8 + match.captured(2).size() % 2
                                     : match.captured(2).size() + match.captured(3).size();
        QString own = it->left(wanted);
        if (match.captured(3).isEmpty())
            own = it->left(8) + (wanted == 9 ? QStringLiteral("-") + it->mid(9, 1) : QString());
        out.replace(match.capturedStart(2), match.capturedLength(2) + match.capturedLength(3), own);
        break;
    }
    return out;
}

/// A time that the recording's client made up, as far from now as it was then.
QString Replay::shifted(const QString &time)
{
    if (m_ours.contains(time))
        return m_ours.value(time);
    const auto then = parseGoTime(time.toUtf8());
    if (!then || then->isZero() || !m_recordedNow)
        return time;
    const GoTime now = goNow(std::chrono::milliseconds(0));
    GoTime moved = now.plus(then->since(*m_recordedNow));
    moved.offsetMinutes = then->offsetMinutes;
    const QString own = QString::fromLatin1(formatGoTime(moved));
    m_ours.insert(time, own);
    return own;
}

QJsonValue Replay::translated(const QJsonValue &value)
{
    if (value.isString())
        return isTime(value.toString()) ? shifted(value.toString()) : translated(value.toString());
    if (value.isArray()) {
        QJsonArray out;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &each : array)
            out.append(translated(each));
        return out;
    }
    if (!value.isObject())
        return value;
    QJsonObject out;
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it)
        out.insert(it.key(), translated(*it));
    return out;
}

void Replay::note(const QJsonObject &response)
{
    const QString made = response.value(u"CreateTime").toString();
    if (isTime(made))
        m_recordedNow = parseGoTime(made.toUtf8());
}

void Replay::run(const QJsonObject &exchange)
{
    m_case = exchange.value(u"case").toString();
    const QJsonObject asked = exchange.value(u"request").toObject();
    const QJsonObject told = exchange.value(u"response").toObject();
    const QString target = asked.value(u"path").toString();
    QJsonObject headers = (asked.contains(u"headers") ? asked : exchange).value(u"headers").toObject();
    for (auto it = headers.begin(); it != headers.end(); ++it)
        *it = translated(it->toString());
    const QJsonValue token = asked.value(u"token");
    const Answered answer = request(asked.value(u"method").toString().toLatin1(), translatedTarget(target),
                                    translated(asked.value(u"body")),
                                    token.isNull() ? QString() : translated(token.toString()), headers);
    ++compared;
    if (answer.status != told.value(u"status").toInt())
        differ(QStringLiteral("status"), QString::number(told.value(u"status").toInt()),
               QString::number(answer.status) + u' ' + QString::fromUtf8(answer.body.left(300)));
    compareHeaders(told.value(u"headers").toObject(), answer);
    const QJsonValue body = told.value(u"body");
    const bool isJson =
        told.value(u"headers").toObject().value(u"Content-Type").toString() == u"application/json";
    // The rows' order is chance's where IDs decide it: in 1.0, with a prefix, and in other lists.
    m_isSorted = !m_byAccessor && target.startsWith(u"/v1/acl/tokens") && !target.contains(u"prefix");
    if (body.isString() && !isJson)
        compareText(body.toString(), QString::fromUtf8(answer.body));
    else
        compare({}, body, QJsonDocument::fromJson('[' + answer.body + ']').array().first());
    note(body.toObject());
}

void Replay::compareHeaders(const QJsonObject &recorded, const Answered &answer)
{
    for (const auto *name : {"Content-Type", "X-Nomad-Knownleader", "X-Nomad-Lastcontact"}) {
        const QString own = QString::fromLatin1(answer.headers.value(QByteArray(name).toLower()));
        const QString theirs = recorded.value(QLatin1String(name)).toString();
        if (own != theirs)
            differ(QLatin1String(name), theirs, own);
    }
    for (const auto *name : {"X-Nomad-Index", "X-Nomad-Nexttoken"}) {
        const QByteArray key = QByteArray(name).toLower();
        const QString theirs = recorded.value(QLatin1String(name)).toString();
        if (recorded.contains(QLatin1String(name)) != answer.headers.contains(key)) {
            differ(QLatin1String(name), theirs, QString::fromLatin1(answer.headers.value(key)));
            continue;
        }
        const QString own = QString::fromLatin1(answer.headers.value(key));
        if (theirs.section(u'.', 0, 0).toULongLong() || own.section(u'.', 0, 0).toULongLong())
            compareIndexes(QLatin1String(name), theirs.section(u'.', 0, 0).toULongLong(),
                           own.section(u'.', 0, 0).toULongLong());
        if (theirs.contains(u'.'))
            compareStrings(QLatin1String(name), theirs.section(u'.', 1), own.section(u'.', 1));
    }
}

void Replay::compareText(QString recorded, QString own)
{
    // The list that follows the complaint about `stale`.
    const auto list = recorded.indexOf(u"[{");
    if (list >= 0) {
        compare({}, QJsonDocument::fromJson(recorded.mid(list).toUtf8()).array(),
                QJsonDocument::fromJson(own.mid(own.indexOf(u"[{")).toUtf8()).array());
        recorded.truncate(list);
        own.truncate(own.indexOf(u"[{"));
    }
    if (masked(translated(recorded)) != masked(own))
        differ(QStringLiteral("text"), recorded, own);
}

void Replay::compare(const QString &path, const QJsonValue &recorded, const QJsonValue &own)
{
    if (recorded.type() != own.type())
        differ(path + QStringLiteral(" type"), jsonText(recorded), jsonText(own));
    else if (recorded.isObject())
        compareObjects(path, recorded.toObject(), own.toObject());
    else if (recorded.isArray())
        compareLists(path, recorded.toArray(), own.toArray());
    else if (recorded.isString())
        compareStrings(path, recorded.toString(), own.toString());
    else if (path.endsWith(u"Index"))
        compareIndexes(path, quint64(recorded.toInteger()), quint64(own.toInteger()));
    else if (recorded != own)
        differ(path, jsonText(recorded), jsonText(own));
}

void Replay::compareObjects(const QString &path, const QJsonObject &recorded, const QJsonObject &own)
{
    if (recorded.keys() != own.keys())
        differ(path + QStringLiteral(" keys"), recorded.keys().join(u' '), own.keys().join(u' '));
    for (auto it = recorded.constBegin(); it != recorded.constEnd(); ++it) {
        if (own.contains(it.key()))
            compare(path + u'.' + it.key(), *it, own.value(it.key()));
    }
}

void Replay::compareLists(const QString &path, const QJsonArray &recorded, const QJsonArray &own)
{
    if (recorded.size() != own.size()) {
        differ(path + QStringLiteral(" rows"), QString::number(recorded.size()), QString::number(own.size()));
        return;
    }
    const auto idOf = [](const QJsonValue &row) {
        const QString accessor = row.toObject().value(u"AccessorID").toString();
        return accessor.isEmpty() ? row.toObject().value(u"ID").toString() : accessor;
    };
    const bool byId =
        path.isEmpty() && !m_isSorted && !recorded.isEmpty() && !idOf(recorded.first()).isEmpty();
    for (qsizetype i = 0; i < recorded.size(); ++i) {
        if (!byId) {
            compare(path + u'[' + QString::number(i) + u']', recorded[i], own[i]);
            continue;
        }
        const QString wanted = ours(idOf(recorded[i]));
        const auto found = std::find_if(own.constBegin(), own.constEnd(),
                                        [&](const QJsonValue &row) { return idOf(row) == wanted; });
        if (found == own.constEnd())
            differ(path, idOf(recorded[i]), QStringLiteral("no such row"));
        else
            compare(path + u'[' + QString::number(i) + u']', recorded[i], *found);
    }
    if (byId && !std::is_sorted(own.constBegin(), own.constEnd(),
                                [&](const QJsonValue &a, const QJsonValue &b) { return idOf(a) < idOf(b); }))
        differ(path, QStringLiteral("sorted by ID"), jsonText(own));
}

void Replay::compareStrings(const QString &path, const QString &recorded, const QString &own)
{
    const bool isChance = isUuid(recorded) || isTime(recorded);
    // Hashes go over IDs that chance made, or over settings in a way that nobody needs to copy.
    const bool isHash = path.endsWith(u"Hash") && recorded != own;
    if (!isChance && !isHash) {
        if (masked(recorded) != masked(own))
            differ(path, recorded, own);
        return;
    }
    const bool sameForm = isUuid(recorded) ? isUuid(own) : isHash || isTime(own);
    const QString key = isHash ? QStringLiteral("hash ") + recorded : recorded;
    if (!m_ours.contains(key))
        m_ours.insert(key, own);
    if (!sameForm || m_ours.value(key) != own)
        differ(path, recorded + QStringLiteral(" was ") + m_ours.value(key), own);
}

void Replay::compareIndexes(const QString &path, quint64 recorded, quint64 own)
{
    const auto [at, isNew] = m_indexes.insert({recorded, own});
    if (at->second != own)
        differ(path, QStringLiteral("%1 was %2").arg(recorded).arg(at->second), QString::number(own));
    if (!isNew)
        return;
    const bool overBefore = at == m_indexes.begin() || std::prev(at)->second < own;
    const bool underNext = std::next(at) == m_indexes.end() || own < std::next(at)->second;
    if (!overBefore || !underNext)
        differ(path + QStringLiteral(" order"), QString::number(recorded), QString::number(own));
}

void Replay::differ(const QString &what, const QString &recorded, const QString &own)
{
    differences
        << QStringLiteral("%1: %2\n    recorded %3\n    double   %4").arg(m_case, what, recorded, own);
}

} // namespace chatelaine::nomaddouble
