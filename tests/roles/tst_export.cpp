// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/deskfixture.h"
#include "support/patience.h"

#include "domain/csv.h"
#include "roles/exportdialog.h"
#include "roles/exportpages.h"
#include "roles/exportpreview.h"

#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QMimeData>
#include <QPainter>
#include <QTextDocument>
#include <QTextTable>

using namespace chatelaine;

namespace {

MatrixTable smallTable()
{
    MatrixTable table;
    table.title = QStringLiteral("Who may do what");
    table.roles = {QStringLiteral("Root"), QStringLiteral("Night | shift")};
    table.rows = {
        {QStringLiteral("Data"),
         QStringLiteral("data:Read"),
         QStringLiteral("Read <b>data</b>"),
         {true, true}},
        {QStringLiteral("Data"),
         QStringLiteral("data:Write"),
         QStringLiteral("=SUM(A1)"),
         {true, false},
         false},
        {QStringLiteral("Teams"), QStringLiteral("teams:Read"), QStringLiteral("Two\nlines"), {true, false}},
    };
    return table;
}

MatrixTable largeTable(int permissions, int roles)
{
    MatrixTable table;
    table.title = QStringLiteral("A large organisation");
    for (int role = 0; role < roles; ++role)
        table.roles.append(QStringLiteral("Role number %1").arg(role));
    for (int i = 0; i < permissions; ++i)
        table.rows.append({QStringLiteral("Group %1").arg(i / 25), QStringLiteral("service:Action%1").arg(i),
                           QStringLiteral("What the action number %1 is good for, in a sentence").arg(i),
                           QVector<bool>(roles, i % 3 == 0)});
    return table;
}

int pagesOf(const QByteArray &pdf)
{
    return static_cast<int>(pdf.count("/Type /Page\n") + pdf.count("/Type /Page "));
}

} // namespace

/// The matrix and comparisons leave the program as files, on paper and by the clipboard.
class TestExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void csvIsReadBackAsACatalogue();
    void csvHoldsNoFormula();
    void markdownStaysATableWhateverTheNamesHold();
    void htmlIsEscapedAndSaysWhatItsHeadersAreFor();
    void theClipboardsTableHasOneLineARow();
    void thePdfHasAsManyPagesAsAreNeeded();
    void aPageSaysWhatItShows();
    void noRowIsLostBetweenPages();
    void theDialogSavesEveryFormat_data();
    void theDialogSavesEveryFormat();
    void aPlaceThatCannotBeWrittenIsSaid();
    void aFileThatIsThereIsReplacedOnlyAfterAQuestion();
    void copyPutsTextAndTableIntoTheClipboard();
    void printingShowsThePagesFirst();
    void aPreviewOfThousandsOfPagesIsRefusedWithAWayOut();
};

void TestExport::csvIsReadBackAsACatalogue()
{
    MatrixTable table = smallTable();
    table.rows.last().description = QStringLiteral("A catalogue has one line a description");
    const auto catalogue = parseCatalogueCsv(exporting::csv(table), QStringLiteral("ours.csv"));
    QVERIFY2(catalogue, qPrintable(catalogue ? QString() : catalogue.error().message));
    QCOMPARE(catalogue->roles, smallTable().roles);
    QCOMPARE(catalogue->permissions.size(), 3);
    QCOMPARE(catalogue->permissions.at(0).grantedTo, smallTable().roles);
    QCOMPARE(catalogue->permissions.at(1).grantedTo, QStringList{QStringLiteral("Root")});
    QVERIFY(!catalogue->permissions.at(1).certain);
    QCOMPARE(catalogue->permissions.at(1).description, QStringLiteral("=SUM(A1)"));
}

