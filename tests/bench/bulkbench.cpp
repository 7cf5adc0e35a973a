// SPDX-License-Identifier: GPL-3.0-or-later
// How quickly are tokens made, one durable transaction each, beside a bare SQLite program that inserts the
// same rows with the same safety in the same run? And how long do acts on 10,000 tokens take?
#include "store/database.h"
#include "support/testbackend.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QSqlError>
#include <QUuid>

#include <algorithm>
#include <chrono>
#include <cstdio>

using namespace chatelaine;

namespace {

using Seconds = std::chrono::duration<double>;

template <class Work> double secondsOf(Work work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return Seconds(std::chrono::steady_clock::now() - start).count();
}

/// The rows of one token: service account, record, secret and audit entry, as the program writes them.
class BareInserts
{
public:
    explicit BareInserts(const QString &path)
    {
        m_database.open(path, {});
        m_principal = prepared("INSERT INTO principals (kind, name, sort_name, search_name, role_id, "
                               "created_at) VALUES ('service_account', ?, ?, ?, ?, ?)");
        m_token = prepared("INSERT INTO tokens (accessor_id, kind, principal_id, name, sort_name, "
                           "description, owner_id, role_id, created_at, created_by, expires_at, search_text) "
                           "VALUES (?, 'service_account', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        m_secret = prepared("INSERT INTO secrets (token_id, digest, hint, is_current, created_at) VALUES (?, "
                            "?, ?, 1, ?)");
        m_audit =
            prepared("INSERT INTO audit (sequence, at, actor_id, actor, action, outcome, token_id, "
                     "target, detail, changes, subject, subject_id, previous_hash, hash) VALUES ((SELECT "
                     "MAX(sequence) + 1 FROM audit), ?, ?, 'Robin Root', 'TokenCreated', 'done', ?, ?, "
                     "'', ?, '', 0, ?, ?)");
    }

    /// In one durable transaction; numbered from \a number on.
    void insert(const QVector<TokenDraft> &drafts, int number)
    {
        m_database.execute(QStringLiteral("BEGIN IMMEDIATE"));
        for (const TokenDraft &draft : drafts)
            insertOne(draft, number++);
        m_database.execute(QStringLiteral("COMMIT"));
    }

private:
    void insertOne(const TokenDraft &draft, int number)
    {
        const qint64 now = 1'800'000'000'000;
        run(m_principal, {draft.name, draft.name, draft.name, draft.role.value, now});
        const QVariant principal = m_principal.lastInsertId();
        const QString accessor = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run(m_token, {accessor, principal, draft.name, draft.name, draft.description, draft.owner.value,
                      draft.role.value, now, draft.owner.value, toSql(draft.expiresAt),
                      QString(draft.name + u'\n' + draft.description + u'\n' + accessor)});
        const QVariant token = m_token.lastInsertId();
        QByteArray digest(32, 'd');
        digest.replace(0, 4, QByteArray::number(number).rightJustified(4, '0').right(4));
        digest.replace(8, 8, QByteArray::number(number).rightJustified(8, '0'));
        run(m_secret, {token, digest, QStringLiteral("chs_abcd"), now});
        run(m_audit, {now, draft.owner.value, token, draft.name, QString(500, u'c'), digest, digest});
    }
    QSqlQuery prepared(const char *sql)
    {
        QSqlQuery query(m_database.connection());
        if (!query.prepare(QString::fromLatin1(sql)))
            qFatal("not prepared: %s", qPrintable(query.lastError().text()));
        return query;
    }
    static void run(QSqlQuery &query, const QVariantList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            query.bindValue(int(i), values[i]);
        if (!query.exec())
            qFatal("not inserted: %s", qPrintable(query.lastError().text()));
    }

    Database m_database;
    QSqlQuery m_principal, m_token, m_secret, m_audit;
};

void row(const QString &what, int tokens, double seconds, double bare = 0)
{
    std::printf("%s %8d %9.2f %10.0f", qPrintable(what.leftJustified(44)), tokens, seconds, tokens / seconds);
    if (bare > 0)
        std::printf(" %9.0f %%", 100 * bare / seconds);
    std::printf("\n");
    std::fflush(stdout);
}

QVector<TokenDraft> drafts(const TestStore &store, int count)
{
    QVector<TokenDraft> all;
    TokenDraft draft = store.draft(QStringLiteral("x"));
    for (int i = 0; i < count; ++i) {
        draft.name = QStringLiteral("build-robot-%1").arg(i);
        all << draft;
    }
    return all;
}

double create(const TestStore &store, const QVector<TokenDraft> &wanted)
{
    return secondsOf([&] {
        std::vector<Future<RevealedToken>> answers;
        for (const TokenDraft &draft : wanted)
            answers.push_back(store.tokens().create(draft));
        for (auto &answer : answers)
            answer.waitForFinished();
    });
}

/// In turns, because a disk is not equally quick all the time.
void compareCreation(const TestStore &store, int tokens)
{
    constexpr int rounds = 20;
    const TestStore other;
    BareInserts inserts(other.path());
    const QVector<TokenDraft> wanted = drafts(store, tokens / rounds);
    double bare = 0;
    double ours = 0;
    int number = 0;
    for (int round = 0; round < rounds; ++round) {
        bare += secondsOf([&] {
            for (const TokenDraft &draft : wanted)
                inserts.insert({draft}, ++number);
        });
        ours += create(store, wanted);
    }
    row(QStringLiteral("bare inserts, a durable transaction each"), number, bare);
    row(QStringLiteral("created, a durable transaction each"), number, ours, bare);
}

double createInOneAct(const TestStore &store, const QVector<TokenDraft> &wanted)
{
    return secondsOf([&] {
        auto answer = store.tokens().createMany(wanted, std::make_shared<LongWork>());
        answer.waitForFinished();
        if (!answer.takeResult().value().creations.constLast().token)
            qFatal("not all were created");
    });
}

/// Half of the bare ones before, half of them after, because a disk is not equally quick all the time.
void compareCreationInOneAct(const TestStore &store, int tokens)
{
    constexpr int slice = 250; // as many as the store makes in one transaction
    const TestStore alone;
    const TestStore sliced;
    BareInserts each(alone.path());
    BareInserts slices(sliced.path());
    const QVector<TokenDraft> wanted = drafts(store, tokens);
    double bareEach = 0;
    double bareSlices = 0;
    const auto insertHalf = [&](int from) {
        bareEach += secondsOf([&] {
            for (int i = from; i < from + tokens / 2; ++i)
                each.insert({wanted[i]}, i);
        });
        bareSlices += secondsOf([&] {
            for (int i = from; i < from + tokens / 2; i += slice)
                slices.insert(wanted.mid(i, std::min(slice, from + tokens / 2 - i)), i);
        });
    };
    insertHalf(0);
    const double ours = createInOneAct(store, wanted);
    insertHalf(tokens / 2);
    row(QStringLiteral("bare inserts, a durable transaction each"), tokens, bareEach);
    row(QStringLiteral("created in one act, beside these"), tokens, ours, bareEach);
    row(QStringLiteral("bare inserts, %1 in a durable transaction").arg(slice), tokens, bareSlices);
    row(QStringLiteral("created in one act, beside these"), tokens, ours, bareSlices);
}

double actOn(const TestStore &store, BulkKind kind, const QVector<TokenId> &ids, double &rehearsal)
{
    BulkPlan plan;
    rehearsal = secondsOf([&] {
        auto answer = store.tokens().rehearse({kind}, ids, std::make_shared<LongWork>());
        answer.waitForFinished();
        plan = answer.takeResult().value();
    });
    return secondsOf([&] {
        auto answer = store.tokens().carryOut({kind}, plan.targets, std::make_shared<LongWork>());
        answer.waitForFinished();
        if (answer.takeResult().value().done.size() != ids.size())
            qFatal("not all were changed");
    });
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOption({QStringLiteral("tokens"), QStringLiteral("How many."), QStringLiteral("number"),
                       QStringLiteral("10000")});
    options.process(app);
    const int tokens = options.value(QStringLiteral("tokens")).toInt();

    std::printf("%-44s %8s %9s %10s %11s\n", "what", "tokens", "s", "a second", "of bare");
    const TestStore store;
    compareCreation(store, tokens);
    compareCreationInOneAct(TestStore(), tokens);
    const QVector<TokenId> ids = value(store.tokens().find({}));
    for (const auto &[kind, what] : {std::pair(BulkKind::Disable, QStringLiteral("disabled in one act")),
                                     std::pair(BulkKind::Delete, QStringLiteral("deleted in one act"))}) {
        double rehearsal = 0;
        const double act = actOn(store, kind, ids, rehearsal);
        row(what + QStringLiteral(": rehearsed"), int(ids.size()), rehearsal);
        row(what, int(ids.size()), act);
    }
}
