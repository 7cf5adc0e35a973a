// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadacl/hclparser.h"

#include <QCoreApplication>

namespace chatelaine::nomad {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::HclParser)
};

using Kind = HclToken::Kind;
using Colour = RuleSpan::Kind;

bool isBool(QStringView word)
{
    return word == u"true" || word == u"false";
}

class Parser
{
public:
    explicit Parser(HclSource &source)
        : m_source(source)
        , m_tokens(source.tokens)
    {
        skipComments();
    }
    HclValue whole();

private:
    const HclToken &peek() const { return m_tokens.at(m_at); }
    bool is(Kind kind) const { return peek().kind == kind; }
    Kind kindAfter() const;
    int take(); ///< answers which token it was; never goes beyond the end
    void skipComments();
    void error(const HclToken &at, const QString &message) { m_source.remarks.error(at, message); }
    void colour(int token, Colour colour) { m_tokens[token].colour = colour; }
    QString shown(const HclToken &token) const;

    void items(std::vector<HclItem> &into, int opener, int depth);
    bool atItemsEnd(int opener);
    void needComma(bool needed);
    HclItem item(int depth);
    QVector<HclKey> keys();
    HclValue afterKeys(const QVector<HclKey> &keys, int depth);
    HclValue value(int depth);
    HclValue word();
    HclValue literal();
    HclValue object(int depth);
    HclValue list(int depth);
    bool atListEnd(int opener);
    HclValue tooDeep();

    HclSource &m_source;
    QVector<HclToken> &m_tokens;
    int m_at = 0;
};

int Parser::take()
{
    const int taken = m_at;
    if (!is(Kind::End))
        ++m_at;
    skipComments();
    return taken;
}

void Parser::skipComments()
{
    while (is(Kind::Comment))
        ++m_at;
}

Kind Parser::kindAfter() const
{
    int next = m_at + 1;
    while (next < m_tokens.size() && m_tokens.at(next).kind == Kind::Comment)
        ++next;
    return next < m_tokens.size() ? m_tokens.at(next).kind : Kind::End;
}

QString Parser::shown(const HclToken &token) const
{
    return m_source.written(token).left(60).toString().simplified();
}

HclValue Parser::whole()
{
    HclValue root{HclValue::Kind::Object};
    if (m_source.json) {
        root = object(0);
        if (!is(Kind::End))
            error(peek(), Words::tr("Nothing may follow the brace that closes everything."));
    } else {
        items(root.items, -1, 0);
    }
    return root;
}

/// \a opener: the brace; -1 for the whole text.
bool Parser::atItemsEnd(int opener)
{
    while (is(Kind::CloseBrace)) {
        const int brace = take();
        if (opener >= 0)
            return true;
        error(m_tokens.at(brace), Words::tr("There is no open brace that this one could close."));
    }
    if (!is(Kind::End))
        return false;
    if (opener >= 0)
        error(m_tokens.at(opener), Words::tr("This brace is never closed."));
    return true;
}

void Parser::needComma(bool needed)
{
    if (m_source.json && needed)
        error(peek(), Words::tr("A comma is missing before this."));
}

void Parser::items(std::vector<HclItem> &into, int opener, int depth)
{
    bool complete = false; // an item has been read, and no comma since
    while (!atItemsEnd(opener)) {
        if (is(Kind::Comma)) {
            if (!complete)
                error(peek(), Words::tr("There is nothing before this comma."));
            take();
            complete = false;
            if (m_source.json && is(Kind::CloseBrace))
                error(peek(), Words::tr("In JSON no comma may stand before a closing brace."));
        } else if (is(Kind::Text) || (is(Kind::Word) && !m_source.json)) {
            needComma(complete);
            into.push_back(item(depth));
            complete = true;
        } else {
            if (!is(Kind::Stray)) // has been remarked on
                error(peek(), Words::tr("A block or a key is expected here, not “%1”.").arg(shown(peek())));
            take();
        }
    }
}

HclItem Parser::item(int depth)
{
    HclItem item{keys(), {}};
    item.value = afterKeys(item.keys, depth);
    return item;
}

// A word at the beginning of another line is the next key rather than a label of this one.
QVector<HclKey> Parser::keys()
{
    QVector<HclKey> keys;
    int line = peek().line;
    while (is(Kind::Text) || (is(Kind::Word) && peek().line == line)) {
        line = peek().line;
        const int token = take();
        keys.append({m_source.valueOf(m_tokens.at(token)), token});
        if (m_source.json)
            break;
    }
    return keys;
}

