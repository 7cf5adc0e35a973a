// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"

#include <algorithm>

namespace chatelaine {

using std::chrono::days;
using std::chrono::hours;
using namespace std::chrono_literals;

namespace {

const QString hubs = QStringLiteral("networking:ReadHubs");
const QString nobody = QStringLiteral("Nobody");

QStringList granted(const QVector<Grant> &grants)
{
    QStringList names;
    for (const Grant &grant : grants) {
        if (grant.granted)
            names << grant.permission;
    }
    return names;
}

Grant grantFor(const QVector<Grant> &grants, const QString &permission)
{
    const auto found = std::find_if(grants.cbegin(), grants.cend(),
                                    [&](const Grant &grant) { return grant.permission == permission; });
    return found == grants.cend() ? Grant{} : *found;
}

TokenQuery mine()
{
    TokenQuery query;
    query.mine = true;
    return query;
}

} // namespace

void BackendContract::signInAsRoot()
{
    value(m_backend->authenticator()->signOut());
    value(m_backend->authenticator()->signIn(testroot::email, testroot::password()));
}

void BackendContract::allowPersonalTokens(bool allowed)
{
    Policy wanted = value(m_backend->policy()->policy());
    wanted.personalTokens = allowed;
    value(m_backend->policy()->update(wanted));
}

RevealedToken BackendContract::createOwn(const QString &name, const QStringList &scopes) const
{
    return value(tokens().createPersonal({name, QStringLiteral("Mine"), scopes, m_clock->now() + days(30)}));
}

// Personal access tokens

void BackendContract::personalTokensAreOffUntilSwitchedOn()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    const PersonalTokenDraft wanted{QStringLiteral("mine"), {}, {hubs}, m_clock->now() + days(30)};
    const auto refused = await(tokens().createPersonal(wanted));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QVERIFY2(refused.error().message.startsWith(
                 QStringLiteral("Personal access tokens are switched off for this organisation.")),
             qPrintable(refused.error().message));
    allowPersonalTokens();
    value(tokens().createPersonal(wanted));
}

void BackendContract::aPersonalTokenIsMadeAndActsAsItsUser()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    const RevealedToken made = createOwn(QStringLiteral("laptop"), {hubs, permissions::readTokens, hubs});
    QVERIFY(made.secret.view().toByteArray().startsWith("chp_"));
    const Token token = fresh(made.token.id);
    QCOMPARE(token, made.token);
    QCOMPARE(token.kind, TokenKind::Personal);
    QCOMPARE(token.owner, m_root);
    QCOMPARE(token.createdBy, testroot::name);
    QVERIFY(token.role.isNull() && token.roleName.isEmpty());
    QCOMPARE(token.scopes, QStringList({hubs, permissions::readTokens}));
    const auto grants = value(tokens().grants(token.id));
    QCOMPARE(PermissionSet(granted(grants)), PermissionSet(token.scopes));
    QCOMPARE(grantFor(grants, hubs).sources, QVector<GrantSource>{{QStringLiteral("Root")}});
    QCOMPARE(grantFor(grants, permissions::deleteToken).reason, GrantReason::ScopeNotChosen);
    QVERIFY(works(made.secret));

    const PersonalTokenDraft other{
        QStringLiteral("desk"), {}, {permissions::readTokens}, m_clock->now() + days(10)};
    const Token after = value(tokens().updatePersonal(token.id, token.version, other));
    QCOMPARE(after.name, other.name);
    QCOMPARE(after.scopes, other.scopes);
    QCOMPARE(after.expiresAt, other.expiresAt);
    QVERIFY(after.version > token.version);
    QCOMPARE(value(tokens().updatePersonal(token.id, after.version, other)), after);
    QCOMPARE(codeOf(await(tokens().updatePersonal(token.id, token.version, other))), ErrorCode::Conflict);
    const auto history = value(m_backend->audit()->historyOf(token.id, 10));
    const AuditChange scopes{QStringLiteral("scopes"), hubs + QStringLiteral(", ") + permissions::readTokens,
                             permissions::readTokens};
    QVERIFY(history.size() == 3 && history.at(0).changes.contains(scopes)); // identify is the one between
}

