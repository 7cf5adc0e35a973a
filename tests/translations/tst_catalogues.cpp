// SPDX-License-Identifier: GPL-3.0-or-later
// Every language is whole: what people read in it has everything that the source has, and nothing is left in
// English.
#include "translations/catalogue.h"

#include <QDir>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine::test;

namespace {

/// In how many ways Qt counts in a language: qttools, src/linguist/shared/numerus.cpp.
const QHash<QString, int> pluralForms{{QStringLiteral("en"), 2}, {QStringLiteral("de"), 2},
                                      {QStringLiteral("fr"), 2}, {QStringLiteral("es"), 2},
                                      {QStringLiteral("ja"), 1}, {QStringLiteral("ar"), 6}};

/// The contexts under which the sources of \a path may ask for messages: those that are given, and its
/// classes.
void addContextsOf(const QString &path, QSet<QString> &contexts)
{
    static const QRegularExpression given(
        QStringLiteral("(?:TR_FUNCTIONS|translate|TRANSLATE_NOOP)\\(\\s*\"?([\\w:]+)"));
    static const QRegularExpression classes(QStringLiteral("\\bclass (\\w+)"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    for (auto each = given.globalMatch(text); each.hasNext();)
        contexts << each.next().captured(1);
    for (auto each = classes.globalMatch(text); each.hasNext();) {
        const QString name = each.next().captured(1);
        contexts << QStringLiteral("chatelaine::") + name << QStringLiteral("chatelaine::nomad::") + name;
    }
}

QSet<QString> declaredContexts()
{
    QSet<QString> contexts{QStringLiteral("QLineEdit")}; // Qt's own
    for (const char *part : {"app", "core", "ui"}) {
        const QString root = QStringLiteral(CHATELAINE_SOURCE_DIR "/") + QString::fromLatin1(part);
        QDirIterator files(root, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext())
            addContextsOf(files.next(), contexts);
    }
    return contexts;
}

Message sentence(const QString &source, const QString &translation)
{
    return {QStringLiteral("Test"), source, {}, {translation}, false};
}

} // namespace

class TestCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isWhole_data();
    void isWhole();
    void lupdateUnderstandsTheSources();
    void damage_data();
    void damage();
    void otherTypesAreNotDone_data();
    void otherTypesAreNotDone();
    void plurals();
    void brokenFileHasNothing();
};

void TestCatalogues::isWhole_data()
{
    QTest::addColumn<int>("forms");
    const auto files = QDir(translationsFolder()).entryList({QStringLiteral("chatelaine_*.ts")});
    for (const QString &file : files) {
        const QString language = file.mid(11).chopped(3);
        QTest::newRow(qPrintable(language)) << pluralForms.value(language);
    }
}

void TestCatalogues::isWhole()
{
    QFETCH(int, forms);
    const UpToDate copy(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY2(copy.isDone(), qPrintable(copy.errors()));
    const QVector<Message> messages = copy.messages();
    QVERIFY(messages.size() > 100);
    QStringList faulty;
    for (const Message &message : messages) {
        for (const QString &fault : faultsOf(message, forms))
            faulty << QStringLiteral("%1 | %2: %3").arg(message.context, message.source, fault);
    }
    const QString advice =
        QStringLiteral(
            "Run the target update_translations, then mend these in translations/chatelaine_%1.ts:\n%2")
            .arg(QString::fromLatin1(QTest::currentDataTag()), faulty.join(u'\n'));
    QVERIFY2(faulty.isEmpty(), qPrintable(advice));
}

// What it guesses it guesses wrong: nobody would ask for such a message at run time.
void TestCatalogues::lupdateUnderstandsTheSources()
{
    const UpToDate copy(QStringLiteral("de"));
    QVERIFY(copy.isDone());
    QCOMPARE(copy.errors(), QString());
    const QSet<QString> declared = declaredContexts();
    QStringList odd;
    const auto messages = copy.messages();
    for (const Message &message : messages) {
        if (!declared.contains(message.context))
            odd << message.context + u'|' + message.source;
    }
    QVERIFY2(odd.isEmpty(), qPrintable(odd.join(u'\n')));
}

void TestCatalogues::damage_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("translation");
    QTest::addColumn<QString>("fault");
    const auto row = [](const char *name, const char *source, const char *translation, const char *fault) {
        QTest::newRow(name) << QString::fromUtf8(source) << QString::fromUtf8(translation)
                            << QString::fromUtf8(fault);
    };
    row("good", "Delete “%1” of %2…", "„%1“ von %2 löschen…", "");
    row("good, in another order", "%1 of %2", "%2: %1, %1", "");
    row("good, with a mnemonic behind", "&File", "ファイル(&F)", "");
    row("good, with an ampersand", "Save && close", "Sichern && schließen", "");
    row("empty", "Delete", " ", "is empty");
    row("placeholder missing", "Delete “%1” of %2", "„%1“ löschen", "has other placeholders");
    row("placeholder mistyped", "Delete “%1”", "„%2“ löschen", "has other placeholders");
    row("placeholder cut", "Delete “%1”", "„%“ löschen", "has other placeholders");
    row("number", "Delete all", "%n löschen", "has a %n that nobody fills in");
    row("no mnemonic", "&File", "Datei", "has another number of mnemonics");
    row("two mnemonics", "&File", "&Da&tei", "has another number of mnemonics");
    row("line break", "One\nTwo", "Eins Zwei", "has other line breaks");
    row("space", "One ", "Eins", "begins or ends with other spaces");
    row("no ellipsis", "New store…", "Neuer Speicher", "has an ellipsis at its end, or lacks it");
    row("an ellipsis", "New store", "Neuer Speicher…", "has an ellipsis at its end, or lacks it");
    row("markup", "New store", "<b>Neuer</b> Speicher", "has markup");
    row("file", "Open <file>.", "Öffnet es.", "has markup");
}

void TestCatalogues::damage()
{
    QFETCH(QString, source);
    QFETCH(QString, translation);
    QFETCH(QString, fault);
    QCOMPARE(faultsOf(sentence(source, translation), 2),
             fault.isEmpty() ? QStringList() : QStringList{fault});
}

void TestCatalogues::otherTypesAreNotDone_data()
{
    QTest::addColumn<QString>("type");
    for (const char *type : {"unfinished", "vanished", "obsolete"})
        QTest::newRow(type) << QString::fromLatin1(type);
}

void TestCatalogues::otherTypesAreNotDone()
{
    QFETCH(QString, type);
    Message message = sentence(QStringLiteral("Delete"), QStringLiteral("Löschen"));
    message.type = type;
    QCOMPARE(faultsOf(message, 2), QStringList{QStringLiteral("is ") + type});
}

void TestCatalogues::plurals()
{
    Message message = sentence(QStringLiteral("%n token(s) of %1"), QStringLiteral("ein Token von %1"));
    message.counts = true;
    message.forms << QStringLiteral("%n Token von %1");
    QCOMPARE(faultsOf(message, 2), QStringList());
    QCOMPARE(faultsOf(message, 6), QStringList{QStringLiteral("has another number of plural forms")});
    message.forms[1] = QStringLiteral("viele Token von %1");
    QCOMPARE(faultsOf(message, 2), QStringList{QStringLiteral("does not say the number")});
    message.forms[1] = QStringLiteral("%n Token");
    QCOMPARE(faultsOf(message, 2), QStringList{QStringLiteral("has other placeholders")});
}

void TestCatalogues::brokenFileHasNothing()
{
    const QTemporaryDir work;
    QFile file(work.filePath(QStringLiteral("broken.ts")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "<TS><context><name>A</name><message><source>a</source><translation>b</translation></message>");
    file.close();
    QVERIFY(readCatalogue(file.fileName()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCatalogues)
#include "tst_catalogues.moc"
