// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/codeedit.h"

#include "acl/ruleshighlighter.h"
#include "widgets/rowpainting.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QHelpEvent>
#include <QPainter>
#include <QTextBlock>

#include <algorithm>

namespace chatelaine {

namespace {

/// The strip at the leading edge with line numbers and icons.
class CodeMargin : public QWidget
{
public:
    explicit CodeMargin(CodeEdit &edit)
        : QWidget(&edit)
        , m_edit(edit)
    {
    }
    QSize sizeHint() const override { return {m_edit.marginWidth(), 0}; }

protected:
    void paintEvent(QPaintEvent *event) override { m_edit.paintMargin(event->rect()); }
    bool event(QEvent *event) override
    {
        if (event->type() != QEvent::ToolTip)
            return QWidget::event(event);
        const auto *help = static_cast<QHelpEvent *>(event);
        rows::showPlainToolTip(help->globalPos(), m_edit.issueAt(help->pos().y()), this);
        return true;
    }

private:
    CodeEdit &m_edit;
};

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt || key == Qt::Key_AltGr ||
           key == Qt::Key_Meta;
}

QString indentationOf(const QString &line)
{
    qsizetype width = 0;
    while (width < line.size() && line[width].isSpace())
        ++width;
    return line.left(width);
}

} // namespace

CodeEdit::CodeEdit(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_margin(new CodeMargin(*this))
    , m_highlighter(new RulesHighlighter(document()))
{
    m_colouring.setSingleShot(true);
    connect(&m_colouring, &QTimer::timeout, this, &CodeEdit::colour);
    setUpFont();
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setLayoutDirection(Qt::LeftToRight); // rules are read from the left in every language
    connect(this, &QPlainTextEdit::blockCountChanged, this, &CodeEdit::placeMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, &CodeEdit::updateMargin);
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_margin, qOverload<>(&QWidget::update));
    placeMargin();
}

void CodeEdit::setUpFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(QWidget::font().pointSizeF());
    setFont(font);
    setTabStopDistance(QFontMetricsF(font).horizontalAdvance(QStringLiteral("    ")));
}

void CodeEdit::showCheck(const RuleCheck &check)
{
    m_issues = check.issues;
    m_highlighter->setSpans(check.spans);
    colour();
    underline();
    placeMargin(); // the text may have been replaced quietly
    m_margin->update();
}

// A long text gets its colours bit by bit, while the window goes on.
void CodeEdit::colour()
{
    const QSignalBlocker quiet(this); // colours are no change of the text
    if (m_highlighter->goOn())
        m_colouring.start();
    else
        m_colouring.stop();
}

const RuleIssue *CodeEdit::worstIn(int line) const
{
    const RuleIssue *worst = nullptr;
    for (const RuleIssue &issue : m_issues) {
        if (issue.line == line && (!worst || issue.level < worst->level))
            worst = &issue;
    }
    return worst;
}

void CodeEdit::underline()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const RuleIssue &issue : std::as_const(m_issues)) {
        const QTextBlock block = document()->findBlockByNumber(std::max(0, issue.line - 1));
        if (!block.isValid())
            continue;
        QTextEdit::ExtraSelection mark;
        mark.cursor = QTextCursor(block);
        const int room = block.length() - 1;
        const int column = std::clamp(issue.column - 1, 0, std::max(0, room - 1));
        mark.cursor.setPosition(block.position() + column);
        mark.cursor.movePosition(QTextCursor::EndOfWord, QTextCursor::KeepAnchor);
        if (!mark.cursor.hasSelection())
            mark.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        const bool error = issue.level == RuleIssue::Level::Error;
        mark.format.setUnderlineStyle(error ? QTextCharFormat::WaveUnderline
                                            : QTextCharFormat::DashUnderline);
        mark.format.setUnderlineColor(look::text(error ? Tone::Bad : Tone::Warning));
        marks.append(mark);
    }
    setExtraSelections(marks);
}

