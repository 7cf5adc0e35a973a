// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <QObject>

namespace chatelaine {

/// A report as comma-separated values, a line for each token: accessor ID, name, what became of it, why.
class BulkReportFile : public QObject
{
    Q_OBJECT

public:
    BulkReportFile(TokenService &service, const BulkReport &report, QObject *parent);

    /// Asks for the names, some at a time; finished() comes later.
    void make();

Q_SIGNALS:
    void finished(const QByteArray &csv);
    void failed(const chatelaine::Error &error);

private:
    struct Part
    {
        QVector<TokenId> tokens;
        QString outcome;
        QString reason;
    };

    void addPart(const QVector<TokenId> &tokens, const QString &outcome, const QString &reason = {});
    void next();
    void onFetched(const QVector<Token> &tokens);
    void write(const Part &part, const Token &token);

    TokenService &m_service;
    QHash<TokenId, Token> m_gone;
    QVector<Part> m_parts; ///< each small enough to be asked for at once
    QByteArray m_csv;
};

} // namespace chatelaine