void BackendContract::scopesAreNotCutDownToWhatOneHolds()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    const Role role = makeRole(QStringLiteral("Hubs"), {hubs});
    signInAs(role.name);
    const RevealedToken made = createOwn(QStringLiteral("mine"), {hubs, permissions::deleteToken});
    QCOMPARE(made.token.scopes.size(), 2);
    QCOMPARE(granted(value(tokens().grants(made.token.id))), QStringList{hubs});
    QCOMPARE(grantFor(value(tokens().grants(made.token.id)), permissions::deleteToken).reason,
             GrantReason::UserLacks);

    signInAsRoot();
    value(m_backend->roles()->apply(
        {{role.id, role.version, RoleDraft{role.name, {}, {permissions::deleteToken}}}}));
    QCOMPARE(granted(value(tokens().grants(made.token.id))), QStringList{permissions::deleteToken});
    const User user = personNamed(QStringLiteral("Person"));
    value(m_backend->directory()->setActive(user.id, user.version, false));
    QCOMPARE(grantFor(value(tokens().grants(made.token.id)), permissions::deleteToken).reason,
             GrantReason::UserInactive);
    QVERIFY(!works(made.secret));
}

void BackendContract::impossiblePersonalTokensAreRefused()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    Policy wanted = value(m_backend->policy()->policy());
    wanted.longestPersonalTokenLife = days(30);
    value(m_backend->policy()->update(wanted));
    const PersonalTokenDraft good{QStringLiteral("mine"), {}, {hubs}, m_clock->now() + days(30)};
    PersonalTokenDraft nameless = good, scopeless = good, strange = good, late = good, never = good;
    nameless.name = QStringLiteral(" ");
    scopeless.scopes.clear();
    strange.scopes = {QStringLiteral("nothing:Real")};
    late.expiresAt = m_clock->now() + days(31);
    never.expiresAt = std::nullopt;
    const QVector<std::pair<PersonalTokenDraft, QString>> cases{{nameless, QStringLiteral("name")},
                                                                {scopeless, QStringLiteral("scopes")},
                                                                {strange, QStringLiteral("scopes")},
                                                                {late, QStringLiteral("expiresAt")},
                                                                {never, QStringLiteral("expiresAt")}};
    const Token token = value(tokens().createPersonal(good)).token;
    for (const auto &[draft, field] : cases) {
        const auto made = await(tokens().createPersonal(draft));
        QCOMPARE(codeOf(made), ErrorCode::Invalid);
        QCOMPARE(made.error().field, field);
        const auto edited = await(tokens().updatePersonal(token.id, token.version, draft));
        QCOMPARE(codeOf(edited), ErrorCode::Invalid);
        QCOMPARE(edited.error().field, field);
    }
    QCOMPARE(value(tokens().count(mine())), 1);
    // An expiry that is not changed is not judged again.
    m_clock->advance(days(5));
    wanted = value(m_backend->policy()->policy());
    wanted.longestPersonalTokenLife = days(1);
    value(m_backend->authenticator()->confirm(testroot::password()));
    value(m_backend->policy()->update(wanted));
    PersonalTokenDraft renamed = good;
    renamed.name = QStringLiteral("renamed");
    QCOMPARE(value(tokens().updatePersonal(token.id, token.version, renamed)).name, renamed.name);
}

