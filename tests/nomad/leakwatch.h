// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "nomaddouble/nomaddouble.h"

#include <QLoggingCategory>
#include <QMutex>
#include <QTest>

namespace chatelaine {

/// Listens to every message that the program and Qt log, at their most talkative, and looks for secrets in
/// these and in what a server was asked.
class LeakWatch
{
public:
    LeakWatch()
    {
        QLoggingCategory::setFilterRules(QStringLiteral("*=true"));
        s_previous = qInstallMessageHandler(&LeakWatch::take);
    }
    ~LeakWatch()
    {
        qInstallMessageHandler(s_previous);
        QLoggingCategory::setFilterRules({});
    }
    Q_DISABLE_COPY_MOVE(LeakWatch)

    /// Where \a secret, or the secrets that \a server gave out, stand and should not; empty: nowhere.
    static QByteArray findIn(const NomadDouble &server, const QVector<QByteArray> &more = {})
    {
        const QVector<QByteArray> secrets = server.secretsGivenOut() + more;
        for (const QByteArray &secret : secrets) {
            if (secret.size() > 3 && logged().contains(secret))
                return "in the log: " + secret;
            for (const SeenRequest &seen : server.requests()) {
                if (seen.path.contains(secret) || seen.query.contains(secret))
                    return "in a URL: " + seen.path;
                if (isInOtherHeader(seen, secret))
                    return "in a header: " + seen.path;
            }
        }
        return {};
    }
    static QByteArray logged()
    {
        const QMutexLocker lock(&s_mutex);
        return s_log;
    }

private:
    static bool isInOtherHeader(const SeenRequest &seen, const QByteArray &secret)
    {
        for (auto header = seen.headers.cbegin(); header != seen.headers.cend(); ++header) {
            if (header.key() != "x-nomad-token" && header.value().contains(secret))
                return true;
        }
        return false;
    }
    static void take(QtMsgType type, const QMessageLogContext &context, const QString &message)
    {
        {
            const QMutexLocker lock(&s_mutex);
            s_log += QByteArray(context.category) + ": " + message.toUtf8() + '\n';
        }
        if (s_previous && type != QtDebugMsg && type != QtInfoMsg)
            s_previous(type, context, message);
    }

    static inline QMutex s_mutex;
    static inline QByteArray s_log;
    static inline QtMessageHandler s_previous = nullptr;
};

} // namespace chatelaine
