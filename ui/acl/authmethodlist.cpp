// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/authmethodlist.h"

#include "acl/aclwords.h"
#include "backend/authmethodservice.h"
#include "backend/whenready.h"
#include "models/tokentext.h"

#include <QLocale>

#include <algorithm>

namespace chatelaine {

namespace {

QVector<NamedColumn> columns()
{
    return {{AuthMethodList::tr("Name", "column")},
            {AuthMethodList::tr("Type", "column")},
            {AuthMethodList::tr("Rules", "column"), true},
            {AuthMethodList::tr("Offered first", "column")},
            {AuthMethodList::tr("Longest life", "column")}};
}

} // namespace

AuthMethodList::AuthMethodList(AuthMethodService &service, QObject *parent)
    : AclList(columns(), parent)
    , m_service(service)
{
    connect(&service, &AuthMethodService::changed, this, &AclList::refreshSoon);
}

void AuthMethodList::ask(quint64 question)
{
    whenReady(m_service.methods(), this, [this, question](const Result<QVector<AuthMethod>> &methods) {
        if (!isNewest(question))
            return;
        if (!methods)
            return fail(methods.error());
        m_methods = *methods;
        askRules(question);
    });
}

void AuthMethodList::askRules(quint64 question)
{
    whenReady(m_service.rules(), this, [this, question](const Result<QVector<BindingRule>> &rules) {
        if (!isNewest(question))
            return;
        if (!rules)
            return fail(rules.error());
        m_rules = *rules;
        finish();
    });
}

void AuthMethodList::finish()
{
    QVector<NamedRow> rows;
    for (const AuthMethod &method : std::as_const(m_methods)) {
        if (!m_numbers.contains(method.name))
            m_numbers.insert(method.name, m_numbers.size() + 1);
        rows.append(rowOf(method));
    }
    settle(rows);
}

NamedRow AuthMethodList::rowOf(const AuthMethod &method) const
{
    const auto rules = static_cast<int>(rulesOf(method.name).size());
    NamedRow row;
    row.number = m_numbers.value(method.name);
    row.cells = {text::cell(method.name), aclwords::of(method.type), QLocale().toString(rules),
                 method.isDefault ? tr("Yes") : QString(),
                 method.longestTokenLife ? text::duration(*method.longestTokenLife) : QString()};
    row.order = {0, 0, rules, 0, 0};
    row.spoken = {{}, {}, tr("%n rule(s)", nullptr, rules), {}, {}};
    row.searched = method.name + u'\n' + aclwords::of(method.type);
    row.traits = {method.type == AuthMethodType::Oidc ? Oidc : Jwt};
    if (rules == 0)
        row.traits.insert(WithoutRules);
    return row;
}

std::optional<AuthMethod> AuthMethodList::method(qint64 number) const
{
    const auto found =
        std::find_if(m_methods.cbegin(), m_methods.cend(),
                     [this, number](const AuthMethod &each) { return m_numbers.value(each.name) == number; });
    return found == m_methods.cend() ? std::nullopt : std::optional(*found);
}

qint64 AuthMethodList::numberOf(const QString &name) const
{
    const bool exists = std::any_of(m_methods.cbegin(), m_methods.cend(),
                                    [&name](const AuthMethod &each) { return each.name == name; });
    return exists ? m_numbers.value(name) : 0;
}

QVector<BindingRule> AuthMethodList::rulesOf(const QString &method) const
{
    QVector<BindingRule> found;
    std::copy_if(m_rules.cbegin(), m_rules.cend(), std::back_inserter(found),
                 [&method](const BindingRule &rule) { return rule.method == method; });
    return found;
}

} // namespace chatelaine
