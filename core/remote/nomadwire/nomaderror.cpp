// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomaderror.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace chatelaine::nomad {

namespace {

constexpr qsizetype longestText = 2000;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NomadError)
};

/// Answers with a wrong parameter go on with the list that was asked for: nobody needs to read that, and it
/// may hold anything.
QByteArray withoutJson(const QByteArray &body)
{
    QByteArray text = body.left(16 * longestText);
    for (const char *start : {"[{", "{\""}) {
        const qsizetype at = text.indexOf(start);
        if (at >= 0)
            text.truncate(at);
    }
    return text;
}

QString withoutPrefixes(QString text)
{
    const QString prefix = QStringLiteral("rpc error: ");
    text = text.trimmed();
    while (text.startsWith(prefix))
        text = text.sliced(prefix.size()).trimmed();
    return text;
}

/// "token 0 invalid: 2 errors occurred:\n\t* one\n\t* two\n\n" as "one; two".
QString withoutList(const QString &text)
{
    static const QRegularExpression head(QStringLiteral("^.*\\d+ errors? occurred:\\s*\\n\\s*\\* "),
                                         QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression bullet(QStringLiteral("\\s*\\n\\s*\\* "));
    const auto match = head.match(text);
    if (!match.hasMatch())
        return text;
    return text.sliced(match.capturedLength()).split(bullet, Qt::SkipEmptyParts).join(u"; ");
}

QString printable(const QString &text)
{
    QString shown;
    for (const QChar c : text.simplified()) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            shown.append(c);
    }
    if (shown.size() <= longestText)
        return shown;
    return shown.first(longestText - 1) + QChar(0x2026);
}

/// How texts end, or what they begin with, and what that means. The first that fits counts.
struct Rule
{
    enum class Where { End, Start, Anywhere };

    QLatin1StringView text;
    Where where;
    ErrorCode code;

    bool fits(const QString &said) const
    {
        switch (where) {
        case Where::End:
            return said.endsWith(text, Qt::CaseInsensitive);
        case Where::Start:
            return said.startsWith(text, Qt::CaseInsensitive);
        case Where::Anywhere:
            return said.contains(text, Qt::CaseInsensitive);
        }
        Q_UNREACHABLE();
    }
};

using Where = Rule::Where;

const std::array<Rule, 25> rules{{
    {QLatin1StringView("No cluster leader"), Where::End, ErrorCode::Unavailable},
    {QLatin1StringView("No path to region"), Where::End, ErrorCode::Unavailable},
    {QLatin1StringView("ACL support disabled"), Where::End, ErrorCode::Unsupported},
    {QLatin1StringView("Invalid method"), Where::End, ErrorCode::Unsupported},
    {QLatin1StringView("all servers should be running version"), Where::Anywhere, ErrorCode::Unsupported},
    {QLatin1StringView("unsupported auth-method type"), Where::Start, ErrorCode::Unsupported},
    {QLatin1StringView("leadership lost while committing log"), Where::End, ErrorCode::OutcomeUnknown},
    {QLatin1StringView("ACL token expired"), Where::End, ErrorCode::WrongCredentials},
    {QLatin1StringView("missing secret id"), Where::End, ErrorCode::NotSignedIn},
    {QLatin1StringView("failed to verify token"), Where::Start, ErrorCode::WrongCredentials},
    {QLatin1StringView("unable to validate provided token"), Where::Start, ErrorCode::WrongCredentials},
    {QLatin1StringView("Permission denied"), Where::End, ErrorCode::PermissionDenied},
    {QLatin1StringView("ACL bootstrap already done"), Where::Start, ErrorCode::AlreadyExists},
    {QLatin1StringView("Invalid bootstrap reset index"), Where::Start, ErrorCode::AlreadyExists},
    {QLatin1StringView("already exists"), Where::End, ErrorCode::AlreadyExists},
    {QLatin1StringView("default method already exists"), Where::Start, ErrorCode::AlreadyExists},
    {QLatin1StringView("no role or policy bindings matched"), Where::End, ErrorCode::PermissionDenied},
    {QLatin1StringView("Cannot delete nonexistent tokens"), Where::Start, ErrorCode::NotFound},
    {QLatin1StringView("cannot find "), Where::Start, ErrorCode::NotFound},
    {QLatin1StringView("not found"), Where::End, ErrorCode::NotFound},
    {QLatin1StringView("lookup failed"), Where::Anywhere, ErrorCode::Invalid},
    {QLatin1StringView(" invalid: "), Where::Anywhere, ErrorCode::Invalid},
    {QLatin1StringView("Request body is empty"), Where::End, ErrorCode::Invalid},
    {QLatin1StringView("cannot compute "), Where::Start, ErrorCode::Invalid},
    {QLatin1StringView("failed to "), Where::Start, ErrorCode::Invalid},
}};

std::optional<ErrorCode> codeOfText(const QString &said)
{
    for (const Rule &rule : rules) {
        if (rule.fits(said))
            return rule.code;
    }
    return std::nullopt;
}

