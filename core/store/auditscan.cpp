// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/auditscan.h"

#include "store/auditnames.h"
#include "store/dialect.h"
#include "store/folding.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qint64 narrowest = 1024;
constexpr qint64 widest = 1 << 18; // some questions sort a window before they answer
constexpr int quick = 10;          // ms
constexpr int slow = 30;           // ms
constexpr int rowsBetweenLooksAtTheClock = 64;
constexpr qsizetype mostWords = 16; // a longer text narrows no further in practice

const QStringList nameColumns{QStringLiteral("actor"), QStringLiteral("target")};
const QStringList searched = nameColumns + QStringList{QStringLiteral("detail")};

QStringList wordsOf(const QString &text)
{
    QStringList words = folding::forSearch(text).simplified().split(u' ', Qt::SkipEmptyParts);
    words.removeDuplicates();
    return words.mid(0, mostWords);
}

bool isAscii(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
}

QString listOf(const QVector<PrincipalId> &people)
{
    QVector<qint64> numbers;
    for (const PrincipalId id : people)
        numbers << id.value;
    return sqlList(numbers);
}

QString listOf(const QVector<AuditAction> &actions)
{
    QStringList names;
    for (const AuditAction action : actions)
        names << u'\'' + auditName(action) + u'\'';
    return names.join(u',');
}

} // namespace

AuditScan::AuditScan(const AuditQuery &query, Qt::SortOrder order)
    : m_descending(order == Qt::DescendingOrder)
    , m_words(wordsOf(query.text))
    , m_people(listOf(query.people))
{
    addConditions(query);
}

void AuditScan::addConditions(const AuditQuery &query)
{
    if (!query.actions.isEmpty())
        m_conditions.add(QStringLiteral("action IN (%1)").arg(listOf(query.actions)));
    if (query.outcome)
        m_conditions.add(QStringLiteral("outcome = '%1'").arg(auditOutcomeName(*query.outcome)));
    m_conditions.addIds(QStringLiteral("token_id"), query.tokens);
    // With their signs, as the index of the times knows nothing of the window.
    if (query.from)
        m_conditions.add(QStringLiteral("+at >= ?"), {toSql(*query.from)});
    if (query.until)
        m_conditions.add(QStringLiteral("+at < ?"), {toSql(*query.until)});
    for (const QString &word : std::as_const(m_words))
        addWord(word);
}

// The database folds ASCII alone: names that hold more than that are looked at again, in fits().
void AuditScan::addWord(const QString &word)
{
    QStringList anyOf;
    QVariantList patterns;
    if (isAscii(word) && !word.contains(QChar(u'\0'))) {
        for (const QString &column : searched)
            anyOf << dialect::contains(column);
        patterns = QVariantList(searched.size(), dialect::likePattern(word));
    }
    for (const QString &column : nameColumns)
        anyOf << QStringLiteral("LENGTH(CAST(%1 AS BLOB)) <> LENGTH(%1)").arg(column);
    m_conditions.add(anyOf.join(QStringLiteral(" OR ")), patterns);
}

bool AuditScan::fits(const AuditRow &row) const
{
    if (m_words.isEmpty())
        return true;
    const QStringList fields{folding::forSearch(row.actorName), folding::forSearch(row.target),
                             folding::forSearch(row.detail)};
    return std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString &word) {
        return std::any_of(fields.cbegin(), fields.cend(),
                           [&](const QString &field) { return field.contains(word); });
    });
}

AuditStretch AuditScan::windowOf(AuditStretch stretch) const
{
    return m_descending ? AuditStretch{std::max(stretch.from, stretch.to - m_width + 1), stretch.to}
                        : AuditStretch{stretch.from, std::min(stretch.to, stretch.from + m_width - 1)};
}

SqlStatement AuditScan::statementOf(AuditStretch window) const
{
    const QString inWindow = QStringLiteral("sequence BETWEEN %1 AND %2").arg(window.from).arg(window.to);
    SqlConditions conditions = m_conditions;
    conditions.add(inWindow);
    // Each index needs the window for itself, or all that a person ever did is sorted. Without the second
    // "subject" the index of subjects, which leaves out entries without one, is not used.
    if (!m_people.isEmpty())
        conditions.add(QStringLiteral("(actor_id IN (%1) AND %2) OR (subject = 'user' AND subject <> '' AND "
                                      "subject_id IN (%1) AND %2)")
                           .arg(m_people, inWindow));
    return conditions.statement(QStringLiteral("SELECT %1 FROM audit").arg(auditform::columns),
                                m_descending ? QStringLiteral(" ORDER BY sequence DESC")
                                             : QStringLiteral(" ORDER BY sequence"));
}

AuditStretch AuditScan::read(Database &database, AuditStretch stretch, std::chrono::milliseconds time,
                             const std::function<bool(const AuditRow &)> &take)
{
    const QDeadlineTimer deadline(time);
    const auto goOnAfter = [&](qint64 sequence) {
        m_descending ? stretch.to = sequence - 1 : stretch.from = sequence + 1;
    };
    while (!stretch.isEmpty() && !deadline.hasExpired()) {
        const AuditStretch window = windowOf(stretch);
        const SqlStatement sql = statementOf(window);
        QElapsedTimer watch;
        watch.start();
        Query query(database, sql.text, sql.values);
        for (int rows = 1; query.next(); ++rows) {
            const AuditRow row = auditform::rowOf(query);
            const bool goOn = !fits(row) || take(row);
            goOnAfter(row.sequence);
            if (!goOn || (rows % rowsBetweenLooksAtTheClock == 0 && deadline.hasExpired()))
                return stretch;
        }
        goOnAfter(m_descending ? window.from : window.to);
        if (watch.elapsed() < quick)
            m_width = std::min(4 * m_width, widest);
        else if (watch.elapsed() > slow)
            m_width = std::max(m_width / 2, narrowest);
    }
    return stretch;
}

} // namespace chatelaine
