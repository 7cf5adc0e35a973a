// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"

#include <QString>
#include <QVector>

namespace chatelaine::nomad {

/// A piece of rules text. Lines and columns count from 1, columns in UTF-16 units.
struct HclToken
{
    enum class Kind : quint8 {
        Word,
        Text,
        Number,
        OpenBrace,
        CloseBrace,
        OpenBracket,
        CloseBracket,
        Comma,
        Assign,
        Colon,
        Comment,
        Stray, ///< a character that has no meaning here
        End,
    };

    Kind kind = Kind::End;
    RuleSpan::Kind colour = RuleSpan::Kind::Punctuation;
    int start = 0;
    int length = 0;
    int line = 1;
    int column = 1;
};

/// Remarks on a text, of each level at most so many: a text of nothing but mistakes has a million.
class RuleRemarks
{
public:
    static constexpr qsizetype most = 100;

    void error(const HclToken &at, const QString &message) { add(RuleIssue::Level::Error, at, message); }
    void warning(const HclToken &at, const QString &message) { add(RuleIssue::Level::Warning, at, message); }
    /// In the order of the text.
    QVector<RuleIssue> sorted() const;

private:
    void add(RuleIssue::Level level, const HclToken &at, const QString &message);

    QVector<RuleIssue> m_issues;
    qsizetype m_errors = 0;
};

/// A text cut into tokens, comments among them; the last is End. Rules text is HCL 1, or JSON if it begins
/// with a brace, as Nomad tells them apart.
struct HclSource
{
    QString text;
    bool json = false;
    QVector<HclToken> tokens = {};
    RuleRemarks remarks = {};

    /// As written.
    QStringView written(const HclToken &token) const
    {
        return QStringView(text).sliced(token.start, token.length);
    }
    /// What a word, number or text stands for: without quotes, escapes spelt out.
    QString valueOf(const HclToken &token) const;
};

/// Cuts all of \a text, whatever is in it, in time linear in its length.
HclSource lexHcl(const QString &text);

} // namespace chatelaine::nomad
