// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/id.h"
#include "widgets/page.h"

#include <QHash>
#include <QObject>
#include <QVector>

namespace chatelaine {

struct Role;
struct Token;
struct User;

/// A token, a person or a role, as the command palette offers it.
struct NamedThing
{
    Place place;
    QString name;
    QString hint; ///< what tells two of one name apart
};

/// Finds tokens, users and roles by name. What whoever is signed in may not read is not asked for, so that
/// nothing is refused, and written down, because somebody typed. The newest text wins.
class ThingSearch : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostOfAKind = 8;

    explicit ThingSearch(Backend &backend, QObject *parent = nullptr);

    /// Nothing is found for an empty text.
    void find(const QString &text);
    bool isSearching() const { return m_waiting > 0; }
    /// Tokens, then users, then roles; at most mostOfAKind of each.
    QVector<NamedThing> things() const { return m_tokens + m_users + m_roles; }

Q_SIGNALS:
    /// More of what was asked for is known, or all of it.
    void changed();

private:
    bool may(const QString &permission) const;
    void findTokens(const QString &text);
    void findUsers(const QString &text);
    void findRoles(const QString &text);
    template <class Id, class Record, class Service>
    void fetchFirst(Service &service, const Future<QVector<Id>> &found,
                    QVector<NamedThing> ThingSearch::*list, NamedThing (*thing)(const Record &));
    void done();

    Backend &m_backend;
    QVector<NamedThing> m_tokens;
    QVector<NamedThing> m_users;
    QVector<NamedThing> m_roles;
    quint64 m_newest = 0;
    int m_waiting = 0;
};

} // namespace chatelaine
