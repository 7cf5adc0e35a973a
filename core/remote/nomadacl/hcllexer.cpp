// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/hcllexer.h"

#include "nomadacl/hclescapes.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::HclLexer)
};

using Kind = HclToken::Kind;
using Colour = RuleSpan::Kind;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r';
}

bool isDecimal(QChar c)
{
    return c >= u'0' && c <= u'9';
}

bool beginsWord(QChar c)
{
    return c == u'_' || c.isLetter();
}

bool continuesWord(QChar c)
{
    return beginsWord(c) || c.isDigit() || c == u'-' || c == u'.';
}

bool continuesNumber(QChar c)
{
    return isDecimal(c) || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F') || c == u'.' || c == u'x' ||
           c == u'X';
}

class Lexer
{
public:
    explicit Lexer(HclSource &source)
        : m_source(source)
        , m_text(source.text)
    {
    }
    void run();

private:
    QChar at(int offset = 0) const
    {
        return m_pos + offset < m_text.size() ? m_text[m_pos + offset] : QChar();
    }
    bool isEnd() const { return m_pos >= m_text.size(); }
    void step();
    void stepTo(int end);
    int lineEnd() const;
    void begin();
    void finish(Kind kind, Colour colour);
    void skipBlanks();
    void token();
    void word();
    void number();
    void text();
    void interpolation();
    void escape();
    void comment();
    void blockComment();
    void heredoc();
    void heredocLines(QStringView anchor);
    void punctuation();
    void strayCharacter();

    HclSource &m_source;
    QStringView m_text;
    HclToken m_token;
    int m_pos = 0;
    int m_line = 1;
    int m_lineStart = 0;
};

void Lexer::step()
{
    if (m_text[m_pos++] == u'\n') {
        ++m_line;
        m_lineStart = m_pos;
    }
}

void Lexer::stepTo(int end)
{
    while (m_pos < end)
        step();
}

int Lexer::lineEnd() const
{
    const qsizetype end = m_text.indexOf(u'\n', m_pos);
    return int(end < 0 ? m_text.size() : end);
}

void Lexer::begin()
{
    m_token = {};
    m_token.start = m_pos;
    m_token.line = m_line;
    m_token.column = m_pos - m_lineStart + 1;
}

void Lexer::finish(Kind kind, Colour colour)
{
    m_token.kind = kind;
    m_token.colour = colour;
    m_token.length = m_pos - m_token.start;
    m_source.tokens.append(m_token);
}

void Lexer::skipBlanks()
{
    while (!isEnd() && isBlank(at()))
        step();
}

void Lexer::run()
{
    skipBlanks();
    m_source.json = at() == u'{';
    while (!isEnd()) {
        begin();
        token();
        skipBlanks();
    }
    begin();
    finish(Kind::End, Colour::Punctuation);
}

void Lexer::token()
{
    const QChar c = at();
    if (beginsWord(c))
        word();
    else if (isDecimal(c) || (c == u'-' && isDecimal(at(1))))
        number();
    else if (c == u'"')
        text();
    else if (c == u'#' || (c == u'/' && (at(1) == u'/' || at(1) == u'*')))
        comment();
    else if (c == u'<' && at(1) == u'<')
        heredoc();
    else
        punctuation();
}

void Lexer::word()
{
    while (!isEnd() && continuesWord(at()))
        step();
    const QStringView written = m_text.sliced(m_token.start, m_pos - m_token.start);
    const bool isBool = written == u"true" || written == u"false";
    finish(Kind::Word, isBool ? Colour::Number : Colour::Key);
}

void Lexer::number()
{
    step();
    while (!isEnd()) {
        const bool exponent = (at(-1) == u'e' || at(-1) == u'E') && (at() == u'+' || at() == u'-');
        if (!exponent && !continuesNumber(at()))
            break;
        step();
    }
    finish(Kind::Number, Colour::Number);
}

// A line's end ends every text: a forgotten quote costs one line, not the rest of the rules. Inside "${ }"
// the server would let it pass, but no name or capability holds one.
void Lexer::text()
{
    step();
    while (!isEnd() && at() != u'"' && at() != u'\n') {
        if (at() == u'\\')
            escape();
        else if (at() == u'$' && at(1) == u'{' && !m_source.json)
            interpolation();
        else
            step();
    }
    if (at() == u'"')
        step();
    else
        m_source.remarks.error(m_token, Words::tr("This text has no closing quote on its line."));
    finish(Kind::Text, Colour::String);
}

/// Quotes within braces do not end the text.
void Lexer::interpolation()
{
    int depth = 0;
    do {
        depth += at() == u'{' ? 1 : at() == u'}' ? -1 : 0;
        step();
    } while (!isEnd() && at() != u'\n' && (depth > 0 || at(-1) == u'$'));
}

