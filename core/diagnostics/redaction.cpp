// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/redaction.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace chatelaine {

namespace {

struct Rule
{
    QRegularExpression what;
    QString instead;
};

Rule rule(const char *what, const char *instead)
{
    return {QRegularExpression(QString::fromUtf8(what), QRegularExpression::CaseInsensitiveOption |
                                                            QRegularExpression::UseUnicodePropertiesOption |
                                                            QRegularExpression::DotMatchesEverythingOption),
            QString::fromUtf8(instead)};
}

// In this order: what stands in the place of something is found by none of the later ones.
const QList<Rule> &rules()
{
    static const QList<Rule> all{
        rule("-----BEGIN .*?(-----END [^\\n]*|$)", "<secret>"),
        // What is called a secret, up to the end of its line: passwords have spaces.
        rule("([\\w-]*(?:passw|passphrase|secret|token|api.?key|authorization|cookie|credential)[\\w-]*"
             "[\"'\u201d]?\\s*[:=])[^\\n]*",
             "\\1 <secret>"),
        rule("\\b(bearer|basic)\\s+\\S+", "\\1 <secret>"),
        rule("\\b(code|pin|state|nonce)=\\S+", "\\1=<secret>"),
        rule("\\bch[spm]_\\w*", "<secret>"),
        rule("\\beyJ[\\w-]+(?:\\.[\\w-]*)*", "<secret>"),
        // Messages are in the language of the program.
        rule("\"[^\"\\n]*\"|\u201e[^\u201c\u201d\\n]*[\u201c\u201d]|\u201a[^\u2018\u2019\\n]*[\u2018\u2019]|"
             "\u201c[^\u201d\\n]*\u201d|\u2018[^\u2019\\n]*\u2019|\u00ab[^\u00bb\\n]*\u00bb|\u2039[^"
             "\u203a\\n]*\u203a|"
             "\u300c[^\u300d\\n]*\u300d|\u300e[^\u300f\\n]*\u300f|`[^`\\n]*`|(?<!\\w)'[^'\\n]*'(?!\\w)",
             "<quoted>"),
        rule("\\b[a-z][a-z0-9+.-]*://[^\\s<>]+", "<address>"),
        rule("[^\\s<>@,;()]+@[^\\s<>@,;()]+", "<e-mail>"),
        rule("\\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\\b", "<id>"),
        rule("\\b[0-9a-z]{5}(?:-[0-9a-z]{5}){3,}\\b", "<secret>"),
        rule("(?:(?<!\\S)|(?<=>))(?!/(?:usr|lib|lib64|etc)/(?!\\S*\\.\\.))[^\\s<>]*[/\\\\][^\\s<>]*",
             "<path>"),
        rule("(?<!\\S)[^\\s<>]+\\.(?:chatelaine|sqlite|pem|key|crt|json|jsonl|csv)\\b\\S*", "<path>"),
        rule("\\b\\d{1,3}(?:\\.\\d{1,3}){3}\\b(?::\\d+)?", "<address>"),
        rule("\\[?(?<![\\w:])(?:[0-9a-f]{0,4}:){3,7}[0-9a-f]{0,4}\\]?(?::\\d+)?|(?<![\\w:])[0-9a-f]{0,4}::[0-"
             "9a-f]"
             "[0-9a-f:]*",
             "<address>"),
        rule("(?<![\\w.])(?:[\\w-]+\\.)+[a-z]{2,}(?::\\d+)?\\b|\\b[a-z][\\w-]*:\\d{2,5}"
             "\\b",
             "<address>"),
        rule("(?<![\\w+/=-])(?!/(?:usr|lib|lib64|etc)/)(?=[\\w+/=-]*\\d)(?=[\\w+/=-]*[a-z])[\\w+/=-]{16,}",
             "<secret>"),
    };
    return all;
}

} // namespace

void Redaction::hide(const QString &text, const QString &what)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() < 3)
        return;
    m_known.removeIf([&trimmed](const Known &each) { return each.text == trimmed; });
    const QRegularExpression word(
        QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(trimmed)),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto place = std::find_if(m_known.cbegin(), m_known.cend(), [&trimmed](const Known &each) {
        return each.text.size() < trimmed.size();
    });
    m_known.insert(place, {trimmed, word, QString(u'<' + what + u'>')});
}

QString Redaction::of(const QString &text) const
{
    QString redacted = text;
    for (const Known &each : m_known)
        redacted.replace(each.word, each.instead);
    return byLook(redacted);
}

QString Redaction::byLook(QString text)
{
    for (const Rule &each : rules())
        text.replace(each.what, each.instead);
    return text;
}

} // namespace chatelaine