void BackendContract::nobodyElseEditsOrRegeneratesAPersonalToken()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    signInAs(QStringLiteral("Operations"));
    const Token token = createOwn(QStringLiteral("mine"), {hubs}).token;
    signInAsRoot(); // who may do everything else
    const PersonalTokenDraft draftOfOwn{QStringLiteral("stolen"), {}, {hubs}, token.expiresAt};
    QCOMPARE(codeOf(await(tokens().updatePersonal(token.id, token.version, draftOfOwn))),
             ErrorCode::PermissionDenied);
    QCOMPARE(codeOf(await(tokens().update(token.id, token.version, draft(QStringLiteral("stolen"))))),
             ErrorCode::PermissionDenied);
    const auto regenerated = await(tokens().regenerate(token.id, token.version, {}));
    QCOMPARE(codeOf(regenerated), ErrorCode::PermissionDenied);
    QVERIFY(regenerated.error().message.contains(QStringLiteral("Person")));
    QCOMPARE(fresh(token.id), token);
    const auto history = value(m_backend->audit()->historyOf(token.id, 10));
    QCOMPARE(std::count_if(history.cbegin(), history.cend(),
                           [](const AuditEntry &entry) { return entry.outcome == AuditOutcome::Refused; }),
             3);
    // The token of a service account is not edited as a personal one, nor one's own as another.
    const Token service = create(QStringLiteral("machine")).token;
    QCOMPARE(codeOf(await(tokens().updatePersonal(service.id, service.version, draftOfOwn))),
             ErrorCode::PermissionDenied);
    const Token own = createOwn(QStringLiteral("own"), {hubs}).token;
    QCOMPARE(codeOf(await(tokens().update(own.id, own.version, draft(QStringLiteral("x"))))),
             ErrorCode::Invalid);
}

void BackendContract::othersMayStopAPersonalTokenAndItStaysStopped()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    makeRole(nobody, {hubs});
    signInAs(nobody);
    const RevealedToken made = createOwn(QStringLiteral("mine"), {hubs});
    signInAsRoot();
    const Token off = value(tokens().setEnabled(made.token.id, made.token.version, false));
    QCOMPARE(off.disabledBy, m_root);
    value(m_backend->authenticator()->signIn(QStringLiteral("person@example.org"), personsPassword()));
    QCOMPARE(codeOf(await(tokens().setEnabled(off.id, off.version, true))), ErrorCode::PermissionDenied);
    const Token still = fresh(off.id);
    QVERIFY(still.disabled);
    signInAsRoot();
    const Token on = value(tokens().setEnabled(still.id, still.version, true));
    QVERIFY(!on.disabled && on.disabledBy.isNull());
    QVERIFY(works(made.secret));
    const Token gone = value(tokens().remove(on.id, on.version));
    QVERIFY(gone.deletedAt && !works(made.secret));
}

void BackendContract::onesOwnSwitchIsOnesOwn()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    makeRole(nobody, {hubs});
    makeRole(QStringLiteral("Keeper"), {permissions::readTokens, permissions::updateTokens});
    addPerson(QStringLiteral("Keeper"), QStringLiteral("keeper@example.org"), QStringLiteral("Keeper"));
    signInAs(nobody);
    const Token token = createOwn(QStringLiteral("mine"), {hubs}).token;
    const Token off = value(tokens().setEnabled(token.id, token.version, false));
    QCOMPARE(off.disabledBy, m_backend->authenticator()->identity()->id);
    Token on = value(tokens().setEnabled(off.id, off.version, true));
    on = value(tokens().setEnabled(on.id, on.version, false));
    // Reviving somebody else's needs what it would grant.
    value(m_backend->authenticator()->signOut());
    value(m_backend->authenticator()->signIn(QStringLiteral("keeper@example.org"), personsPassword()));
    QCOMPARE(codeOf(await(tokens().setEnabled(on.id, on.version, true))), ErrorCode::RoleCeiling);
    // What somebody else keeps off as well is not its user's to switch on.
    const Token kept = value(tokens().setEnabled(on.id, on.version, false));
    QCOMPARE(kept.disabledBy, m_backend->authenticator()->identity()->id);
    value(m_backend->authenticator()->signIn(QStringLiteral("person@example.org"), personsPassword()));
    QCOMPARE(codeOf(await(tokens().setEnabled(kept.id, kept.version, true))), ErrorCode::PermissionDenied);
}

