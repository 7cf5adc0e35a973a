// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette/thingsearch.h"

#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/directory.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "models/tokentext.h"

#include <algorithm>

namespace chatelaine {

namespace {

NamedThing thingOf(const Token &token)
{
    return {{Place::Kind::Token, token.id.value},
            text::cell(text::nameOf(token)),
            text::shortId(token.accessorId)};
}

NamedThing thingOf(const User &user)
{
    return {{Place::Kind::User, user.id.value}, text::cell(user.name), text::cell(user.email)};
}

} // namespace

ThingSearch::ThingSearch(Backend &backend, QObject *parent)
    : QObject(parent)
    , m_backend(backend)
{
}

void ThingSearch::find(const QString &text)
{
    ++m_newest;
    m_waiting = 0;
    m_tokens.clear();
    m_users.clear();
    m_roles.clear();
    if (text.trimmed().isEmpty())
        return;
    if (may(permissions::readTokens))
        findTokens(text);
    if (m_backend.directory() && may(permissions::readUsers))
        findUsers(text);
    findRoles(text);
}

bool ThingSearch::may(const QString &permission) const
{
    const auto identity = m_backend.authenticator()->identity();
    return identity && identity->permissions.contains(permission);
}

template <class Id, class Record, class Service>
void ThingSearch::fetchFirst(Service &service, const Future<QVector<Id>> &found,
                             QVector<NamedThing> ThingSearch::*list, NamedThing (*thing)(const Record &))
{
    ++m_waiting;
    const quint64 asked = m_newest;
    whenReady(found, this, [=, this, &service](const Result<QVector<Id>> &ids) {
        if (asked != m_newest)
            return;
        if (!ids || ids->isEmpty())
            return done();
        whenReady(service.fetch(ids->first(std::min<qsizetype>(ids->size(), mostOfAKind))), this,
                  [=, this](const Result<QVector<Record>> &records) {
                      if (asked != m_newest)
                          return;
                      if (records) {
                          for (const Record &record : *records)
                              (this->*list).append(thing(record));
                      }
                      done();
                  });
    });
}

void ThingSearch::findTokens(const QString &text)
{
    TokenQuery query;
    query.text = text;
    query.limit = mostOfAKind;
    TokenService &tokens = *m_backend.tokens();
    fetchFirst<TokenId, Token>(tokens, tokens.find(query), &ThingSearch::m_tokens, &thingOf);
}

void ThingSearch::findUsers(const QString &text)
{
    UserQuery query;
    query.text = text;
    Directory &directory = *m_backend.directory();
    fetchFirst<PrincipalId, User>(directory, directory.find(query), &ThingSearch::m_users, &thingOf);
}

void ThingSearch::findRoles(const QString &text)
{
    ++m_waiting;
    whenReady(m_backend.roles()->roles(), this,
              [this, asked = m_newest,
               words = text.split(u' ', Qt::SkipEmptyParts)](const Result<QVector<Role>> &roles) {
                  if (asked != m_newest)
                      return;
                  for (const Role &role : roles.value_or(QVector<Role>{})) {
                      const bool fits =
                          std::all_of(words.cbegin(), words.cend(), [&role](const QString &word) {
                              return role.name.contains(word, Qt::CaseInsensitive);
                          });
                      if (fits && m_roles.size() < mostOfAKind)
                          m_roles.append({{Place::Kind::Role, role.id.value}, text::cell(role.name), {}});
                  }
                  done();
              });
}

void ThingSearch::done()
{
    --m_waiting;
    Q_EMIT changed();
}

} // namespace chatelaine