void Lexer::escape()
{
    const int length = escapeLength(m_text.sliced(m_pos), m_source.json);
    if (length == 0) {
        HclToken here = m_token;
        here.column = m_pos - m_lineStart + 1;
        m_source.remarks.error(here, Words::tr("A backslash must be followed by what it stands for, for "
                                               "example \\\" or \\\\."));
    }
    step();
    for (int i = 1; i < length; ++i)
        step();
}

void Lexer::comment()
{
    if (m_source.json)
        m_source.remarks.error(m_token, Words::tr("There are no comments in JSON."));
    if (at(1) == u'*' && at() == u'/')
        blockComment();
    else
        stepTo(lineEnd());
    finish(Kind::Comment, Colour::Comment);
}

void Lexer::blockComment()
{
    const qsizetype end = m_text.indexOf(u"*/", m_pos + 2);
    if (end < 0)
        m_source.remarks.error(m_token, Words::tr("This comment is never closed with */."));
    stepTo(int(end < 0 ? m_text.size() : end + 2));
}

void Lexer::heredoc()
{
    const QStringView anchor = heredocAnchor(m_text.sliced(m_pos, lineEnd() - m_pos));
    if (anchor.isEmpty()) {
        strayCharacter();
        return;
    }
    stepTo(lineEnd());
    heredocLines(anchor);
    finish(Kind::Text, Colour::String);
}

void Lexer::heredocLines(QStringView anchor)
{
    while (!isEnd()) {
        step(); // over the line end
        const int end = lineEnd();
        const bool isLast = m_text.sliced(m_pos, end - m_pos).trimmed() == anchor;
        stepTo(end);
        if (isLast)
            return;
    }
    m_source.remarks.error(
        m_token,
        Words::tr("This text is never closed: a line with %1 alone is missing.").arg(anchor.left(40)));
}

void Lexer::punctuation()
{
    switch (at().unicode()) {
    case u'{':
        return step(), finish(Kind::OpenBrace, Colour::Punctuation);
    case u'}':
        return step(), finish(Kind::CloseBrace, Colour::Punctuation);
    case u'[':
        return step(), finish(Kind::OpenBracket, Colour::Punctuation);
    case u']':
        return step(), finish(Kind::CloseBracket, Colour::Punctuation);
    case u',':
        return step(), finish(Kind::Comma, Colour::Punctuation);
    case u'=':
        return step(), finish(Kind::Assign, Colour::Punctuation);
    case u':':
        return step(), finish(Kind::Colon, Colour::Punctuation);
    default:
        strayCharacter();
    }
}

/// A run of them is one mistake.
void Lexer::strayCharacter()
{
    const auto isStray = [](QChar c) {
        return !isBlank(c) && !beginsWord(c) && !isDecimal(c) && !QStringView(u"{}[],=:\"#/<").contains(c);
    };
    const QChar first = at();
    step();
    while (!isEnd() && isStray(at()))
        step();
    if (first == u'\u201C' || first == u'\u201D' || first == u'\'')
        m_source.remarks.error(m_token, Words::tr("Texts are written in straight double quotes: \"text\"."));
    else
        m_source.remarks.error(m_token, Words::tr("This character has no meaning here."));
    finish(Kind::Stray, Colour::Punctuation);
}

} // namespace

void RuleRemarks::add(RuleIssue::Level level, const HclToken &at, const QString &message)
{
    const bool isError = level == RuleIssue::Level::Error;
    if ((isError ? m_errors : m_issues.size() - m_errors) >= most)
        return;
    m_errors += isError ? 1 : 0;
    m_issues.append({level, at.line, at.column, message});
}

QVector<RuleIssue> RuleRemarks::sorted() const
{
    QVector<RuleIssue> issues = m_issues;
    std::sort(issues.begin(), issues.end(), [](const RuleIssue &a, const RuleIssue &b) {
        return std::tie(a.line, a.column, a.level, a.message) <
               std::tie(b.line, b.column, b.level, b.message);
    });
    return issues;
}

QString HclSource::valueOf(const HclToken &token) const
{
    QStringView view = written(token);
    if (token.kind != Kind::Text)
        return view.toString();
    if (view.startsWith(u'<'))
        return heredocValue(view);
    view = view.sliced(1);
    if (view.endsWith(u'"'))
        view.chop(1);
    return unescaped(view, json);
}

HclSource lexHcl(const QString &text)
{
    HclSource source{text};
    Lexer(source).run();
    return source;
}

} // namespace chatelaine::nomad
