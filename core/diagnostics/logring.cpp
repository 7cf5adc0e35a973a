// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/logring.h"

#include "diagnostics/redaction.h"

#include <QRegularExpression>
#include <QtGlobal>

#include <atomic>

namespace chatelaine {

namespace {

std::atomic<LogRing *> listening = nullptr;
std::atomic<QtMessageHandler> handlerBefore = nullptr;

void hear(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (LogRing *ring = listening)
        ring->add({SystemClock().now(), type, QString::fromUtf8(context.category), message});
    if (const QtMessageHandler before = handlerBefore)
        before(type, context, message);
}

/// The beginning of a long message, without the word and without the quotation that the cut goes through: by
/// half of them nobody could tell what they are.
QString beginningOf(const QString &message)
{
    if (message.size() <= LogRing::longestLine)
        return message;
    QString text = message.first(LogRing::longestLine);
    text.truncate(text.lastIndexOf(u' ') + 1);
    text = Redaction::byLook(text);
    static const QRegularExpression cutQuotation(
        QStringLiteral("(?:[\"\u201e\u201a\u201c\u2018\u00ab\u2039\u300c\u300e`]|(?<!\\w)').*$"),
        QRegularExpression::DotMatchesEverythingOption);
    return text.remove(cutQuotation);
}

} // namespace

void LogRing::add(const LogLine &line)
{
    LogLine kept = line;
    kept.message = Redaction::byLook(beginningOf(line.message));
    const std::lock_guard lock(m_mutex);
    m_lines.push_back(std::move(kept));
    if (m_lines.size() > most)
        m_lines.pop_front();
}

QVector<LogLine> LogRing::lines() const
{
    const std::lock_guard lock(m_mutex);
    return {m_lines.cbegin(), m_lines.cend()};
}

LogKeeping::LogKeeping(LogRing &ring)
{
    listening = &ring;
    handlerBefore = qInstallMessageHandler(hear);
}

LogKeeping::~LogKeeping()
{
    listening = nullptr;
    qInstallMessageHandler(handlerBefore);
}

} // namespace chatelaine
