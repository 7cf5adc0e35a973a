// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/codeedit.h"
#include "acl/ruleseditor.h"
#include "acl/ruleshighlighter.h"
#include "backend/whenready.h"
#include "support/patience.h"
#include "widgets/sidebyside.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace chatelaine {

namespace {

/// Questions of an editor, answered when and in what order the test likes.
class SlowChecks
{
public:
    RulesEditor::Check ask()
    {
        return [this](const QString &rules) {
            texts << rules;
            promises.push_back(std::make_shared<QPromise<Result<RuleCheck>>>());
            promises.back()->start();
            return promises.back()->future();
        };
    }
    /// Answers the question number \a which with its text as what is wrong with it.
    void answer(qsizetype which)
    {
        RuleCheck check;
        check.issues = {{RuleIssue::Level::Error, 1, 1, texts[which]}};
        promises[size_t(which)]->addResult(check);
        promises[size_t(which)]->finish();
    }

    QStringList texts;
    std::vector<std::shared_ptr<QPromise<Result<RuleCheck>>>> promises;
};

QStringList problemsIn(const RulesEditor &editor)
{
    QStringList messages;
    const auto issues = editor.code()->issues();
    for (const RuleIssue &issue : issues)
        messages << issue.message;
    return messages;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace

/// The editor of rules, by keyboard.
class CodeEditTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_form.reset(); }

    void tabIndentsAndEscapeLetsItLeave();
    void escapeAndShiftTabLeaveBackwards();
    void controlTabLeavesAtOnce();
    void shiftTabAndSelectionsMoveByOneStep();
    void enterKeepsTheIndentationAndBracketsMoveOut();
    void everyStepIsUndone();
    void aReadOnlyTextLetsTabThrough();
    void spansBecomeColoursOfTheirLine();
    void aLongTextGetsItsColoursBitByBit();
    void coloursCanBeReadInBothThemes();
    void issuesAreUnderlinedAndNamedInTheMargin();
    void placesAreFoundInWhatServersSay_data();
    void placesAreFoundInWhatServersSay();
    void aRefusalStandsUntilTheTextChanges();
    void anAnswerForAnOlderTextNeverOverwritesANewerOne();
    void anAnswerForATextThatWasChangedMeanwhileIsNotShown();
    void theEndOfAnOlderQuestionLeavesTheNewerOneAlone();
    void twoVersionsStandLineByLine();

private:
    std::unique_ptr<QWidget> m_form;
    CodeEdit *m_code = nullptr;
    QLineEdit *m_next = nullptr;
};

void CodeEditTest::init()
{
    m_form = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_form.get());
    m_code = new CodeEdit;
    m_next = new QLineEdit;
    column->addWidget(m_code);
    column->addWidget(m_next);
    m_form->resize(700, 400);
    m_form->show();
    m_form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    m_code->setFocus();
}