void TestExport::csvHoldsNoFormula()
{
    const QByteArray csv = exporting::csv(smallTable());
    QVERIFY(csv.contains("'=SUM(A1)"));
    QVERIFY(!csv.contains(",=SUM"));
    QVERIFY(exporting::tabSeparated(smallTable()).contains(QStringLiteral("\t'=SUM(A1)\t")));
    MatrixTable hostile = smallTable();
    hostile.roles[1] = QStringLiteral("@cmd");
    hostile.noteTitles = {QStringLiteral("-1")};
    for (MatrixTable::Row &row : hostile.rows)
        row.notes = {QStringLiteral("+1")};
    const QStringList lines = QString::fromUtf8(exporting::csv(hostile)).split(QStringLiteral("\r\n"));
    QCOMPARE(lines.at(0), QStringLiteral("group,permission,description,Root,'@cmd,certain,'-1"));
    QVERIFY(lines.at(1).endsWith(QStringLiteral(",'+1")));
}

void TestExport::markdownStaysATableWhateverTheNamesHold()
{
    const QStringList lines = QString::fromUtf8(exporting::markdown(smallTable())).split(u'\n');
    QCOMPARE(lines.at(0), QStringLiteral("# Who may do what"));
    QVERIFY(lines.contains(QStringLiteral("## Data")));
    QVERIFY(lines.contains(QStringLiteral("## Teams")));
    QVERIFY(lines.contains(QStringLiteral("| Permission | Description | Root | Night \\| shift |")));
    QVERIFY(lines.contains(QStringLiteral("| --- | --- | :-: | :-: |")));
    QVERIFY(lines.contains(QStringLiteral("| data:Read | Read \\<b\\>data\\</b\\> | ✓ | ✓ |")));
    QVERIFY(lines.contains(QStringLiteral("| teams:Read | Two lines | ✓ |  |")));
    QVERIFY(lines.contains(QStringLiteral("| data:Write (uncertain) | =SUM(A1) | ✓ |  |")));
}

void TestExport::htmlIsEscapedAndSaysWhatItsHeadersAreFor()
{
    MatrixTable table = smallTable();
    table.title = QStringLiteral("<script>alert(1)</script>");
    table.facts = {QStringLiteral("Zones: \"A\" & B")};
    const QString html = QString::fromUtf8(exporting::html(table));
    QVERIFY(!html.contains(QStringLiteral("<script")));
    QVERIFY(!html.contains(QStringLiteral("<b>data")));
    QVERIFY(html.contains(QStringLiteral("Zones: &quot;A&quot; &amp; B")));
    QVERIFY(html.contains(QStringLiteral("<meta charset=\"utf-8\">")));
    QCOMPARE(html.count(QStringLiteral("<th scope=\"col\"")), 4);
    QCOMPARE(html.count(QStringLiteral("<th scope=\"row\"")), 3);
    QCOMPARE(html.count(QStringLiteral("<th scope=\"rowgroup\"")), 2);
    QCOMPARE(html.count(QStringLiteral("aria-label=\"Yes\"")), 4);
    QVERIFY(!html.contains(QStringLiteral("http")));

    QTextDocument document; // somebody else's eyes on it
    document.setHtml(html);
    QTextTable *found = nullptr;
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *inner = qobject_cast<QTextTable *>(frame))
            found = inner;
    }
    QVERIFY(found);
    QCOMPARE(found->columns(), 4);
    QCOMPARE(found->rows(), 1 + 2 + 3);
    QCOMPARE(found->cellAt(2, 1).firstCursorPosition().block().text(), QStringLiteral("Read <b>data</b>"));
}

void TestExport::theClipboardsTableHasOneLineARow()
{
    const QString text = exporting::tabSeparated(smallTable());
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(lines.size(), 4);
    for (const QString &line : lines)
        QCOMPARE(line.count(u'\t'), 4);
    QCOMPARE(lines.at(1), QStringLiteral("Data\tdata:Read\tRead <b>data</b>\tYes\tYes"));
}