void BackendContract::onesOwnTokensAreReadWithoutPermission()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    const Token foreign = createOwn(QStringLiteral("root's"), {hubs}).token;
    makeRole(nobody, {});
    signInAs(nobody);
    const Token own = createOwn(QStringLiteral("mine"), {hubs}).token;
    QCOMPARE(value(tokens().find(mine())), QVector<TokenId>{own.id});
    QCOMPARE(value(tokens().count(mine())), 1);
    TokenQuery narrowed = mine();
    narrowed.text = QStringLiteral("nowhere");
    QVERIFY(value(tokens().find(narrowed)).isEmpty());
    QCOMPARE(value(tokens().fetch({foreign.id, own.id})), QVector<Token>{own});
    QCOMPARE(value(tokens().token(own.id)), own);
    QVERIFY(granted(value(tokens().grants(own.id))).isEmpty());
    QCOMPARE(value(m_backend->audit()->historyOf(own.id, 10)).size(), 1);
    const auto denied = ErrorCode::PermissionDenied;
    QCOMPARE(codeOf(await(tokens().find({}))), denied);
    QCOMPARE(codeOf(await(tokens().count({}))), denied);
    QCOMPARE(codeOf(await(tokens().fetch({foreign.id}))), denied);
    QCOMPARE(codeOf(await(tokens().token(foreign.id))), denied);
    QCOMPARE(codeOf(await(tokens().token(TokenId{987654}))), denied);
    QCOMPARE(codeOf(await(tokens().grants(foreign.id))), denied);
    QCOMPARE(codeOf(await(m_backend->audit()->historyOf(foreign.id, 10))), denied);
}

void BackendContract::offStopsAllPersonalTokensAndOnBringsThemBack()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    signInAs(QStringLiteral("Operations"));
    const RevealedToken first = createOwn(QStringLiteral("first"), {hubs});
    const RevealedToken second = createOwn(QStringLiteral("second"), {hubs});
    const Token disabled = createOwn(QStringLiteral("disabled"), {hubs}).token;
    value(tokens().setEnabled(disabled.id, disabled.version, false));
    signInAsRoot();
    const RevealedToken service = create(QStringLiteral("machine"));

    Policy off = value(m_backend->policy()->policy());
    off.personalTokens = false;
    const PolicyImpact stops = value(m_backend->policy()->preview(off));
    QCOMPARE(stops.personalTokensStopped, 2);
    QCOMPARE(stops.personalTokensRevived, 0);
    QVERIFY(works(first.secret)); // nothing has happened yet
    off = value(m_backend->policy()->update(off));
    QVERIFY(!works(first.secret) && !works(second.secret));
    QVERIFY(works(service.secret));
    QCOMPARE(grantFor(value(tokens().grants(first.token.id)), hubs).reason, GrantReason::PersonalTokensOff);
    value(m_backend->authenticator()->signIn(QStringLiteral("person@example.org"), personsPassword()));
    QCOMPARE(codeOf(await(tokens().regenerate(first.token.id, fresh(first.token.id).version, {}))),
             ErrorCode::Invalid);
    value(tokens().remove(second.token.id, fresh(second.token.id).version));

    signInAsRoot();
    Policy on = off;
    on.personalTokens = true;
    QCOMPARE(value(m_backend->policy()->preview(on)).personalTokensRevived, 1);
    value(m_backend->policy()->update(on));
    QVERIFY(works(first.secret));
    QVERIFY(!works(second.secret));
}

void BackendContract::deletingAPersonalTokenLeavesItsUserAlone()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    const Token token = createOwn(QStringLiteral("mine"), {hubs}).token;
    const Token renamed = value(tokens().updatePersonal(
        token.id, token.version, {QStringLiteral("renamed"), {}, {hubs}, token.expiresAt}));
    value(tokens().remove(renamed.id, renamed.version));
    const User root = value(m_backend->directory()->user(m_root));
    QCOMPARE(root.name, testroot::name);
    QCOMPARE(root.roleName, QStringLiteral("Root"));
    value(tokens().find({}));
}

