// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomadwire/nomadapicall.h"
#include "nomadwire/nomadvalues.h"

namespace chatelaine::nomad {

namespace {

const QString tokensPath = QStringLiteral("/v1/acl/tokens");
const QString tokenPath = QStringLiteral("/v1/acl/token");
const QString anonymous = QStringLiteral("anonymous");
const QString aclsDisabled = QStringLiteral("acls-disabled");

QString listing()
{
    return ApiWords::tr("The tokens could not be read.");
}

QString pathOf(const QString &accessor)
{
    return tokenPath + u'/' + accessor;
}

/// Reads a whole token and takes it only if it is the one that was asked for.
auto tokenReader(const QUuid &accessor)
{
    return [accessor](const JsonValue &value, const Meta &meta) -> std::optional<Answer<FullToken>> {
        auto token = readToken(value);
        if (!token || token->stub.accessor != accessor)
            return std::nullopt;
        return Answer<FullToken>{std::move(*token), meta};
    };
}

/// Servers search by an even number of digits only; a shorter prefix finds all that it should and more.
QString evenPrefix(const QString &prefix)
{
    const qsizetype digits = prefix.size() - prefix.count(u'-');
    QString even = prefix.toLower();
    while (!even.isEmpty() && (even.endsWith(u'-') || (even.size() - even.count(u'-')) % 2 != 0))
        even.chop(1);
    return digits % 2 == 0 ? prefix.toLower() : even;
}

QString withoutDashes(const QString &text)
{
    return text.toLower().remove(u'-');
}

using Page = Answer<QVector<TokenStub>>;

std::optional<Page> readPage(const JsonValue &value, const Meta &meta, const QString &prefix)
{
    if (!value.isArray() && !value.isNull())
        return std::nullopt;
    Page page{{}, meta};
    TokenReader reader;
    const QString wanted = withoutDashes(prefix);
    value.eachElement([&](const JsonValue &row) {
        const auto stub = reader.row(row);
        if (!stub)
            page.meta.unreadable.add(stub.error().accessor);
        else if (withoutDashes(writeUuid(stub->accessor)).startsWith(wanted))
            page.value.append(*stub);
    });
    return page;
}

/// What servers answer about a secret that is none of theirs comes with several statuses.
Error selfError(const Error &error)
{
    if (!isUnknownToken(error))
        return error;
    return {ErrorCode::WrongCredentials,
            isExpiredToken(error)
                ? ApiWords::tr("This token has expired. Use another one.")
                : ApiWords::tr("The server does not know this token. Check that it was copied whole "
                               "and belongs to this server and region."),
            error.detail};
}

/// Newer servers answer for nobody, and for everybody where access control is off.
struct SelfAnswer
{
    std::optional<Answer<FullToken>> token;
    QString nobody;
};

Result<Answer<FullToken>> judged(Result<SelfAnswer> answer)
{
    if (!answer)
        return tl::unexpected(selfError(answer.error()));
    if (answer->nobody == aclsDisabled)
        return fail(ErrorCode::Unsupported,
                    ApiWords::tr("Access control is switched off at this server: it keeps no tokens."));
    if (!answer->token)
        return fail(ErrorCode::WrongCredentials,
                    ApiWords::tr("The server took this for nobody's token. Check that it was copied whole."));
    return std::move(*answer->token);
}

} // namespace

Future<Meta> NomadApi::tokens(const ReadOptions &options, std::function<void(TokenStub)> take,
                              KnownRow isKnown)
{
    const auto list = std::make_shared<TokenListReader>(std::move(take), std::move(isKnown));
    return stream<Meta>(read(tokensPath, options), listing(), list, [list](Meta meta) {
        meta.unreadable = list->unreadable();
        return meta;
    });
}

Future<Answer<QVector<TokenStub>>> NomadApi::tokenPage(int perPage, const QString &nextToken,
                                                       const QString &prefix, const ReadOptions &options)
{
    HttpRequest request = read(tokensPath, options);
    request.query.append({QStringLiteral("per_page"), QString::number(perPage)});
    if (!nextToken.isEmpty())
        request.query.append({QStringLiteral("next_token"), nextToken});
    const QString asked = evenPrefix(prefix);
    if (!asked.isEmpty())
        request.query.append({QStringLiteral("prefix"), asked});
    return call<Page>(std::move(request), listing(), [prefix](const JsonValue &value, const Meta &meta) {
        return readPage(value, meta, prefix);
    });
}

Future<Answer<FullToken>> NomadApi::token(const QString &accessor, const ReadOptions &options)
{
    const QString doing = ApiWords::tr("The token could not be read.");
    const QUuid uuid = readUuid(accessor.toLatin1());
    if (uuid.isNull())
        return ready<Answer<FullToken>>(tl::unexpected(notNamed(doing)));
    return call<Answer<FullToken>>(read(pathOf(accessor), options), doing, tokenReader(uuid));
}

Future<Answer<FullToken>> NomadApi::self(std::shared_ptr<const Secret> other, const ReadOptions &options)
{
    HttpRequest request = read(tokenPath + QStringLiteral("/self"), options);
    request.otherSecret = std::move(other);
    const auto promise = promised<Answer<FullToken>>();
    auto asked =
        call<SelfAnswer>(std::move(request), ApiWords::tr("It could not be found out whose token this is."),
                         [](const JsonValue &value, const Meta &meta) -> std::optional<SelfAnswer> {
                             if (auto token = readToken(value))
                                 return SelfAnswer{Answer<FullToken>{std::move(*token), meta}, {}};
                             const QString nobody = value["AccessorID"].string();
                             const bool known = nobody == anonymous || nobody == aclsDisabled;
                             return known ? std::optional(SelfAnswer{{}, nobody}) : std::nullopt;
                         });
    whenReady(asked, this, [promise](Result<SelfAnswer> answer) {
        keep<Answer<FullToken>>(promise, judged(std::move(answer)));
    });
    return promise->future();
}

Future<SecretToken> NomadApi::createToken(const NewToken &token)
{
    return call<SecretToken>(write(HttpRequest::Method::Post, tokenPath, writeNewToken(token)),
                             ApiWords::tr("The token could not be made."),
                             [](const JsonValue &value, const Meta &) { return readSecretToken(value); });
}

Future<Answer<FullToken>> NomadApi::updateToken(const FullToken &token)
{
    return call<Answer<FullToken>>(
        write(HttpRequest::Method::Post, pathOf(writeUuid(token.stub.accessor)), writeToken(token)),
        ApiWords::tr("The token could not be changed."), tokenReader(token.stub.accessor));
}

Future<void> NomadApi::deleteToken(const QString &accessor, std::shared_ptr<const Secret> other)
{
    const QString doing = ApiWords::tr("The token could not be deleted.");
    if (readUuid(accessor.toLatin1()).isNull())
        return ready<void>(tl::unexpected(notNamed(doing)));
    HttpRequest request = write(HttpRequest::Method::Delete, pathOf(accessor), {});
    request.otherSecret = std::move(other);
    return act(std::move(request), doing);
}

} // namespace chatelaine::nomad