void CodeEdit::goTo(int line, int column)
{
    const QTextBlock block =
        document()->findBlockByNumber(std::clamp(line - 1, 0, std::max(0, blockCount() - 1)));
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + std::clamp(column - 1, 0, block.length() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

int CodeEdit::marginWidth() const
{
    const auto digits = std::max<qsizetype>(2, QString::number(blockCount()).size());
    return look::iconSize(fontMetrics()) + 2 * look::small + look::medium +
           fontMetrics().horizontalAdvance(u'9') * static_cast<int>(digits);
}

void CodeEdit::placeMargin()
{
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect room = contentsRect();
    m_margin->setGeometry(room.left(), room.top(), marginWidth(), room.height());
}

void CodeEdit::updateMargin(const QRect &rect, int scrolled)
{
    if (scrolled != 0)
        m_margin->scroll(0, scrolled);
    else
        m_margin->update(0, rect.y(), m_margin->width(), rect.height());
}

void CodeEdit::paintMargin(const QRect &exposed)
{
    QPainter painter(m_margin);
    painter.fillRect(exposed, palette().color(QPalette::AlternateBase));
    painter.fillRect(QRect(m_margin->width() - 1, exposed.top(), 1, exposed.height()), look::border());
    const int size = look::iconSize(fontMetrics());
    QTextBlock block = firstVisibleBlock();
    QRectF place = blockBoundingGeometry(block).translated(contentOffset());
    painter.setFont(font());
    while (block.isValid() && place.top() <= exposed.bottom()) {
        const QRect line(0, qRound(place.top()), m_margin->width() - look::medium, qRound(place.height()));
        const bool current = block.blockNumber() == textCursor().blockNumber();
        painter.setPen(current ? palette().color(QPalette::Text) : look::secondaryText());
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
        if (const RuleIssue *issue = worstIn(block.blockNumber() + 1)) {
            const bool error = issue->level == RuleIssue::Level::Error;
            painter.drawPixmap(
                look::small, line.center().y() - size / 2,
                look::pixmap(error ? QStringLiteral("data-error") : QStringLiteral("data-warning"),
                             look::text(error ? Tone::Bad : Tone::Warning), size, devicePixelRatioF()));
        }
        block = block.next();
        place = blockBoundingGeometry(block).translated(contentOffset());
    }
}

int CodeEdit::blockAt(int y) const
{
    QTextBlock block = firstVisibleBlock();
    while (block.isValid()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (y < place.bottom())
            return block.blockNumber();
        block = block.next();
    }
    return -1;
}

QString CodeEdit::issueAt(int y) const
{
    const int line = blockAt(y) + 1;
    QStringList messages;
    for (const RuleIssue &issue : m_issues) {
        if (issue.line == line)
            messages.append(issue.message);
    }
    return messages.join(u'\n');
}

// Tab would otherwise be taken for moving between fields before it gets here.
bool CodeEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && !isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape && !m_tabLeaves) {
            event->accept(); // the first Escape is this field's, the second one the dialog's
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void CodeEdit::keyPressEvent(QKeyEvent *event)
{
    if (isReadOnly()) {
        QPlainTextEdit::keyPressEvent(event);
        return;
    }
    const int key = event->key();
    if (key == Qt::Key_Escape && !m_tabLeaves) {
        m_tabLeaves = true;
        return;
    }
    if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && handleTab(*event))
        return;
    if (key == Qt::Key_Escape) {
        event->ignore();
        return;
    }
    if (isModifier(key))
        return QPlainTextEdit::keyPressEvent(event); // on the way to Shift+Tab
    m_tabLeaves = false;
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier) {
            event->ignore();
            return;
        }
        breakLine();
    } else if (!closeBlock(event->text())) {
        QPlainTextEdit::keyPressEvent(event);
    }
}

bool CodeEdit::handleTab(const QKeyEvent &event)
{
    const bool back = event.key() == Qt::Key_Backtab;
    if (m_tabLeaves || (event.modifiers() & Qt::ControlModifier)) {
        m_tabLeaves = false;
        // That of QPlainTextEdit knows Tab as a letter. NOLINTNEXTLINE(bugprone-parent-virtual-call)
        QWidget::focusNextPrevChild(!back);
        return true;
    }
    if (back || textCursor().hasSelection()) {
        indentSelection(!back);
        return true;
    }
    const int column = textCursor().positionInBlock();
    textCursor().insertText(QString(indentWidth - column % indentWidth, u' '));
    ensureCursorVisible();
    return true;
}

void CodeEdit::indentSelection(bool further)
{
    QTextCursor cursor = textCursor();
    const int last = document()->findBlock(cursor.selectionEnd()).blockNumber();
    QTextBlock block = document()->findBlock(cursor.selectionStart());
    cursor.beginEditBlock();
    for (; block.isValid() && block.blockNumber() <= last; block = block.next()) {
        QTextCursor line(block);
        if (further) {
            line.insertText(QString(indentWidth, u' '));
            continue;
        }
        const auto spaces = std::min<qsizetype>(indentWidth, indentationOf(block.text()).size());
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(spaces));
        line.removeSelectedText();
    }
    cursor.endEditBlock();
}

void CodeEdit::breakLine()
{
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    QString indentation = indentationOf(before);
    const QString trimmed = before.trimmed();
    if (trimmed.endsWith(u'{') || trimmed.endsWith(u'['))
        indentation += QString(indentWidth, u' ');
    cursor.insertText(u'\n' + indentation);
    setTextCursor(cursor);
    ensureCursorVisible();
}

// A closing bracket that begins a line stands one step further out.
bool CodeEdit::closeBlock(const QString &typed)
{
    if (typed != u"}" && typed != u"]")
        return false;
    QTextCursor cursor = textCursor();
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    if (cursor.hasSelection() || before.size() < indentWidth || !before.trimmed().isEmpty())
        return false;
    cursor.beginEditBlock();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, indentWidth);
    cursor.insertText(typed);
    cursor.endEditBlock();
    setTextCursor(cursor);
    return true;
}

void CodeEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeMargin();
}

void CodeEdit::focusOutEvent(QFocusEvent *event)
{
    m_tabLeaves = false;
    QPlainTextEdit::focusOutEvent(event);
}

void CodeEdit::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter) {
        const QSignalBlocker quiet(this);
        m_highlighter->refreshColours();
        underline();
    } else if (event->type() == QEvent::ApplicationFontChange) {
        setUpFont();
        placeMargin();
    }
}

} // namespace chatelaine
