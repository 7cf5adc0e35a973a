// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acllist.h"
#include "domain/authmethod.h"

#include <QHash>

#include <optional>

namespace chatelaine {

class AuthMethodService;

/// Every way in through an identity provider, with its rules.
class AuthMethodList : public AclList
{
    Q_OBJECT

public:
    enum Column { NameColumn, TypeColumn, RulesColumn, DefaultColumn, LifeColumn };
    enum Trait { Oidc, Jwt, WithoutRules };

    AuthMethodList(AuthMethodService &service, QObject *parent);

    std::optional<AuthMethod> method(qint64 number) const;
    qint64 numberOf(const QString &name) const; ///< 0 if there is none
    QVector<BindingRule> rulesOf(const QString &method) const;

protected:
    void ask(quint64 question) override;

private:
    void askRules(quint64 question);
    void finish();
    NamedRow rowOf(const AuthMethod &method) const;

    AuthMethodService &m_service;
    QVector<AuthMethod> m_methods;
    QVector<BindingRule> m_rules;
    QHash<QString, qint64> m_numbers; ///< stay as long as the page lives
};

} // namespace chatelaine
