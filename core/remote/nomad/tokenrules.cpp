// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/tokenrules.h"

#include "nomad/nomadids.h"

namespace chatelaine::nomad::rules {

using namespace std::chrono;

namespace {

const QString attachmentsField = QStringLiteral("attachments");
const QString expiryField = QStringLiteral("expiresAt");

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::nomad::TokenRules)
};

tl::unexpected<Error> invalid(const QString &field, const QString &message)
{
    return fail(ErrorCode::Invalid, message, {}, field);
}

QString inWords(Duration length)
{
    const auto whole = [length](Duration unit) { return length % unit == Duration::zero(); };
    if (whole(days(1)))
        return Words::tr("%n day(s)", nullptr, static_cast<int>(floor<days>(length).count()));
    if (whole(hours(1)))
        return Words::tr("%n hour(s)", nullptr, static_cast<int>(floor<hours>(length).count()));
    return Words::tr("%n minute(s)", nullptr, static_cast<int>(ceil<minutes>(length).count()));
}

Result<Attached> sorted(const QVector<RoleId> &wanted, const QStringList &held, const NomadIds &ids,
                        const QStringList &gone)
{
    Attached attached;
    for (const RoleId id : wanted) {
        const QString policy = ids.policyName(id);
        const QString role = ids.roleServerId(id);
        if (policy.isEmpty() && role.isEmpty())
            return invalid(attachmentsField, Words::tr("Choose policies and roles that are in the list."));
        if (!policy.isEmpty())
            attached.policies << policy;
        else if (!gone.contains(role))
            attached.roleIds << role;
        else if (!held.contains(role))
            return invalid(attachmentsField,
                           Words::tr("The chosen roles do not all exist any more. Choose again."));
    }
    attached.policies.removeDuplicates();
    attached.roleIds.removeDuplicates();
    return attached;
}

QStringList idsOf(const QVector<RoleLink> &roles)
{
    QStringList ids;
    for (const RoleLink &role : roles)
        ids << role.id;
    return ids;
}

} // namespace

Result<QString> name(const QString &text)
{
    if (text.trimmed().isEmpty())
        return QString();
    auto clean = validation::name(text);
    const auto tooMany = clean ? static_cast<int>(clean->toUtf8().size() - longestNameBytes) : 0;
    if (tooMany > 0)
        return invalid(
            QStringLiteral("name"),
            Words::tr("The name is %n byte(s) too long: the server takes at most %1.", nullptr, tooMany)
                .arg(longestNameBytes));
    return clean;
}

Result<std::optional<Duration>> life(std::optional<Instant> at, const Capabilities &capabilities, Instant now)
{
    if (!at)
        return std::optional<Duration>();
    if (!capabilities.roles)
        return fail(ErrorCode::Unsupported,
                    Words::tr("This server is older than Nomad 1.4: its tokens never expire."), {},
                    expiryField);
    const Duration length = *at - now;
    if (length <= Duration::zero())
        return invalid(expiryField, Words::tr("Choose a moment in the future."));
    const Duration shortest = capabilities.shortestTtl.value_or(minutes(1));
    if (length < shortest)
        return invalid(expiryField,
                       Words::tr("The server wants tokens to live for at least %1.").arg(inWords(shortest)));
    if (capabilities.longestTtl && length > *capabilities.longestTtl)
        return invalid(
            expiryField,
            Words::tr("The server lets tokens live for at most %1.").arg(inWords(*capabilities.longestTtl)));
    // Nanoseconds in 64 bits; nobody means more.
    if (length > days(36'525))
        return invalid(expiryField, Words::tr("Choose at most 100 years."));
    return std::optional(length);
}

QStringList roleIdsOf(const QVector<RoleId> &wanted, const NomadIds &ids)
{
    QStringList roles;
    for (const RoleId id : wanted) {
        const QString role = ids.roleServerId(id);
        if (!role.isEmpty())
            roles << role;
    }
    return roles;
}

Result<Attached> attached(TokenKind kind, const QVector<RoleId> &wanted, const QStringList &held,
                          const NomadIds &ids, const QStringList &gone)
{
    if (kind == TokenKind::Management) {
        if (!wanted.isEmpty())
            return invalid(
                attachmentsField,
                Words::tr("A management token may do everything: it has no policies and no roles."));
        return Attached();
    }
    auto found = sorted(wanted, held, ids, gone);
    if (found && found->policies.isEmpty() && found->roleIds.isEmpty())
        return invalid(
            attachmentsField,
            wanted.isEmpty()
                ? Words::tr("Choose at least one policy or role.")
                : Words::tr("The chosen roles do not exist any more. Choose at least one policy or role "
                            "that does."));
    return found;
}

Result<NewToken> newToken(const TokenDraft &draft, const Capabilities &capabilities, const NomadIds &ids,
                          const QStringList &gone, Instant now)
{
    if (draft.kind != TokenKind::Management && draft.kind != TokenKind::Client)
        return invalid(QStringLiteral("kind"), Words::tr("Choose a client or a management token."));
    const auto clean = name(draft.name);
    if (!clean)
        return tl::unexpected(clean.error());
    const auto what = attached(draft.kind, draft.attachments, {}, ids, gone);
    if (!what)
        return tl::unexpected(what.error());
    const auto length = life(draft.expiresAt, capabilities, now);
    if (!length)
        return tl::unexpected(length.error());
    return NewToken{*clean,        draft.kind == TokenKind::Management,   what->policies,
                    what->roleIds, draft.reach == TokenReach::Everywhere, *length};
}

Result<FullToken> edited(const FullToken &before, const TokenDraft &draft, const QStringList &held,
                         const NomadIds &ids, const QStringList &gone)
{
    const TokenStub &stub = before.stub;
    if ((draft.kind == TokenKind::Management) != stub.management)
        return invalid(QStringLiteral("kind"), Words::tr("The kind of a token cannot be changed later."));
    if ((draft.reach == TokenReach::Everywhere) != stub.global)
        return invalid(QStringLiteral("reach"),
                       Words::tr("Whether a token is global cannot be changed later."));
    if (draft.expiresAt != stub.expiresAt)
        return invalid(expiryField, Words::tr("The server does not let an expiry be changed later. Make a "
                                              "successor instead."));
    const auto clean = draft.name == stub.name ? Result<QString>(stub.name) : name(draft.name);
    if (!clean)
        return tl::unexpected(clean.error());
    const auto what = attached(draft.kind, draft.attachments, held + idsOf(stub.roles), ids, gone);
    if (!what)
        return tl::unexpected(what.error());
    FullToken after = before;
    after.stub.name = *clean;
    after.stub.policies = what->policies;
    if (idsOf(stub.roles) != what->roleIds) {
        after.stub.roles.clear();
        for (const QString &id : what->roleIds)
            after.stub.roles << RoleLink{id, {}};
    }
    return after;
}

} // namespace chatelaine::nomad::rules
