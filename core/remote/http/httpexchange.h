// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverfacts.h"
#include "http/httpclient.h"

#include <QElapsedTimer>
#include <QFutureWatcher>
#include <QNetworkReply>
#include <QPointer>
#include <QPromise>
#include <QTimer>

namespace chatelaine {

class OneTimeBody;

/// One request of an HttpClient on its way, until its answer.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    HttpExchange(HttpRequest request, const HttpOptions &options, QObject *parent);
    ~HttpExchange() override;

    void start(QNetworkAccessManager &network, const Secret *secret);
    void cancel();
    Future<HttpReply> future() const { return m_promise.future(); }
    const QNetworkAccessManager *network() const { return m_network; }

Q_SIGNALS:
    void ended();

private:
    QNetworkRequest networkRequest(const Secret *secret) const;
    QNetworkReply *begin(QNetworkAccessManager &network, const QNetworkRequest &request);
    void watchTls();
    void watchProgress();
    void progressed();
    void checkPin();
    void judge(const QList<QSslError> &errors);
    void takeHead();
    void takeBody();
    void takePiece(QByteArray piece);
    void keep(const QByteArray &piece);
    void conclude();
    void giveUpWaiting();

    bool isChange() const { return m_request.method != HttpRequest::Method::Get; }
    bool mayHaveBeenSent() const;
    bool hasWholeAnswer() const;
    bool isCutOff() const;
    bool isHandedOn() const; ///< piece by piece
    qint64 largest() const;
    bool isStranger() const;
    QString server() const;
    Error failure() const;
    void answer();
    /// Ends the request; a change that may have been carried out ends as OutcomeUnknown.
    void failWith(const Error &error);
    void finish(Result<HttpReply> result);

    HttpRequest m_request;
    HttpOptions m_options;
    QPromise<Result<HttpReply>> m_promise;
    QFutureWatcher<Result<HttpReply>> m_watcher;
    const QNetworkAccessManager *m_network = nullptr;
    QNetworkReply *m_reply = nullptr; ///< the manager's
    QPointer<OneTimeBody> m_body;
    QTimer m_silence;
    QTimer m_whole; ///< until an answer that goes on and on is given up
    QElapsedTimer m_sinceStart;
    QVector<CertificateProblem> m_problems;
    HttpReply m_answer;
    qint64 m_received = 0; ///< bytes of the body, decompressed
    bool m_hasNoBody = false;
    bool m_waitsForTls = false; ///< nothing of a change goes out before the certificate was judged
    bool m_wasSent = false;
    bool m_ended = false;
};

} // namespace chatelaine