void TestExport::thePdfHasAsManyPagesAsAreNeeded()
{
    const QByteArray small = value(exporting::pdf(smallTable()));
    QVERIFY(small.startsWith("%PDF-"));
    QVERIFY(small.trimmed().endsWith("%%EOF"));
    QCOMPARE(pagesOf(small), 1);
    const QByteArray empty = value(exporting::pdf({QStringLiteral("Nothing"), {}, {}}));
    QCOMPARE(pagesOf(empty), 1);
    const MatrixTable large = largeTable(200, 24);
    const QByteArray pages = value(exporting::pdf(large));
    QVERIFY(pagesOf(pages) >= 24); // three times the columns, eight pages each at least
    QVERIFY(pagesOf(pages) <= 60);
}

void TestExport::aPageSaysWhatItShows()
{
    const QSizeF room(757, 510);
    const ExportPages pages(smallTable(), room);
    QImage image(room.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    pages.paint(painter, 0);
    painter.end();
    int dark = 0;
    int foot = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
            const bool inFoot = y > image.height() - 14 && x > image.width() - 80;
            foot += inFoot && qGray(image.pixel(x, y)) < 200 ? 1 : 0;
        }
    }
    QVERIFY(dark > 800);
    QVERIFY(foot > 20); // the page number
}

void TestExport::noRowIsLostBetweenPages()
{
    MatrixTable table = largeTable(300, 3);
    table.rows[150].description = QString(3000, u'x'); // a cell that would fill pages is cut
    const ExportPages pages(table, {757, 510});
    QVERIFY(pages.count() > 8);
    QVERIFY(pages.count() < 40);
    MatrixTable narrow = largeTable(5, 400); // also where hardly anything fits beside another
    QVERIFY(ExportPages(narrow, {200, 300}).count() >= 200);
}

void TestExport::theDialogSavesEveryFormat_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("suffix");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("pdf") << QStringLiteral("PDF") << QStringLiteral("pdf") << QByteArray("%PDF-");
    QTest::newRow("csv") << QStringLiteral("CSV, for spreadsheets") << QStringLiteral("csv")
                         << QByteArray("group,permission,description,Root,");
    QTest::newRow("html") << QStringLiteral("HTML, for browsers") << QStringLiteral("html")
                          << QByteArray("<!DOCTYPE html>");
    QTest::newRow("markdown") << QStringLiteral("Markdown, for wikis") << QStringLiteral("md")
                              << QByteArray("# Who may do what");
    QTest::newRow("catalogue") << QStringLiteral("Catalogue as JSON") << QStringLiteral("json")
                               << QByteArray("{");
}

void TestExport::theDialogSavesEveryFormat()
{
    QFETCH(QString, format);
    QFETCH(QString, suffix);
    QFETCH(QByteArray, start);
    DeskFixture m;
    m.loadFacts();
    (new ExportDialog(smallTable(), m.context(), &m.window))->open();
    auto *box = qobject_cast<QComboBox *>(m.person.field(QStringLiteral("Format"))->input());
    box->setCurrentText(format);
    QCOMPARE(box->currentText(), format);
    m.person.press(QStringLiteral("Save as…"));
    QTRY_VERIFY(m.shown<QFileDialog>());
    QFileDialog *chooser = m.shown<QFileDialog>();
    QCOMPARE(chooser->defaultSuffix(), suffix);
    const QString path = m.store.dir.filePath(QStringLiteral("out.") + suffix);
    chooser->selectFile(path);
    static_cast<QDialog *>(chooser)->accept();
    QTRY_VERIFY(m.message().startsWith(QStringLiteral("It is saved in ")));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray content = file.readAll();
    QVERIFY2(content.startsWith(start), content.left(80).constData());
    if (suffix == QStringLiteral("json")) {
        const auto catalogue = parseCatalogue(content, path);
        QVERIFY(catalogue);
        QCOMPARE(catalogue->permissions.size(), m.facts->catalogue().size());
        QCOMPARE(catalogue->permissionsOf(QStringLiteral("Operations")),
                 m.roleNamed(QStringLiteral("Operations")).permissions);
    }
}

