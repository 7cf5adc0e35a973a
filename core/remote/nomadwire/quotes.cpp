// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/quotes.h"

#include <QRegularExpression>
#include <QString>

#include <array>
#include <cstdio>

namespace chatelaine::nomad {

namespace {

constexpr QByteArrayView mask = "***";

void replaceIn(QByteArray &text, qsizetype at, qsizetype length)
{
    QByteArray rest = text.left(at) + mask.toByteArray() + text.sliced(at + length);
    text.swap(rest);
    wipe(rest);
}

void blackenSpelling(QByteArray &text, const QByteArray &spelling)
{
    QByteArray wanted = spelling.toLower();
    for (qsizetype from = 0; !wanted.isEmpty();) {
        QByteArray lower = text.toLower();
        const qsizetype at = lower.indexOf(wanted, from);
        wipe(lower);
        if (at < 0)
            break;
        replaceIn(text, at, wanted.size());
        from = at + mask.size();
    }
    wipe(wanted);
}

/// As Go quotes it; with \a html also what could be read as markup, as Go's JSON does.
QByteArray quoted(QByteArrayView secret, bool html)
{
    QByteArray text;
    text.reserve(6 * secret.size());
    for (const char c : secret) {
        if (c == '"' || c == '\\') {
            text.append('\\').append(c);
        } else if (html && (c == '<' || c == '>' || c == '&')) {
            std::array<char, 7> escape{};
            std::snprintf(escape.data(), escape.size(), "\\u%04x", static_cast<unsigned>(c));
            text.append(escape.data());
        } else {
            text.append(c);
        }
    }
    return text;
}

} // namespace

void blacken(QByteArray &text, const Secret &secret)
{
    QByteArray plain = secret.view().toByteArray();
    std::array<QByteArray, 5> spellings{
        plain, plain.toPercentEncoding(), quoted(plain, false), quoted(plain, true), {}};
    spellings[4] = plain.toPercentEncoding();
    spellings[4].replace("%20", "+");
    wipe(plain);
    for (QByteArray &spelling : spellings) {
        blackenSpelling(text, spelling);
        wipe(spelling);
    }
}

void blackenSuspects(QByteArray &text)
{
    static const QRegularExpression form(
        QStringLiteral("[0-9a-fA-F]{8}-?(?:[0-9a-fA-F]{4}-?){3}[0-9a-fA-F]{12}"
                       "|eyJ[\\w-]{6,}(?:\\.[\\w-]*){0,4}"
                       "|[\\w-]{16,}\\.[\\w-]{16,}\\.[\\w-]{8,}"));
    QString shown = QString::fromLatin1(text); // byte by byte, so that nothing is lost
    wipe(text);
    for (auto match = form.match(shown); match.hasMatch(); match = form.match(shown)) {
        QString rest =
            shown.left(match.capturedStart()) + QStringLiteral("***") + shown.sliced(match.capturedEnd());
        shown.swap(rest);
        match = {}; // holds the text, too
        wipe(rest);
    }
    text = shown.toLatin1();
    wipe(shown);
}

} // namespace chatelaine::nomad
