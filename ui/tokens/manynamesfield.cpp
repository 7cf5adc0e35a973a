// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manynamesfield.h"

#include "backend/whenready.h"
#include "files/importfiles.h"
#include "widgets/filechooser.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextBlock>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds pause{300};
constexpr int linesShown = 8;
constexpr int mostMarked = 500;

} // namespace

ManyNamesField::ManyNamesField(bool descriptions, QWidget *parent)
    : QWidget(parent)
    , m_descriptions(descriptions)
    , m_text(new QPlainTextEdit)
    , m_count(captionLabel())
    , m_file(new QPushButton(tr("Choose a &file…")))
    , m_field(
          new FormField(tr("&Names"), m_text, tr("One name a line; each becomes a token of its own."), true))
{
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setMinimumHeight(m_text->fontMetrics().lineSpacing() * linesShown);
    m_text->setPlaceholderText(tr("build-robot-1\nbuild-robot-2\nbuild-robot-3"));
    m_field->setHint(
        descriptions ? tr("One on each line. Paste two columns of a spreadsheet, or choose a CSV file, to "
                          "give each a description of its own.")
                     : tr("One on each line. You can paste them, or choose a text or CSV file."));
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_count, 1);
    foot->addWidget(m_file);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    column->addWidget(m_field, 1); // the text takes what height there is
    column->addLayout(foot);
    setFocusProxy(m_text);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_pause.start(); });
    connect(&m_pause, &QTimer::timeout, this, &ManyNamesField::judge);
    connect(m_file, &QPushButton::clicked, this, &ManyNamesField::chooseFile);
}

bool ManyNamesField::isModified() const
{
    return !m_text->document()->isEmpty();
}

void ManyNamesField::judge()
{
    m_pause.stop();
    m_read = manynames::read(m_text->toPlainText(), m_descriptions);
    m_count->setText(m_read.lines > 0 ? tr("%n name(s)", nullptr, int(m_read.lines)) : QString());
    m_field->setError(manynames::inWords(m_read.problems));
    mark();
}

bool ManyNamesField::check()
{
    judge();
    if (m_read.lines == 0)
        m_field->setError(tr("Type at least one name."));
    if (!m_field->hasError())
        return true;
    m_text->setFocus(Qt::OtherFocusReason);
    for (const LineProblem &problem : std::as_const(m_read.problems)) {
        if (problem.line > 0) {
            goTo(problem.line);
            break;
        }
    }
    return false;
}

void ManyNamesField::goTo(qsizetype line)
{
    const QTextBlock block = m_text->document()->findBlockByNumber(int(line) - 1);
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

// Beside the words, which count lines: in a long text nobody counts along.
void ManyNamesField::mark()
{
    QList<QTextEdit::ExtraSelection> marked;
    for (const LineProblem &problem : m_read.problems.mid(0, mostMarked)) {
        if (problem.line == 0)
            continue;
        QTextEdit::ExtraSelection selection;
        selection.cursor = QTextCursor(m_text->document()->findBlockByNumber(int(problem.line) - 1));
        selection.format.setBackground(look::background(Tone::Bad));
        selection.format.setForeground(look::text(Tone::Bad));
        selection.format.setProperty(QTextFormat::FullWidthSelection, true);
        marked << selection;
    }
    m_text->setExtraSelections(marked);
}

void ManyNamesField::chooseFile()
{
    auto *chooser =
        makeFileChooser(*this, QStringLiteral("manyNamesFile"), tr("Choose a file with names"), Chosen::File);
    chooser->setNameFilters({tr("Text and CSV files (*.txt *.csv)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ManyNamesField::takeFile);
    chooser->open();
}

void ManyNamesField::takeFile(const QString &path)
{
    const bool isCsv = QFileInfo(path).suffix().compare(u"csv", Qt::CaseInsensitive) == 0;
    whenReady(files::read(path, manynames::largestFile), this,
              [this, isCsv](const Result<QByteArray> &content) {
                  const auto lines =
                      content ? manynames::linesOf(*content, isCsv) : tl::unexpected(content.error());
                  if (!lines) {
                      Q_EMIT failed(lines.error());
                      return;
                  }
                  // As if it was typed, so that it can be undone.
                  QTextCursor cursor(m_text->document());
                  cursor.select(QTextCursor::Document);
                  cursor.insertText(*lines);
                  judge();
                  m_text->setFocus(Qt::OtherFocusReason);
              });
}

void ManyNamesField::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

} // namespace chatelaine