ErrorCode codeOf(int status, const QString &said, const QString &whole)
{
    const bool silent = said.isEmpty() || said == u"404 page not found";
    switch (status) {
    case 401:
        return ErrorCode::WrongCredentials;
    case 403: // older servers say so of a secret that they do not know
        return said.endsWith(u"ACL token not found") ? ErrorCode::WrongCredentials
                                                     : ErrorCode::PermissionDenied;
    case 404:
        return silent ? ErrorCode::Unsupported : codeOfText(whole).value_or(ErrorCode::NotFound);
    case 405:
        return ErrorCode::Unsupported;
    case 429:
        return ErrorCode::Busy;
    default:
        break;
    }
    if (status >= 500)
        return codeOfText(whole).value_or(ErrorCode::Unavailable);
    return codeOfText(whole).value_or(status >= 400 ? ErrorCode::Invalid : ErrorCode::BadAnswer);
}

struct FieldRule
{
    QLatin1StringView text;
    QLatin1StringView field;
};

// Of the drafts in core/domain. What a text speaks of first counts.
const std::array<FieldRule, 13> fieldRules{{
    {QLatin1StringView("token name too long"), QLatin1StringView("name")},
    {QLatin1StringView("invalid name"), QLatin1StringView("name")},
    {QLatin1StringView("default method already exists"), QLatin1StringView("isDefault")},
    {QLatin1StringView("role with name"), QLatin1StringView("name")},
    {QLatin1StringView("description longer"), QLatin1StringView("description")},
    {QLatin1StringView("failed to parse rules"), QLatin1StringView("rules")},
    {QLatin1StringView("invalid or duplicate policy keys"), QLatin1StringView("rules")},
    {QLatin1StringView("at least one policy"), QLatin1StringView("policies")},
    {QLatin1StringView("cannot find policy"), QLatin1StringView("policies")},
    {QLatin1StringView("expiration"), QLatin1StringView("expiresAt")},
    {QLatin1StringView("MaxTokenTTL"), QLatin1StringView("longestTokenLife")},
    {QLatin1StringView("selector is invalid"), QLatin1StringView("selector")},
    {QLatin1StringView("bind name"), QLatin1StringView("bindName")},
}};

QString fieldOf(ErrorCode code, const QString &said)
{
    if (code != ErrorCode::Invalid && code != ErrorCode::AlreadyExists && code != ErrorCode::NotFound)
        return {};
    for (const FieldRule &rule : fieldRules) {
        if (said.contains(rule.text, Qt::CaseInsensitive))
            return rule.field;
    }
    return {};
}

/// What the server's own words would not tell a person; empty: they do.
QString explained(ErrorCode code, const QString &said)
{
    if (said.endsWith(u"No cluster leader"))
        return Words::tr("The cluster has no leader at the moment. Try again when it has one.");
    if (said.endsWith(u"No path to region"))
        return Words::tr("The server does not know this region, or has no way to it.");
    if (said.endsWith(u"ACL support disabled"))
        return Words::tr("Access control is switched off at this server: it keeps no tokens.");
    if (said.endsWith(u"ACL token expired"))
        return Words::tr("The token that you are signed in with has expired. Sign in with another one.");
    if (said.endsWith(u"no role or policy bindings matched"))
        return Words::tr("You are known there, but no binding rule gives you a role or a policy. Ask an "
                         "administrator.");
    if (code == ErrorCode::OutcomeUnknown)
        return Words::tr("The cluster lost its leader in the middle of it: it may have been carried out "
                         "nevertheless. Look before you try again.");
    if (code == ErrorCode::Busy)
        return Words::tr("The server limits how many connections it takes. Wait a moment.");
    if (code == ErrorCode::NotSignedIn)
        return Words::tr("The server asks for a token. Sign in first.");
    if (code == ErrorCode::PermissionDenied)
        return Words::tr("The server says that your token does not permit this.");
    if (code == ErrorCode::Unsupported && (said.isEmpty() || said == u"Invalid method"))
        return Words::tr("This version of the server cannot do that.");
    return {};
}

QString wordsOf(ErrorCode code, int status, const QString &said)
{
    const QString known = explained(code, said);
    if (!known.isEmpty())
        return known;
    if (said.isEmpty())
        return Words::tr("The server answered with the status %1 and said nothing else.").arg(status);
    return Words::tr("The server says: “%1”.").arg(said);
}

std::optional<quint64> resetIndexIn(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("reset index: (\\d{1,20})\\)$"));
    const auto match = form.match(text);
    bool isNumber = false;
    const quint64 index = match.captured(1).toULongLong(&isNumber);
    return match.hasMatch() && isNumber ? std::optional(index) : std::nullopt;
}

} // namespace

QString textOf(const HttpReply &reply)
{
    return printable(withoutList(withoutPrefixes(QString::fromUtf8(withoutJson(reply.body)))));
}

Error errorOf(const HttpReply &reply, const QString &doing)
{
    const QString said = textOf(reply);
    const QString whole = withoutPrefixes(QString::fromUtf8(withoutJson(reply.body)));
    const ErrorCode code = codeOf(reply.status, said, whole);
    Error error{code, Words::tr("%1 %2").arg(doing, wordsOf(code, reply.status, said))};
    error.detail = QStringLiteral("status %1: %2").arg(QString::number(reply.status), said);
    error.field = fieldOf(code, said);
    return error;
}

std::optional<quint64> resetIndexOf(const HttpReply &reply)
{
    return resetIndexIn(textOf(reply));
}

std::optional<quint64> resetIndexOf(const Error &error)
{
    return resetIndexIn(error.detail);
}

bool isNoLeader(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.detail.endsWith(u"No cluster leader");
}

bool isNoRegion(const Error &error)
{
    return error.code == ErrorCode::Unavailable && error.detail.endsWith(u"No path to region");
}

} // namespace chatelaine::nomad