HclValue Parser::afterKeys(const QVector<HclKey> &keys, int depth)
{
    const bool assigned = is(m_source.json ? Kind::Colon : Kind::Assign);
    colour(keys.constFirst().token, is(Kind::OpenBrace) ? Colour::Block : Colour::Key);
    if (assigned || is(Kind::Assign) || is(Kind::Colon)) {
        if (!assigned)
            error(peek(), m_source.json ? Words::tr("In JSON a colon stands between key and value.")
                                        : Words::tr("An equals sign stands between key and value."));
        else if (keys.size() > 1)
            error(peek(), Words::tr("A block with a name has no equals sign before its brace."));
        take();
        return value(depth);
    }
    const QString colonMissing = Words::tr("A colon and a value are missing after this.");
    if (is(Kind::OpenBrace)) {
        if (m_source.json)
            error(m_tokens.at(keys.constLast().token), colonMissing);
        return object(depth);
    }
    error(m_tokens.at(keys.constLast().token),
          m_source.json
              ? Words::tr("A colon and a value are missing after this.")
              : Words::tr("After this, an equals sign with a value or an opening brace is missing."));
    return {HclValue::Kind::Missing, keys.constLast().token};
}

HclValue Parser::value(int depth)
{
    switch (peek().kind) {
    case Kind::Text:
    case Kind::Number:
        return literal();
    case Kind::Word:
        return word();
    case Kind::OpenBrace:
        return object(depth);
    case Kind::OpenBracket:
        return list(depth);
    default:
        error(peek(), Words::tr("A value is missing here."));
        return {HclValue::Kind::Missing, m_at};
    }
}

HclValue Parser::literal()
{
    const int token = take();
    return {HclValue::Kind::Text, token, m_source.valueOf(m_tokens.at(token))};
}

HclValue Parser::word()
{
    const QStringView written = m_source.written(peek());
    if (m_source.json && written == u"null")
        return {HclValue::Kind::Null, take()};
    if (!isBool(written)) {
        error(peek(), Words::tr("Texts stand in double quotes: \"%1\".").arg(shown(peek())));
        colour(m_at, Colour::String);
    }
    return literal();
}

HclValue Parser::object(int depth)
{
    if (depth >= hclDepth)
        return tooDeep();
    HclValue value{HclValue::Kind::Object, take()};
    items(value.items, value.token, depth + 1);
    return value;
}

/// A brace or a new key says that the closing bracket has been forgotten.
bool Parser::atListEnd(int opener)
{
    if (is(Kind::CloseBracket)) {
        take();
        return true;
    }
    const Kind after = kindAfter();
    const bool newKey = (is(Kind::Word) || is(Kind::Text)) &&
                        (after == Kind::Assign || after == Kind::OpenBrace || after == Kind::Colon);
    if (!is(Kind::End) && !is(Kind::CloseBrace) && !newKey)
        return false;
    error(m_tokens.at(opener), Words::tr("This list is never closed with ]."));
    return true;
}

HclValue Parser::list(int depth)
{
    if (depth >= hclDepth)
        return tooDeep();
    HclValue value{HclValue::Kind::List, take()};
    bool complete = false;
    while (!atListEnd(value.token)) {
        if (is(Kind::Comma)) {
            if (m_source.json && (!complete || kindAfter() == Kind::CloseBracket))
                error(peek(), Words::tr("There is a comma too many here."));
            take();
            complete = false;
        } else if (is(Kind::Stray) || is(Kind::Assign) || is(Kind::Colon)) {
            if (!is(Kind::Stray))
                error(peek(), Words::tr("A value is expected here, not “%1”.").arg(shown(peek())));
            take();
        } else {
            if (complete)
                error(peek(), Words::tr("A comma is missing before this."));
            value.list.push_back(this->value(depth + 1));
            complete = true;
        }
    }
    return value;
}

/// Passes over it without going into it.
HclValue Parser::tooDeep()
{
    error(peek(), Words::tr("This is nested too deep: at most %1 levels are read.").arg(hclDepth));
    const int first = m_at;
    qint64 open = 0;
    do {
        const Kind kind = m_tokens.at(take()).kind;
        open += kind == Kind::OpenBrace || kind == Kind::OpenBracket ? 1 : 0;
        open -= kind == Kind::CloseBrace || kind == Kind::CloseBracket ? 1 : 0;
    } while (open > 0 && !is(Kind::End));
    return {HclValue::Kind::Missing, first};
}

} // namespace

HclValue parseHcl(HclSource &source)
{
    return Parser(source).whole();
}

} // namespace chatelaine::nomad
