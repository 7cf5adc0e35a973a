// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/gotime.h"
#include "nomaddouble/nomaddouble.h"

#include <QTcpSocket>

#include <map>

namespace chatelaine::nomaddouble {

/// An answer as it came over the wire.
struct Answered
{
    int status = 0;                             ///< 0: the connection closed without one
    QHash<QByteArray, QByteArray> headers = {}; ///< names in lower case
    QByteArray body = {};
};

/// One request to the double, from a thread that may wait.
Answered ask(const QUrl &address, const QByteArray &method, const QByteArray &target, const QByteArray &body,
             const QVector<std::pair<QByteArray, QByteArray>> &headers);

/// Asks the double what a recording asked a real server, in its order, and notes where the answers differ.
/// What chance or the clock decides (IDs, secrets, times, indexes) may differ in value; it has to be the same
/// in the same places, and indexes have to be in the same order.
class Replay
{
public:
    /// \a byAccessor: the list of tokens is sorted as before 1.3.
    Replay(NomadDouble &server, bool byAccessor)
        : m_server(server)
        , m_byAccessor(byAccessor)
    {
    }

    void run(const QJsonObject &exchange);
    Answered request(const QByteArray &method, const QString &target, const QJsonValue &body,
                     const QString &token, const QJsonObject &headers = {});
    void know(const QString &placeholder, const QString &recordedSecret)
    {
        m_secrets[placeholder] = recordedSecret;
    }
    QString ours(const QString &recorded) const { return m_ours.value(recorded, recorded); }
    void bind(const QString &recorded, const QString &own) { m_ours.insert(recorded, own); }

    int compared = 0;
    QStringList differences;

private:
    QString translated(const QString &text);
    QString translatedTarget(const QString &target);
    QJsonValue translated(const QJsonValue &value);
    QString shifted(const QString &time);
    void compareHeaders(const QJsonObject &recorded, const Answered &answer);
    void compareText(QString recorded, QString own);
    void compare(const QString &path, const QJsonValue &recorded, const QJsonValue &own);
    void compareObjects(const QString &path, const QJsonObject &recorded, const QJsonObject &own);
    void compareLists(const QString &path, const QJsonArray &recorded, const QJsonArray &own);
    void compareStrings(const QString &path, const QString &recorded, const QString &own);
    void compareIndexes(const QString &path, quint64 recorded, quint64 own);
    void differ(const QString &what, const QString &recorded, const QString &own);
    void note(const QJsonObject &request);

    NomadDouble &m_server;
    bool m_byAccessor;
    QString m_case;
    QHash<QString, QString> m_ours;    ///< IDs, secrets, times, hashes by those of the recording
    QHash<QString, QString> m_secrets; ///< recorded ones by placeholder
    std::map<quint64, quint64> m_indexes;
    std::optional<GoTime> m_recordedNow;
    bool m_isSorted = false; ///< lists come in an order that chance does not decide
};

} // namespace chatelaine::nomaddouble
