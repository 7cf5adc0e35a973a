// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/patience.h"
#include "tokens/tokensfixture.h"

using namespace chatelaine;

/// "Whose secret is this?": every answer, and nothing that stays behind.
class TestIdentify : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m.reset(); }
    void aTypoIsNamed() { expectFor(withTypo(m_secret), QStringLiteral("There is a typo")); }
    void aTruncatedOneIsNamedWithHowMuchIsMissing();
    void tooMuchIsNamed() { expectFor(m_secret + "abc", QStringLiteral("too many follow")); }
    void anythingElseIsNotOurs()
    {
        expectFor("ghp_0123456789abcdefghij", QStringLiteral("not a secret that Chatelaine made"));
    }
    void anUnknownOneIsNamed();
    void aKnownOneLeadsToItsToken();
    void thePreviousOneSaysHowLongItWorks();

private:
    void open();
    void paste(const QByteArray &text);
    void expectFor(const QByteArray &text, const QString &words);
    static QByteArray withTypo(QByteArray secret);
    QLineEdit *field() const { return qobject_cast<QLineEdit *>(m->person->input(QStringLiteral("Secret"))); }

    std::unique_ptr<TokensFixture> m;
    Token m_token;
    QByteArray m_secret;
};

void TestIdentify::init()
{
    m = std::make_unique<TokensFixture>();
    QVERIFY(m->backend);
    m->loadRoles();
    m_token = m->add(QStringLiteral("known"), &m_secret);
    m->add(QStringLiteral("other"));
    m->openPage();
}

QByteArray TestIdentify::withTypo(QByteArray secret)
{
    secret[20] = secret.at(20) == 'a' ? 'b' : 'a';
    return secret;
}

void TestIdentify::open()
{
    QTRY_VERIFY(m->action(QStringLiteral("Identify…"))->isEnabled());
    m->keys(Qt::Key_I, Qt::ControlModifier);
    QTRY_VERIFY(m->dialog(QStringLiteral("identifyToken")));
}

void TestIdentify::paste(const QByteArray &text)
{
    QGuiApplication::clipboard()->setText(QString::fromLatin1(text));
    QTRY_VERIFY(field()->isEnabled());
    field()->setFocus();
    QTest::keyClick(field(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field()->text(), QString()); // taken out the moment it was pasted
    QVERIFY(!field()->isUndoAvailable());
}

void TestIdentify::expectFor(const QByteArray &text, const QString &words)
{
    open();
    paste(text);
    QTRY_VERIFY2(m->person->sees(words), qPrintable(words));
    QCOMPARE(field()->text(), QString());
}

void TestIdentify::aTruncatedOneIsNamedWithHowMuchIsMissing()
{
    expectFor(m_secret.chopped(4), QStringLiteral("truncated"));
    QVERIFY(m->person->sees(QStringLiteral("4 character")));
}

void TestIdentify::anUnknownOneIsNamed()
{
    QByteArray gone;
    const Token token = m->add(QStringLiteral("soon gone"), &gone);
    QVERIFY(m->answer(m->backend->tokens()->remove(token.id, token.version)).has_value());
    expectFor(gone, QStringLiteral("belongs to no token here"));
}

void TestIdentify::aKnownOneLeadsToItsToken()
{
    m->keys(Qt::Key_F, Qt::ControlModifier);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("other"));
    QTRY_COMPARE(m->names(), QStringList{QStringLiteral("other")});
    expectFor("  \"" + m_secret + "\"\n", QStringLiteral("This is its current secret. It works."));
    m->person->press(QStringLiteral("Show this token"));
    QTRY_COMPARE(m->selectedName(), QStringLiteral("known")); // the search that hid it is gone
    QTRY_VERIFY(!m->dialog(QStringLiteral("identifyToken")));
    QVERIFY(!m->fresh(m_token.id).lastUsedAt); // looking is not using
}

void TestIdentify::thePreviousOneSaysHowLongItWorks()
{
    const Token now = m->fresh(m_token.id);
    QVERIFY(m->answer(
        m->backend->tokens()->regenerate(now.id, now.version, {m->clock->now() + std::chrono::hours(3)})));
    expectFor(m_secret, QStringLiteral("This is its previous secret. It works until"));
    m->clock->advance(std::chrono::hours(4));
    paste(m_secret);
    QTRY_VERIFY(m->person->sees(QStringLiteral("It does not work any more")));
    QVERIFY(!m->person->sees(QStringLiteral("It works until")));
}

QTEST_MAIN(TestIdentify)
#include "tst_identify.moc"
