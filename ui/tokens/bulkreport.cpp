// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkreport.h"

#include "backend/whenready.h"
#include "domain/csv.h"
#include "tokens/bulkwords.h"

namespace chatelaine {

namespace {

constexpr qsizetype tokensAtOnce = 500;

} // namespace

BulkReportFile::BulkReportFile(TokenService &service, const BulkReport &report, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_gone(report.gone)
{
    addPart(report.done, tr("Done"));
    addPart(report.unchanged, tr("Nothing to do"));
    for (const BulkRefusal &refusal : report.failed)
        addPart(refusal.tokens, tr("Failed"), bulkwords::reason(refusal));
    addPart(report.notTried, tr("Not tried"), report.stopped ? report.stopped->message : QString());
}

void BulkReportFile::addPart(const QVector<TokenId> &tokens, const QString &outcome, const QString &reason)
{
    for (qsizetype from = 0; from < tokens.size(); from += tokensAtOnce)
        m_parts.append({tokens.mid(from, tokensAtOnce), outcome, reason});
}

void BulkReportFile::make()
{
    m_csv = csv::line({tr("Accessor ID"), tr("Name"), tr("Outcome"), tr("Reason")}).toUtf8();
    next();
}

void BulkReportFile::next()
{
    if (m_parts.isEmpty()) {
        Q_EMIT finished(m_csv);
        return;
    }
    whenReady(m_service.fetch(m_parts.first().tokens), this, [this](const Result<QVector<Token>> &tokens) {
        if (tokens)
            onFetched(*tokens);
        else
            Q_EMIT failed(tokens.error());
    });
}

void BulkReportFile::onFetched(const QVector<Token> &tokens)
{
    const Part part = m_parts.takeFirst();
    QHash<TokenId, Token> records;
    for (const Token &token : tokens)
        records.insert(token.id, token);
    for (const TokenId id : part.tokens)
        write(part, records.value(id, m_gone.value(id)));
    next();
}

void BulkReportFile::write(const Part &part, const Token &token)
{
    m_csv += csv::line({token.accessorId, token.name, part.outcome, part.reason}).toUtf8();
}

} // namespace chatelaine