void CodeEditTest::tabIndentsAndEscapeLetsItLeave()
{
    QTest::keyClick(m_code, Qt::Key_Tab);
    QTest::keyClicks(m_code, QStringLiteral("x"));
    QTest::keyClick(m_code, Qt::Key_Tab);
    QCOMPARE(m_code->toPlainText(), QStringLiteral("  x "));
    QVERIFY(m_code->hasFocus());
    QTest::keyClick(m_code, Qt::Key_Escape);
    QVERIFY(m_form->isVisible());
    QTest::keyClick(m_code, Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
    QCOMPARE(m_code->toPlainText(), QStringLiteral("  x "));
}

void CodeEditTest::controlTabLeavesAtOnce()
{
    QTest::keyClick(m_code, Qt::Key_Tab, Qt::ControlModifier);
    QVERIFY(m_next->hasFocus());
    QVERIFY(m_code->toPlainText().isEmpty());
}

void CodeEditTest::shiftTabAndSelectionsMoveByOneStep()
{
    m_code->setPlainText(QStringLiteral("node {\npolicy = \"read\"\n}"));
    m_code->selectAll();
    QTest::keyClick(m_code, Qt::Key_Tab);
    QCOMPARE(m_code->toPlainText(), QStringLiteral("  node {\n  policy = \"read\"\n  }"));
    QTest::keyClick(m_code, Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(m_code->toPlainText(), QStringLiteral("node {\npolicy = \"read\"\n}"));
}

void CodeEditTest::enterKeepsTheIndentationAndBracketsMoveOut()
{
    QTest::keyClicks(m_code, QStringLiteral("node {"));
    QTest::keyClick(m_code, Qt::Key_Return);
    QTest::keyClicks(m_code, QStringLiteral("policy = \"read\""));
    QTest::keyClick(m_code, Qt::Key_Return);
    QTest::keyClicks(m_code, QStringLiteral("}"));
    QCOMPARE(m_code->toPlainText(), QStringLiteral("node {\n  policy = \"read\"\n}"));
}

void CodeEditTest::everyStepIsUndone()
{
    m_code->setPlainText(QStringLiteral("a\nb"));
    m_code->selectAll();
    QTest::keyClick(m_code, Qt::Key_Tab);
    QTest::keyClick(m_code, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_code->toPlainText(), QStringLiteral("a\nb"));
}

void CodeEditTest::aReadOnlyTextLetsTabThrough()
{
    m_code->setReadOnly(true);
    m_code->setTabChangesFocus(true);
    QTest::keyClick(m_code, Qt::Key_Tab);
    QVERIFY(m_next->hasFocus());
}

void CodeEditTest::spansBecomeColoursOfTheirLine()
{
    m_code->setPlainText(QStringLiteral("# all\nnode {"));
    QSignalSpy changed(m_code, &QPlainTextEdit::textChanged);
    RuleCheck check;
    check.spans = {{0, 5, RuleSpan::Kind::Comment}, {6, 4, RuleSpan::Kind::Block}};
    m_code->showCheck(check);
    QCOMPARE(changed.count(), 0); // colours are no change
    const auto first = m_code->document()->firstBlock().layout()->formats();
    QCOMPARE(first.size(), 1);
    QVERIFY(first.first().format.fontItalic());
    const auto second = m_code->document()->lastBlock().layout()->formats();
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().start, 0);
    QCOMPARE(second.first().length, 4);
    QVERIFY(second.first().format.fontWeight() > QFont::Normal);
}

void CodeEditTest::aLongTextGetsItsColoursBitByBit()
{
    constexpr int lines = 60'000;
    m_code->setPlainText(QStringLiteral("node { # all\n").repeated(lines));
    RuleCheck check;
    for (int i = 0; i < lines; ++i)
        check.spans << RuleSpan{i * 13, 4, RuleSpan::Kind::Block}
                    << RuleSpan{i * 13 + 7, 5, RuleSpan::Kind::Comment};
    const auto coloursIn = [this](int line) {
        return m_code->document()->findBlockByNumber(line).layout()->formats().size();
    };
    QSignalSpy changed(m_code, &QPlainTextEdit::textChanged);
    m_code->showCheck(check);
    QCOMPARE(coloursIn(0), 2);
    QCOMPARE(coloursIn(lines - 1), 0); // the window has its turn first
    QTRY_COMPARE_WITH_TIMEOUT(coloursIn(lines - 1), 2, 60'000);
    QCOMPARE(changed.count(), 0); // colours are no change
}

void CodeEditTest::coloursCanBeReadInBothThemes()
{
    const QPalette before = QApplication::palette();
    for (bool dark : {false, true}) {
        QApplication::setPalette(themePalette(dark));
        const QColor base = QApplication::palette().color(QPalette::Base);
        for (int kind = 0; kind <= static_cast<int>(RuleSpan::Kind::Punctuation); ++kind) {
            const QColor colour = RulesHighlighter::colourOf(static_cast<RuleSpan::Kind>(kind));
            QVERIFY2(contrast(colour, base) >= 4.5, qPrintable(colour.name() + u' ' + base.name()));
        }
    }
    QApplication::setPalette(before);
}

void CodeEditTest::issuesAreUnderlinedAndNamedInTheMargin()
{
    m_code->setPlainText(QStringLiteral("node {\n  polcy = \"read\"\n}"));
    RuleCheck check;
    check.issues = {{RuleIssue::Level::Error, 2, 3, QStringLiteral("What is polcy?")}};
    m_code->showCheck(check);
    const auto marks = m_code->extraSelections();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(marks.first().cursor.selectedText(), QStringLiteral("polcy"));
    QCOMPARE(marks.first().format.underlineStyle(), QTextCharFormat::WaveUnderline);
    const int y = m_code->cursorRect(QTextCursor(m_code->document()->findBlockByNumber(1))).center().y();
    QCOMPARE(m_code->issueAt(y), QStringLiteral("What is polcy?"));
    QVERIFY(m_code->issueAt(1).isEmpty());
    m_code->goTo(2, 3);
    QCOMPARE(m_code->textCursor().blockNumber(), 1);
    QCOMPARE(m_code->textCursor().positionInBlock(), 2);
    m_code->goTo(900, 900); // a server may name a line that is not there
    QCOMPARE(m_code->textCursor().blockNumber(), 2);
}

void CodeEditTest::placesAreFoundInWhatServersSay_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::newRow("HCL 1") << QStringLiteral("Failed to parse ACL Policy: At 3:12: literal not terminated")
                           << 3 << 12;
    QTest::newRow("in words") << QStringLiteral("There is a mistake in line 7, column 2.") << 7 << 2;
    QTest::newRow("a line alone") << QStringLiteral("error parsing: line 4 is odd") << 4 << 1;
    QTest::newRow("HCL 2") << QStringLiteral("<input>:5,9-10: Invalid expression") << 5 << 9;
    QTest::newRow("no place") << QStringLiteral("Invalid policy: %#v") << 0 << 0;
    QTest::newRow("an address") << QStringLiteral("at 0:1 nothing") << 0 << 0;
    QTest::newRow("enormous") << QStringLiteral("At 99999999999999:1") << 9999999 << 1;
}

void CodeEditTest::placesAreFoundInWhatServersSay()
{
    QFETCH(QString, words);
    QFETCH(int, line);
    QFETCH(int, column);
    const auto issue = issueFrom(words);
    QCOMPARE(issue ? issue->line : 0, line);
    QCOMPARE(issue ? issue->column : 0, column);
}

void CodeEditTest::aRefusalStandsUntilTheTextChanges()
{
    RulesEditor editor([](const QString &) { return ready<RuleCheck>(RuleCheck()); });
    editor.setRules(QStringLiteral("node {\n}"));
    editor.show();
    editor.showRefusal({ErrorCode::Invalid, QStringLiteral("The server says: At 2:1: no.")});
    QCOMPARE(editor.code()->issues().size(), 1);
    auto *list = editor.findChild<QListWidget *>(QStringLiteral("ruleIssues"));
    QCOMPARE(list->count(), 1);
    QVERIFY(list->isVisible());
    QTest::keyClicks(editor.code(), QStringLiteral("x"));
    QTRY_VERIFY(editor.code()->issues().isEmpty());
    QVERIFY(!list->isVisible());
}

void CodeEditTest::anAnswerForAnOlderTextNeverOverwritesANewerOne()
{
    SlowChecks checks;
    RulesEditor editor(checks.ask());
    editor.setRules(QStringLiteral("a"));
    QVERIFY(!editor.check());
    QTest::keyClicks(editor.code(), QStringLiteral("b"));
    QTRY_COMPARE(checks.texts, QStringList({QStringLiteral("a"), QStringLiteral("ba")}));
    QVERIFY(checks.promises[0]->isCanceled()); // nobody need work it out any more
    QSignalSpy checked(&editor, &RulesEditor::checked);
    checks.answer(1);
    QTRY_COMPARE(problemsIn(editor), QStringList{QStringLiteral("ba")});
    checks.answer(0);
    editor.code()->setFocus();
    QTest::keyClicks(editor.code(), QStringLiteral("c")); // and all that was on its way has come
    QTRY_COMPARE(checks.texts.size(), 3);
    QCOMPARE(problemsIn(editor), QStringList{QStringLiteral("ba")});
    checks.answer(2);
    QTRY_COMPARE(problemsIn(editor), QStringList{QStringLiteral("bca")});
    QCOMPARE(checked.count(), 2);
}

void CodeEditTest::anAnswerForATextThatWasChangedMeanwhileIsNotShown()
{
    SlowChecks checks;
    RulesEditor editor(checks.ask());
    editor.setRules(QStringLiteral("a"));
    QSignalSpy checked(&editor, &RulesEditor::checked);
    checks.answer(0); // it is on its way
    QTest::keyClicks(editor.code(), QStringLiteral("b"));
    QTRY_COMPARE(checks.texts.size(), 2);
    QCOMPARE(checked.count(), 0);
    QVERIFY(problemsIn(editor).isEmpty());
    QVERIFY(!editor.check());
    checks.answer(1);
    QTRY_COMPARE(problemsIn(editor), QStringList{QStringLiteral("ba")});
}

void CodeEditTest::theEndOfAnOlderQuestionLeavesTheNewerOneAlone()
{
    SlowChecks checks;
    RulesEditor editor(checks.ask());
    editor.setRules(QStringLiteral("a"));
    bool ended = false;
    whenReady(checks.promises[0]->future(), &editor, [&ended](const Result<RuleCheck> &) { ended = true; });
    QTest::keyClicks(editor.code(), QStringLiteral("b"));
    QTRY_COMPARE(checks.texts.size(), 2);
    checks.answer(0);
    QTRY_VERIFY(ended); // the editor has heard of it before
    QTest::keyClicks(editor.code(), QStringLiteral("c"));
    QVERIFY(checks.promises[1]->isCanceled());
    QSignalSpy checked(&editor, &RulesEditor::checked);
    checks.answer(1);
    QTRY_COMPARE(checks.texts.size(), 3);
    checks.answer(2);
    QTRY_COMPARE(problemsIn(editor), QStringList{QStringLiteral("bca")});
    QCOMPARE(checked.count(), 1);
}

void CodeEditTest::twoVersionsStandLineByLine()
{
    const SideBySide sides = sideBySide(QStringLiteral("a\nb\nc"), QStringLiteral("a\nc\nd"));
    QCOMPARE(sides.left, QStringLiteral("  a\n▸ b\n  c\n"));
    QCOMPARE(sides.right, QStringLiteral("  a\n\n  c\n▸ d"));
}

void CodeEditTest::escapeAndShiftTabLeaveBackwards()
{
    m_code->setPlainText(QStringLiteral("  node {"));
    m_code->setFocus();
    QTest::keyClick(m_code, Qt::Key_Escape);
    QTest::keyPress(m_code, Qt::Key_Shift);
    QTest::keyClick(m_code, Qt::Key_Backtab, Qt::ShiftModifier);
    QTest::keyRelease(m_code, Qt::Key_Shift);
    QCOMPARE(m_code->toPlainText(), QStringLiteral("  node {"));
    QVERIFY(!m_code->hasFocus());
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::CodeEditTest)
#include "tst_codeedit.moc"
