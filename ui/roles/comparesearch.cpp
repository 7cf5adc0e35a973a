// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/comparesearch.h"

#include "backend/backend.h"
#include "backend/directory.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"

#include <algorithm>

namespace chatelaine {

namespace {

/// Each word of \a text is in \a name, without regard to case.
bool matches(const QString &name, const QString &text)
{
    const QStringList words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&name](const QString &word) { return name.contains(word, Qt::CaseInsensitive); });
}

Choice choiceOf(const User &user)
{
    return {user.id.value,
            CompareSearch::tr("%1 (%2)").arg(text::oneLine(user.name), text::oneLine(user.email))};
}

Choice choiceOf(const Token &token)
{
    const QString kind = text::of(token.kind);
    const QString name = text::oneLine(text::nameOf(token));
    return {token.id.value,
            token.ownerName.isEmpty()
                ? CompareSearch::tr("%1 (%2)").arg(name, kind)
                : CompareSearch::tr("%1 (%2 of %3)").arg(name, kind, text::oneLine(token.ownerName))};
}

/// A policy and a role may have the same name.
Choice choiceOf(const Role &role)
{
    const QString name = text::oneLine(role.name);
    switch (role.form) {
    case RoleForm::Policy:
        return {role.id.value, CompareSearch::tr("%1 (policy)").arg(name)};
    case RoleForm::Policies:
        return {role.id.value, CompareSearch::tr("%1 (role)").arg(name)};
    default:
        return {role.id.value, name};
    }
}

template <class T> QVector<Choice> choicesOf(const QVector<T> &records)
{
    QVector<Choice> choices;
    for (const T &record : records)
        choices.append(choiceOf(record));
    return choices;
}

QString zonesIn(const QStringList &zones)
{
    return zones.isEmpty() ? CompareLoader::tr("No zones")
                           : CompareLoader::tr("Zones: %1").arg(text::oneLine(zones::toText(zones)));
}

ComparedSide sideOf(const QString &name, const QString &status, const QStringList &zones,
                    const QVector<Grant> &grants)
{
    ComparedSide side{name, {}, {}, {status, zonesIn(zones)}};
    QStringList granted;
    for (const Grant &grant : grants) {
        side.reasons.insert(grant.permission, text::of(grant));
        if (grant.granted)
            granted.append(grant.permission);
    }
    side.granted = PermissionSet(granted);
    return side;
}

ComparedSide sideOf(const User &user, const QVector<Grant> &grants, const Clock &)
{
    return sideOf(user.name, text::of(user.status), user.zones, grants);
}

ComparedSide sideOf(const Token &token, const QVector<Grant> &grants, const Clock &clock)
{
    return sideOf(text::nameOf(token), text::of(statusOf(token, clock.now())), token.zones, grants);
}

Error unknownHere()
{
    return {ErrorCode::NotFound, CompareLoader::tr("This does not exist any more. Choose something else.")};
}

} // namespace

CompareSearch::CompareSearch(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void CompareSearch::ask(Place::Kind kind, const QString &text)
{
    const int question = ++m_question;
    if (kind == Place::Kind::User)
        askUsers(text, question);
    else if (kind == Place::Kind::Token)
        askTokens(text, question);
    else
        askRoles(text);
}

void CompareSearch::askRoles(const QString &text)
{
    QVector<Choice> choices;
    for (const Role &role : m_context.facts.roles()) {
        if (matches(role.name, text))
            choices.append(choiceOf(role));
    }
    Q_EMIT found(choices.mid(0, mostShown), choices.size());
}

void CompareSearch::askUsers(const QString &text, int question)
{
    Directory *directory = m_context.backend.directory();
    if (!directory)
        return;
    UserQuery query;
    query.text = text;
    const auto take = [this, question](qsizetype total, const Result<QVector<User>> &users) {
        if (question != m_question)
            return;
        if (users)
            Q_EMIT found(choicesOf(*users), total);
        else
            Q_EMIT failed(users.error());
    };
    whenReady(directory->find(query), this, [this, directory, take](const Result<QVector<PrincipalId>> &ids) {
        if (!ids)
            return take(0, tl::unexpected(ids.error()));
        whenReady(directory->fetch(ids->mid(0, mostShown)), this,
                  [take, total = ids->size()](const Result<QVector<User>> &users) { take(total, users); });
    });
}

void CompareSearch::askTokens(const QString &text, int question)
{
    TokenService *tokens = m_context.backend.tokens();
    TokenQuery query;
    query.text = text;
    const auto take = [this, question](qsizetype total, const Result<QVector<Token>> &records) {
        if (question != m_question)
            return;
        if (records)
            Q_EMIT found(choicesOf(*records), total);
        else
            Q_EMIT failed(records.error());
    };
    whenReady(tokens->find(query), this, [this, tokens, take](const Result<QVector<TokenId>> &ids) {
        if (!ids)
            return take(0, tl::unexpected(ids.error()));
        whenReady(
            tokens->fetch(ids->mid(0, mostShown)), this,
            [take, total = ids->size()](const Result<QVector<Token>> &records) { take(total, records); });
    });
}

CompareLoader::CompareLoader(const PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

void CompareLoader::load(const Place &place)
{
    const int question = ++m_question;
    if (place.kind == Place::Kind::User)
        loadUser(PrincipalId{place.id}, question);
    else if (place.kind == Place::Kind::Token)
        loadToken(TokenId{place.id}, question);
    else
        loadRole(RoleId{place.id});
}

void CompareLoader::loadRole(RoleId id)
{
    if (const std::optional<Role> role = m_context.facts.role(id))
        Q_EMIT loaded({role->name, role->permissions});
    else if (!m_context.facts.roles().isEmpty())
        Q_EMIT failed(unknownHere());
}

template <class T>
void CompareLoader::take(int question, const Result<T> &record, const Result<QVector<Grant>> &grants)
{
    if (question != m_question)
        return;
    if (!record)
        return Q_EMIT failed(record.error());
    if (!grants)
        return Q_EMIT failed(grants.error());
    ComparedSide side = sideOf(*record, *grants, m_context.clock);
    if (!m_context.backend.tokens()->traits().zones)
        side.facts.removeLast(); // there are no zones here
    Q_EMIT loaded(side);
}

void CompareLoader::loadUser(PrincipalId id, int question)
{
    Directory *directory = m_context.backend.directory();
    if (!directory)
        return Q_EMIT failed(unknownHere());
    whenReady(directory->user(id), this, [this, directory, id, question](const Result<User> &user) {
        whenReady(directory->grants(id), this, [this, user, question](const Result<QVector<Grant>> &grants) {
            take(question, user, grants);
        });
    });
}

void CompareLoader::loadToken(TokenId id, int question)
{
    TokenService *tokens = m_context.backend.tokens();
    whenReady(tokens->token(id), this, [this, tokens, id, question](const Result<Token> &token) {
        whenReady(tokens->grants(id), this, [this, token, question](const Result<QVector<Grant>> &grants) {
            take(question, token, grants);
        });
    });
}

} // namespace chatelaine
