// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/tokencolumns.h"

#include "commands/tokenfields.h"
#include "models/tokentext.h"

#include <QCoreApplication>

#include <algorithm>

#ifdef Q_OS_UNIX
#include <cwchar>
#endif

namespace chatelaine {

namespace {

constexpr int widest = 40; // so that one long name does not push all others off the screen

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::TokenColumns)
};

/// What a personal token may do is a list that no column holds.
QString grantsOf(const Token &token)
{
    const QString all =
        token.kind == TokenKind::Personal ? token.scopes.join(QStringLiteral(", ")) : token.roleName;
    return all.size() <= widest ? all : QString(all.first(widest - 1) + u'…');
}

QStringList headings()
{
    return {text::columnTitle(TokenColumn::Name),
            text::columnTitle(TokenColumn::Status),
            text::columnTitle(TokenColumn::Owner),
            text::columnTitle(TokenColumn::Role),
            text::columnTitle(TokenColumn::Expires),
            text::columnTitle(TokenColumn::LastUsed),
            Texts::tr("Accessor ID")};
}

QStringList cellsOf(const Token &token, Instant now)
{
    const auto shown = [](const QString &text) { return text.isEmpty() ? QStringLiteral("-") : text; };
    const auto moment = [&](const std::optional<Instant> &at) {
        return shown(tokenfields::text(tokenfields::moment(at)));
    };
    return {text::cell(text::nameOf(token)),
            tokenfields::wordFor(statusOf(token, now)),
            text::cell(shown(token.ownerName)),
            text::cell(shown(grantsOf(token))),
            moment(token.expiresAt),
            moment(token.lastUsedAt),
            text::cell(token.accessorId)};
}

/// How many columns of a terminal one character takes.
int widthOf(char32_t character)
{
#ifdef Q_OS_UNIX
    return std::max(0, ::wcwidth(static_cast<wchar_t>(character)));
#else
    return character == 0 ? 0 : 1;
#endif
}

int widthOf(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    int width = 0;
    for (const uint character : characters)
        width += widthOf(char32_t(character));
    return width;
}

} // namespace

QByteArray TokenColumns::next(const QVector<Token> &tokens, Instant now)
{
    QList<QStringList> rows;
    rows.reserve(tokens.size());
    for (const Token &token : tokens)
        rows << cellsOf(token, now);
    QByteArray lines = m_widths.isEmpty() ? head(rows) : QByteArray();
    for (const QStringList &row : std::as_const(rows))
        lines += line(row);
    return lines;
}

QByteArray TokenColumns::end()
{
    return m_widths.isEmpty() ? head({}) : QByteArray();
}

QByteArray TokenColumns::head(const QList<QStringList> &rows)
{
    const QStringList titles = headings();
    for (int column = 0; column < titles.size(); ++column) {
        int width = widthOf(titles.at(column));
        for (const QStringList &row : rows)
            width = std::max(width, std::min(widest, widthOf(row.at(column))));
        m_widths << width;
    }
    return line(titles);
}

QByteArray TokenColumns::line(const QStringList &cells) const
{
    QString text;
    for (int column = 0; column < cells.size(); ++column) {
        text += cells.at(column);
        if (column + 1 < cells.size())
            text += QString(std::max(0, m_widths.at(column) - widthOf(cells.at(column))) + 2, u' ');
    }
    return (text + u'\n').toUtf8();
}

} // namespace chatelaine
