// SPDX-License-Identifier: GPL-3.0-or-later
// The guide, as pages: in the program and on the web no link and no picture leads nowhere, and every page and
// dialog of the program has its page here.
#include "help/guide.h"
#include "help/helptopics.h"
#include "widgets/helprequest.h"
#include "widgets/language.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace chatelaine;

namespace {

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        all << each.next().captured(1);
    return all;
}

QStringList sorted(QStringList list)
{
    list.sort();
    return list;
}

QString contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Dialogs of which there is nothing to tell that their one question does not say, and what others build on.
const QSet<QString> withoutPage{QStringLiteral("TaskDialog"), QStringLiteral("EditDialog"),
                                QStringLiteral("WorkDialog"), QStringLiteral("ConfirmDialog"),
                                QStringLiteral("ListPage")};

} // namespace

class TestGuide : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFileIsReached()
    {
        QStringList files = QDir(QStringLiteral(CHATELAINE_SOURCE_DIR "/resources/guide"))
                                .entryList({QStringLiteral("*.md")});
        QVERIFY(files.size() > 15);
        for (const QString &file : std::as_const(files))
            QVERIFY2(m_guide.indexOf(QFileInfo(file).completeBaseName()) >= 0, qPrintable(file));
        QCOMPARE(m_guide.pages().size(), files.size());
    }

    void everyPageHasATitleAndLiveLinks()
    {
        for (const GuidePage &page : m_guide.pages()) {
            QVERIFY2(!page.title.isEmpty(), qPrintable(page.name));
            const QStringList links = found(QStringLiteral("\\]\\(([^)]+)\\)"), page.text);
            QVERIFY2(page.name == Guide::firstPage() || page.name == u"glossary" || !links.isEmpty() ||
                         page.name == u"keyboard",
                     qPrintable(page.name));
            for (const QString &link : links)
                QVERIFY2(isAlive(link), qPrintable(page.name + QStringLiteral(": ") + link));
        }
    }

    void everyLanguageHasAllOfIt_data()
    {
        QTest::addColumn<QString>("code");
        for (const SpokenLanguage &language : Language::all())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    // Page by page: the same ways, pictures and commands, and none left in English.
    void everyLanguageHasAllOfIt()
    {
        QFETCH(QString, code);
        const Guide guide(code);
        QCOMPARE(guide.pages().size(), m_guide.pages().size());
        for (qsizetype row = 0; row < guide.pages().size(); ++row) {
            const GuidePage &page = guide.pages().at(row);
            const GuidePage &english = m_guide.pages().at(row);
            const QString where = code + u'/' + page.name;
            QCOMPARE(page.name, english.name);
            QVERIFY2((code == u"en") == (page.path == english.path), qPrintable(where));
            QVERIFY2(!page.title.isEmpty(), qPrintable(where));
            for (const char *part : {"\\]\\(([a-z-]+\\.md)\\)", "/screenshots/([a-z-]+\\.png)"})
                QCOMPARE(sorted(found(QString::fromLatin1(part), page.text)),
                         sorted(found(QString::fromLatin1(part), english.text)));
            for (const char *line : {"^(#)+ ", "^ {4}(\\S)", "^(\\|)"})
                QVERIFY2(found(QString::fromLatin1(line), page.text).size() ==
                             found(QString::fromLatin1(line), english.text).size(),
                         qPrintable(where + u' ' + QString::fromLatin1(line)));
        }
    }

    void everyErrorLeadsToAPage()
    {
        int led = 0;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const QString page = guidePageOf(static_cast<ErrorCode>(code));
            QVERIFY2(page.isEmpty() || m_guide.indexOf(page) >= 0, qPrintable(page));
            led += page.isEmpty() ? 0 : 1;
        }
        QVERIFY(led > 15);
    }

    // Read from the sources: what is added later cannot be forgotten.
    void everyPageAndDialogHasAPage()
    {
        QDirIterator headers(QStringLiteral(CHATELAINE_SOURCE_DIR "/ui"), {QStringLiteral("*.h")},
                             QDir::Files, QDirIterator::Subdirectories);
        int classes = 0;
        while (headers.hasNext()) {
            const QString text = contentOf(headers.next());
            const QStringList names =
                found(QStringLiteral("\\nclass (\\w+)(?: final)? : public \\w*(?:Page|Dialog)\\b"), text);
            for (const QString &name : names) {
                ++classes;
                const QString page = guidePageOfClass(name);
                QVERIFY2(withoutPage.contains(name) || m_guide.indexOf(page) >= 0, qPrintable(name));
            }
        }
        QVERIFY(classes > 40);
    }

    void theWebSiteIsWhole()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("cmark-gfm")).isEmpty())
            QSKIP("cmark-gfm makes it, which is not installed.");
        const QTemporaryDir site;
        QProcess make;
        make.start(QStringLiteral(CHATELAINE_SOURCE_DIR "/installer/guide"), {site.path()});
        QVERIFY(make.waitForFinished(60'000));
        QVERIFY2(make.exitCode() == 0, make.readAllStandardError().constData());
        for (const SpokenLanguage &language : Language::all())
            pagesAreWhole(
                QDir(site.filePath(language.code == u"en" ? QStringLiteral("guide")
                                                          : QStringLiteral("guide/") + language.code)));
    }

private:
    void pagesAreWhole(const QDir &pages) const
    {
        const QStringList files = pages.entryList({QStringLiteral("*.html")});
        QCOMPARE(files.size(), m_guide.pages().size());
        for (const QString &file : files) {
            const QStringList links =
                found(QStringLiteral("(?:href|src)=\"([^\"]+)\""), contentOf(pages.filePath(file)));
            QVERIFY(links.size() > files.size());
            for (const QString &link : links)
                QVERIFY2(link.startsWith(u"https://") || QFileInfo(pages.filePath(link)).size() > 0,
                         qPrintable(file + QStringLiteral(": ") + link));
        }
    }

    bool isAlive(const QString &link) const
    {
        if (link.startsWith(u"../"))
            return QFileInfo(QStringLiteral(":/guide/") + link).size() > 0;
        return link.startsWith(u"https://") ||
               (link.endsWith(u".md") && m_guide.indexOf(QFileInfo(link).completeBaseName()) >= 0);
    }

    Guide m_guide{QStringLiteral("en")};
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