void BackendContract::zonesAreThoseOfThePrincipal()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    allowPersonalTokens();
    const QString berlin = QStringLiteral("Berlin"), paris = QStringLiteral("Paris");
    TokenDraft limited = draft(QStringLiteral("machine"));
    limited.zones = {paris, QStringLiteral(" Berlin "), paris};
    Token token = value(tokens().create(limited)).token;
    QCOMPARE(token.zones, QStringList({berlin, paris}));
    limited.zones = {paris};
    token = value(tokens().update(token.id, token.version, limited));
    QCOMPARE(token.zones, QStringList{paris});
    const auto history = value(m_backend->audit()->historyOf(token.id, 1));
    QCOMPARE(history.first().changes,
             (QVector<AuditChange>{{QStringLiteral("zones"), QStringLiteral("Berlin, Paris"), paris}}));
    TokenDraft bad = limited;
    bad.zones = {QStringLiteral("a,b")};
    const auto refused = await(tokens().update(token.id, token.version, bad));
    QCOMPARE(codeOf(refused), ErrorCode::Invalid);
    QCOMPARE(refused.error().field, QStringLiteral("zones"));

    signInAs(QStringLiteral("User"));
    const Token own = createOwn(QStringLiteral("mine"), {hubs}).token;
    signInAsRoot();
    giveZones(own.owner, {berlin});
    QCOMPARE(fresh(own.id).zones, QStringList{berlin});
    QCOMPARE(fresh(token.id).zones, QStringList{paris});
}

void BackendContract::whoHasZonesHandsOutOnlySomeOfThem()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    Directory &people = *m_backend->directory();
    const QString berlin = QStringLiteral("Berlin"), paris = QStringLiteral("Paris");
    TokenDraft machine = draft(QStringLiteral("machine"));
    const Token everywhere = value(tokens().create(machine)).token;
    UserDraft person{
        QStringLiteral("Guest"), QStringLiteral("guest@example.org"), role(QStringLiteral("User")), {}};
    const User guest = value(people.invite(person)).user;
    signInAs(QStringLiteral("Root"));
    const PrincipalId limited = m_backend->authenticator()->identity()->id;
    signInAsRoot();
    giveZones(limited, {berlin, paris});
    value(m_backend->authenticator()->signIn(QStringLiteral("person@example.org"), personsPassword()));

    const auto refused = [](const auto &answer) { return codeOf(answer) == ErrorCode::RoleCeiling; };
    for (const QStringList &zones : {QStringList(), QStringList{berlin, QStringLiteral("Rome")}}) {
        machine.zones = zones;
        const auto token = await(tokens().create(machine));
        QVERIFY(refused(token));
        QCOMPARE(token.error().field, QStringLiteral("zones"));
        person.zones = zones;
        person.email = QStringLiteral("other@example.org");
        const auto user = await(people.invite(person));
        QVERIFY(refused(user));
        QCOMPARE(user.error().field, QStringLiteral("zones"));
    }
    machine.zones = QStringList{berlin};
    const Token within = value(tokens().create(machine)).token;
    value(tokens().regenerate(within.id, within.version, {}));
    person.zones = QStringList{paris};
    value(people.invite(person));

    // Nor is what reaches further taken over, or narrowed and one day let go again.
    QVERIFY(refused(await(tokens().update(everywhere.id, everywhere.version, machine))));
    QVERIFY(refused(await(tokens().regenerate(everywhere.id, everywhere.version, {}))));
    QVERIFY(refused(await(people.renewInvitation(guest.id, guest.version))));
    QVERIFY(!await(people.update(guest.id, guest.version, person)));
}

void BackendContract::nobodyChangesTheirOwnZones()
{
    NEEDS(tokens().traits().personal, "there are no personal tokens here");
    const User root = value(m_backend->directory()->user(m_root));
    const auto answer = await(m_backend->directory()->update(
        root.id, root.version, {root.name, root.email, root.role, {QStringLiteral("Berlin")}}));
    QCOMPARE(codeOf(answer), ErrorCode::PermissionDenied);
    QCOMPARE(answer.error().field, QStringLiteral("zones"));
}

void BackendContract::giveZones(PrincipalId user, const QStringList &zones)
{
    const User before = value(m_backend->directory()->user(user));
    value(m_backend->directory()->update(user, before.version,
                                         {before.name, before.email, before.role, zones}));
}

} // namespace chatelaine