void TestExport::aPlaceThatCannotBeWrittenIsSaid()
{
    DeskFixture m;
    (new ExportDialog(smallTable(), m.context(), &m.window))->open();
    m.person.press(QStringLiteral("Save as…"));
    QTRY_VERIFY(m.shown<QFileDialog>());
    QFileDialog *chooser = m.shown<QFileDialog>();
    const QString path = m.store.dir.filePath(QStringLiteral("missing/out.pdf"));
    Q_EMIT chooser->fileSelected(path);
    static_cast<QDialog *>(chooser)->reject();
    QTRY_VERIFY(!m.message().isEmpty());
    QVERIFY2(m.message().contains(QStringLiteral("out.pdf")), qPrintable(m.message()));
    QVERIFY(m.person.button(QStringLiteral("Save as…"))->isEnabled());
}

void TestExport::aFileThatIsThereIsReplacedOnlyAfterAQuestion()
{
    DeskFixture m;
    const QString path = m.store.dir.filePath(QStringLiteral("there.pdf"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
    file.close();
    const auto content = [&path] {
        QFile there(path);
        return there.open(QIODevice::ReadOnly) ? there.readAll() : QByteArray();
    };
    (new ExportDialog(smallTable(), m.context(), &m.window))->open();
    for (const QString &answer : {QStringLiteral("Cancel"), QStringLiteral("Yes, replace")}) {
        m.person.press(QStringLiteral("Save as…"));
        QTRY_VERIFY(m.shown<QFileDialog>());
        QFileDialog *chooser = m.shown<QFileDialog>();
        Q_EMIT chooser->fileSelected(path);
        static_cast<QDialog *>(chooser)->reject();
        QTRY_VERIFY(m.person.sees(QStringLiteral("There is a file named there.pdf already.")));
        QCOMPARE(content(), QByteArray("mine"));
        QTRY_VERIFY(!m.shown<QFileDialog>());
        m.person.press(answer);
        QTRY_VERIFY(!m.person.sees(QStringLiteral("Replace the file?")));
    }
    QTRY_VERIFY(content().startsWith("%PDF-"));
}

void TestExport::copyPutsTextAndTableIntoTheClipboard()
{
    DeskFixture m;
    (new ExportDialog(smallTable(), m.context(), &m.window, ExportDialog::Offer::TableOnly))->open();
    QCOMPARE(qobject_cast<QComboBox *>(m.person.field(QStringLiteral("Format"))->input())->count(), 4);
    m.person.press(QStringLiteral("Copy as table"));
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    QCOMPARE(copied->text(), exporting::tabSeparated(smallTable()));
    QVERIFY(copied->html().contains(QStringLiteral("scope=\"col\"")));
    QVERIFY(m.message().contains(QStringLiteral("in the clipboard")));
}

void TestExport::printingShowsThePagesFirst()
{
    DeskFixture m;
    (new ExportDialog(largeTable(60, 4), m.context(), &m.window))->open();
    m.person.press(QStringLiteral("Print…"));
    QTRY_VERIFY(m.shown<ExportPreview>());
    QTRY_VERIFY(m.person.sees(QStringLiteral("Page 1 of")));
    QVERIFY(!m.person.button(QStringLiteral("Previous page"))->isEnabled());
    m.person.press(QStringLiteral("Next page"));
    QTRY_VERIFY(m.person.sees(QStringLiteral("Page 2 of")));
    QTest::keyClick(m.shown<ExportPreview>(), Qt::Key_Escape);
    QTRY_VERIFY(!m.shown<ExportPreview>());
}

void TestExport::aPreviewOfThousandsOfPagesIsRefusedWithAWayOut()
{
    DeskFixture m;
    (new ExportDialog(largeTable(2000, 100), m.context(), &m.window))->open();
    m.person.press(QStringLiteral("Print…"));
    QVERIFY(!m.shown<ExportPreview>());
    QVERIFY2(m.message().contains(QStringLiteral("save it as a PDF")), qPrintable(m.message()));
}

QTEST_MAIN(TestExport)
#include "tst_export.moc"
