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

/// Answers with a wrong parameter go on with the list that was asked for, and some with what the server has
/// in its memory: nobody needs to read that, and it may hold anything.
QByteArray withoutDumps(const QByteArray &body)
{
    QByteArray text = body.left(16 * longestText);
    for (const char *start : {"[{", "{\"", "&structs.", "(*structs.", "*structs.", "structs."}) {
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
    const QString line = text.simplified();
    for (const QChar c : line) {
        const auto category = c.category();
        if (category != QChar::Other_Control && category != QChar::Other_Format)
            shown.append(c);
    }
    if (shown.size() <= longestText)
        return shown;
    return shown.first(longestText - 1) + QChar(0x2026);
}

/// How texts end, or what they begin with, and what that means. The first that fits counts. Case counts: what
/// the system below a server says often differs from the server's own words in nothing else.
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
            return said.endsWith(text);
        case Where::Start:
            return said.startsWith(text);
        case Where::Anywhere:
            return said.contains(text);
        }
        Q_UNREACHABLE();
    }
};

using Where = Rule::Where;

// Each of these was said before anything was changed, but for the one that leaves it open.
const std::array<Rule, 28> rules{{
    {QLatin1StringView("No cluster leader"), Where::End, ErrorCode::Unavailable},
    {QLatin1StringView("No path to region"), Where::End, ErrorCode::Unavailable},
    {QLatin1StringView("failed to get conn: "), Where::Anywhere, ErrorCode::Unavailable},
    {QLatin1StringView("failed to start stream: "), Where::Anywhere, ErrorCode::Unavailable},
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
    {QLatin1StringView("lookup failed: index error: "), Where::Anywhere, ErrorCode::Invalid},
    {QLatin1StringView("one-time token lookup failed: missing secret"), Where::End, ErrorCode::Invalid},
    {QLatin1StringView(" 0 invalid: "), Where::Anywhere, ErrorCode::Invalid},
    {QLatin1StringView("Request body is empty"), Where::End, ErrorCode::Invalid},
    {QLatin1StringView("invalid character "), Where::Start, ErrorCode::Invalid},
    {QLatin1StringView("failed to build index "), Where::Anywhere, ErrorCode::Invalid},
    {QLatin1StringView("cannot compute "), Where::Start, ErrorCode::Invalid},
    {QLatin1StringView("failed to generate "), Where::Start, ErrorCode::Invalid},
    {QLatin1StringView("failed to exchange token with provider"), Where::Start, ErrorCode::Invalid},
}};

/// As Nomad says that there is no such thing. "not found" alone says anybody.
bool saysNotFound(const QString &said)
{
    static const QRegularExpression form(
        QStringLiteral("(^|: )(ACL (token|policy|role|auth[- ]method|binding rule)( \\S.*)? not found"
                       "|auth-method \".*\" not found"
                       "|cannot find (token|policy|role|auth[- ]method|binding rule) .*"
                       "|Cannot delete nonexistent (tokens|policies|roles|ACL .*): .*)$"));
    return form.match(said).hasMatch();
}

std::optional<ErrorCode> codeOfText(const QString &said)
{
    for (const Rule &rule : rules) {
        if (rule.fits(said))
            return rule.code;
    }
    return saysNotFound(said) ? std::optional(ErrorCode::NotFound) : std::nullopt;
}

bool isPage(const QString &said)
{
    return said.startsWith(u'<');
}

ErrorCode codeOfRefusal(int status, const QString &said, const QString &whole)
{
    const bool silent = said.isEmpty() || said == u"404 page not found";
    if (isPage(said)) // Nomad sends none: something in between does
        return ErrorCode::BadAnswer;
    switch (status) {
    case 401:
        return ErrorCode::WrongCredentials;
    case 403: // older servers say so of a secret that they do not know
        return said.endsWith(u"ACL token not found") || said.endsWith(u"ACL token expired")
                   ? ErrorCode::WrongCredentials
                   : ErrorCode::PermissionDenied;
    case 404:
        return silent ? ErrorCode::Unsupported : codeOfText(whole).value_or(ErrorCode::BadAnswer);
    case 405:
        return ErrorCode::Unsupported;
    case 429:
        return ErrorCode::Busy;
    default:
        return codeOfText(whole).value_or(status >= 400 ? ErrorCode::Invalid : ErrorCode::BadAnswer);
    }
}

/// What a server in trouble says may come from anywhere between it and the leader. Unless it is known what
/// went wrong, a change may have been carried out.
ErrorCode codeOfTrouble(int status, const QString &whole, RequestKind kind)
{
    const bool isGateway = status == 502 || status == 504; // speaks for itself, not for the server
    const auto known = isGateway ? std::nullopt : codeOfText(whole);
    return known.value_or(kind == RequestKind::Change ? ErrorCode::OutcomeUnknown : ErrorCode::Unavailable);
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
    if (said.endsWith(u"leadership lost while committing log"))
        return Words::tr("The cluster lost its leader in the middle of it: it may have been carried out "
                         "nevertheless. Look before you try again.");
    if (code == ErrorCode::OutcomeUnknown)
        return Words::tr(
            "Something went wrong between here and the cluster's leader: it may have been carried "
            "out nevertheless. Look before you try again.");
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
    if (isPage(said))
        return Words::tr(
            "A page for browsers came instead of an answer: something between here and the server "
            "does not let this through. Check the address, the proxy and the VPN.");
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
    return printable(withoutList(withoutPrefixes(QString::fromUtf8(withoutDumps(reply.body)))));
}

Error errorOf(const HttpReply &reply, const QString &doing, RequestKind kind)
{
    const QString said = textOf(reply);
    const QString whole = withoutPrefixes(QString::fromUtf8(withoutDumps(reply.body)));
    const ErrorCode code = reply.status >= 500 ? codeOfTrouble(reply.status, whole, kind)
                                               : codeOfRefusal(reply.status, said, whole);
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

bool isUnknownToken(const Error &error)
{
    switch (error.code) {
    case ErrorCode::WrongCredentials:
    case ErrorCode::NotSignedIn:
    case ErrorCode::PermissionDenied:
        return true;
    case ErrorCode::NotFound:
        return error.detail.endsWith(u"ACL token not found");
    case ErrorCode::Invalid: // it has not even the form of a secret
        return error.detail.contains(u"lookup failed: index error: ");
    default:
        return false;
    }
}

bool isExpiredToken(const Error &error)
{
    return error.detail.endsWith(u"ACL token expired");
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
