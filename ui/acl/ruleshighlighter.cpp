// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/ruleshighlighter.h"

#include "widgets/theme.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace chatelaine {

namespace {

using Kind = RuleSpan::Kind;

constexpr qint64 longestTurn = 10; // ms: rules of a megabyte have tens of thousands of lines

constexpr std::array allKinds = {Kind::Comment,    Kind::Block, Kind::Key,    Kind::String,
                                 Kind::Capability, Kind::Deny,  Kind::Number, Kind::Punctuation};

} // namespace

RulesHighlighter::RulesHighlighter(QTextDocument *document)
    : QSyntaxHighlighter(document)
{
    makeFormats();
}

QColor RulesHighlighter::colourOf(RuleSpan::Kind kind)
{
    switch (kind) {
    case Kind::Comment:
    case Kind::Punctuation:
        return look::secondaryText();
    case Kind::Block:
        return look::text(Tone::Accent);
    case Kind::String:
    case Kind::Number:
        return look::text(Tone::Warning);
    case Kind::Capability:
        return look::text(Tone::Good);
    case Kind::Deny:
        return look::text(Tone::Bad);
    case Kind::Key:
        break;
    }
    return QGuiApplication::palette().color(QPalette::Text);
}

void RulesHighlighter::makeFormats()
{
    for (const Kind kind : allKinds) {
        QTextCharFormat format;
        format.setForeground(colourOf(kind));
        format.setFontItalic(kind == Kind::Comment);
        if (kind == Kind::Block || kind == Kind::Deny)
            format.setFontWeight(QFont::Bold);
        m_formats[static_cast<size_t>(kind)] = format;
    }
}

void RulesHighlighter::refreshColours()
{
    makeFormats();
    rehighlight();
}

void RulesHighlighter::setSpans(const QVector<RuleSpan> &spans)
{
    m_spans = spans;
    m_nextLine = 0;
}

bool RulesHighlighter::goOn()
{
    QElapsedTimer since;
    since.start();
    QTextBlock line = document()->findBlockByNumber(m_nextLine);
    for (; line.isValid() && !since.hasExpired(longestTurn); line = line.next())
        rehighlightBlock(line);
    m_nextLine = line.isValid() ? line.blockNumber() : document()->blockCount();
    return line.isValid();
}

// Between a key stroke and the next check the spans are those of the text before: they are cut where the
// line ends, and right again in a moment.
void RulesHighlighter::highlightBlock(const QString &text)
{
    const int start = currentBlock().position();
    const int end = start + static_cast<int>(text.size());
    const auto endsBefore = [](const RuleSpan &span, int position) {
        return span.start + span.length <= position;
    };
    auto span = std::lower_bound(m_spans.cbegin(), m_spans.cend(), start, endsBefore);
    for (; span != m_spans.cend() && span->start < end; ++span) {
        const int from = std::max(span->start, start);
        const int to = std::min(span->start + span->length, end);
        if (to > from)
            setFormat(from - start, to - from, m_formats[static_cast<size_t>(span->kind)]);
    }
}

} // namespace chatelaine
