// SPDX-License-Identifier: GPL-3.0-or-later
// Every page and every dialog, in a language that is longer than any, in German and in Arabic: what is shown
// was asked for in a way in which translations are found, and nothing of it is cut off.
#include "connections/serverfixture.h"
#include "languages/fitting.h"
#include "languages/pseudolanguage.h"
#include "languages/speech.h"
#include "languages/walk.h"
#include "support/patience.h"
#include "translations/catalogue.h"

#include "widgets/language.h"

#include <QApplication>

using namespace chatelaine;
using namespace chatelaine::test;

namespace {
using Faults = QMap<QString, QString>; ///< what is wrong, and where it was seen first
} // namespace

class TestWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void atAServerEverythingIsTranslatedAndFits();
    void everythingIsTranslatedAndFits();
    void nothingIsCutOff_data();
    void nothingIsCutOff();

private:
    void walkStore(const Walk::Look &look);
    void walkServer(const Walk::Look &look);
    static void compareWithCatalogue(const PseudoLanguage::Asked &asked, Faults &faults);
    static void tell(const Faults &faults);

    std::unique_ptr<ServerFixture> m;
    std::unique_ptr<Language> language;
};

namespace {

void note(Faults &faults, const QString &fault, const QString &where)
{
    if (!faults.contains(fault))
        faults.insert(fault, where);
}

/// Gathers what is cut off.
Walk::Look fitting(Faults &faults)
{
    return [&faults](QWidget &top, const QString &where) {
        const QWidget *front = QApplication::activeModalWidget();
        if (front && front != &top && top.isWindow() && !top.isActiveWindow())
            return; // behind a dialog it was looked at before, and may be about to show what has changed
        const QStringList found = cutOffIn(top);
        for (const QString &fault : found)
            note(faults, fault, where);
    };
}

} // namespace

void TestWalk::init()
{
    m = std::make_unique<ServerFixture>();
    language = std::make_unique<Language>(m->m->settings);
    m->window().resize(1280, 800);
    QVERIFY(QTest::qWaitForWindowExposed(&m->window()));
}

void TestWalk::cleanup()
{
    m.reset();
    language.reset();
}

// All of it, so that nothing that was read stays out.
void TestWalk::tell(const Faults &faults)
{
    for (auto each = faults.cbegin(); each != faults.cend(); ++each)
        qWarning().noquote() << each.key() << QLatin1String("–") << each.value();
    QCOMPARE(faults.size(), 0);
}

void TestWalk::walkStore(const Walk::Look &look)
{
    Walk walk(m->window(), look);
    walk.start();
    m->window().start().openDemo();
    QTRY_VERIFY(m->console());
    walk.console();
}

void TestWalk::walkServer(const Walk::Look &look)
{
    const NomadDouble server;
    const ConnectionProfile harbour = m->saved(server, QStringLiteral("Harbour"), ConnectionColour::Red);
    m->window().start().openConnection(harbour);
    QTRY_VERIFY(m->window().start().door());
    Walk walk(m->window(), look);
    walk.look(QStringLiteral("door of a server"));
    const auto fields = [this] { return m->person().visible<PasswordField>(); };
    QTRY_VERIFY(!fields().isEmpty() && fields().first()->isEnabled());
    QTest::keyClicks(fields().first()->lineEdit(), QString::fromLatin1(server.managementSecret()));
    QTest::keyClick(fields().first()->lineEdit(), Qt::Key_Return);
    QTRY_VERIFY(m->console());
    walk.console();
}

// What lupdate did not find nobody could translate.
void TestWalk::compareWithCatalogue(const PseudoLanguage::Asked &asked, Faults &faults)
{
    const UpToDate catalogue(QStringLiteral("de"));
    QVERIFY(catalogue.isDone());
    PseudoLanguage::Asked known;
    const auto messages = catalogue.messages();
    for (const Message &message : messages)
        known.insert({message.context, message.source});
    for (const auto &[context, source] : asked) {
        if (!known.contains({context, source}))
            note(faults, QStringLiteral("Not in the catalogue: %1").arg(source), context);
    }
}

void TestWalk::everythingIsTranslatedAndFits()
{
    Faults faults;
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    const KnownData data;
    walkStore([&](QWidget &top, const QString &where) {
        fitting(faults)(top, where);
        const QStringList texts = textsOf(top);
        for (const QString &text : texts) {
            if (const QString strange = data.strangeIn(text); !strange.isEmpty())
                note(faults, QStringLiteral("English: ") + strange, where);
        }
    });
    compareWithCatalogue(pseudo.asked(), faults);
    tell(faults);
}

void TestWalk::atAServerEverythingIsTranslatedAndFits()
{
    Faults faults;
    PseudoLanguage pseudo;
    QCoreApplication::installTranslator(&pseudo);
    QCoreApplication::sendPostedEvents();
    walkServer(fitting(faults));
    compareWithCatalogue(pseudo.asked(), faults);
    tell(faults);
}

void TestWalk::nothingIsCutOff_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("German") << QStringLiteral("de") << Qt::LeftToRight;
    QTest::newRow("Arabic") << QStringLiteral("ar") << Qt::RightToLeft;
}

void TestWalk::nothingIsCutOff()
{
    QFETCH(QString, code);
    QFETCH(Qt::LayoutDirection, direction);
    m->m->settings.setLanguage(code);
    QCoreApplication::sendPostedEvents();
    Faults faults;
    walkStore([&](QWidget &top, const QString &where) {
        fitting(faults)(top, where);
        if (top.layoutDirection() != direction)
            note(faults, QStringLiteral("Read from the other side"), where);
    });
    tell(faults);
}

QTEST_MAIN(TestWalk)
#include "tst_walk.moc"
