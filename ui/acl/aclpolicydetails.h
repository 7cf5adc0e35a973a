// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acldetails.h"
#include "backend/future.h"

#include <optional>

class QStackedWidget;
class QTabWidget;

namespace chatelaine {

class AclPolicyService;
class AclRoleService;
class CodeEdit;
class GrantedList;
class KeyValueGrid;

/// Everything about the selected policy: its rules, what they grant, and who holds it.
class AclPolicyDetails : public AclDetails
{
    Q_OBJECT

public:
    AclPolicyDetails(const PageContext &context, const QList<QAction *> &actions, QWidget *parent = nullptr);
    ~AclPolicyDetails() override;

    /// Shows \a policy, whose rules are asked for.
    void setPolicy(const std::optional<AclPolicy> &policy);
    /// As it was read last, with its rules; none while that is not the one that was set.
    std::optional<AclPolicy> policy() const { return m_isOutdated ? std::nullopt : m_policy; }
    QString whyNoPolicy() const; ///< a sentence, while policy() is none
    void reload();

Q_SIGNALS:
    void loaded(); ///< policy() or whyNoPolicy() answers differently

private:
    void buildFacts();
    void buildTabs();
    void takePolicy(const Result<AclPolicy> &policy);
    void askRules();
    void askUsage();
    void takeUsage(const Result<AclUsage> &usage);
    void askRoleNumbers(const AclUsage &usage);
    void showRules();
    void showJob(const JobBinding &job);
    void askCheck();

    PageContext m_context;
    AclPolicyService &m_service;
    std::optional<AclPolicy> m_listed;
    std::optional<AclPolicy> m_policy; ///< that is shown
    bool m_isOutdated = false;         ///< that one is of another version than the one that was set
    quint64 m_question = 0;
    Future<RuleCheck> m_check; ///< of the rules that are shown
    KeyValueGrid *m_facts;
    LinkRow *m_roles;
    LinkRow *m_tokens;
    QLabel *m_moreTokens;
    QLabel *m_note;
    CodeEdit *m_rules;
    GrantedList *m_granted;
    QTabWidget *m_tabs;
    int m_jobRow = 0;
    int m_rolesRow = 0;
};

} // namespace chatelaine
