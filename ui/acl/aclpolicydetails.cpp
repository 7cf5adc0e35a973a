// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclpolicydetails.h"

#include "acl/aclwords.h"
#include "acl/codeedit.h"
#include "acl/grantedlist.h"
#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/linkrow.h"
#include "widgets/theme.h"

#include <QHash>
#include <QLabel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chatelaine {

AclPolicyDetails::AclPolicyDetails(const PageContext &context, const QList<QAction *> &actions,
                                   QWidget *parent)
    : AclDetails(tr("No policy selected"), tr("Select a policy to see its rules and who holds it."), parent)
    , m_context(context)
    , m_service(*context.backend.aclPolicies())
    , m_facts(new KeyValueGrid)
    , m_roles(new LinkRow)
    , m_tokens(new LinkRow)
    , m_moreTokens(captionLabel())
    , m_note(plainLabel())
    , m_rules(new CodeEdit)
    , m_granted(new GrantedList(context.facts))
    , m_tabs(new QTabWidget)
{
    buildHead(actions);
    buildFacts();
    buildTabs();
    connect(m_roles, &LinkRow::clicked, this, &AclDetails::placeWanted);
    connect(m_tokens, &LinkRow::clicked, this, &AclDetails::placeWanted);
}

AclPolicyDetails::~AclPolicyDetails()
{
    m_check.cancel();
}

void AclPolicyDetails::buildFacts()
{
    auto *tokens = new QWidget;
    auto *lines = new QVBoxLayout(tokens);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_tokens);
    lines->addWidget(m_moreTokens);
    m_rolesRow = m_facts->addRow(tr("In roles"), m_roles);
    m_facts->addRow(tr("Held by tokens"), tokens);
    m_jobRow = m_facts->addRow(tr("Belongs to"));
    column().addWidget(m_facts);
    column().addWidget(m_note);
    m_roles->setObjectName(QStringLiteral("policyRoles"));
    m_tokens->setObjectName(QStringLiteral("policyTokens"));
    m_note->hide();
}

void AclPolicyDetails::buildTabs()
{
    m_rules->setReadOnly(true);
    m_rules->setTabChangesFocus(true);
    m_rules->setObjectName(QStringLiteral("policyRules"));
    m_rules->setAccessibleName(tr("Rules"));
    auto *granted = new QWidget;
    auto *column = new QVBoxLayout(granted);
    column->setContentsMargins(0, look::medium, 0, 0);
    column->addWidget(m_granted);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_rules, tr("Ru&les"));
    m_tabs->addTab(granted, tr("&What it grants"));
    this->column().addWidget(m_tabs, 1);
}

void AclPolicyDetails::setPolicy(const std::optional<AclPolicy> &policy)
{
    if (!policy) {
        m_listed.reset();
        m_policy.reset();
        ++m_question;
        return showNothing();
    }
    const bool same = m_listed && m_listed->id == policy->id;
    m_listed = policy;
    showHead(policy->name, policy->description);
    if (!same) {
        m_policy.reset();
        m_note->hide();
        m_rules->clear();
        m_rules->showCheck({});
        m_granted->showMessage(tr("Loading the rules…"));
        m_roles->setLinks({});
        showTokens(AclUsage(), *m_tokens, *m_moreTokens);
    }
    showJob(m_policy ? m_policy->job : policy->job);
    m_isOutdated = m_policy && m_policy->version != policy->version;
    const bool read = this->policy() && m_note->isHidden();
    ++m_question;
    if (!read)
        askRules();
    askUsage();
}

QString AclPolicyDetails::whyNoPolicy() const
{
    return m_note->isHidden() ? tr("The policy is being loaded.") : m_note->text();
}

void AclPolicyDetails::reload()
{
    if (!m_listed)
        return;
    ++m_question;
    askRules();
    askUsage();
}

void AclPolicyDetails::askRules()
{
    whenReady(m_service.policy(m_listed->name), this,
              [this, question = m_question](const Result<AclPolicy> &policy) {
                  if (question == m_question)
                      takePolicy(policy);
              });
}

void AclPolicyDetails::askUsage()
{
    whenReady(m_service.usage(m_listed->name), this,
              [this, question = m_question](const Result<AclUsage> &usage) {
                  if (question == m_question)
                      takeUsage(usage);
              });
}

void AclPolicyDetails::takePolicy(const Result<AclPolicy> &policy)
{
    m_note->setVisible(!policy);
    if (!policy) {
        m_note->setText(policy.error().message);
        if (!m_policy)
            m_granted->showMessage({});
        return Q_EMIT loaded();
    }
    const bool same = m_policy && m_policy->rules == policy->rules && m_policy->name == policy->name;
    m_policy = *policy;
    m_isOutdated = false;
    showJob(policy->job);
    if (!same)
        showRules();
    Q_EMIT loaded();
}

// Lists of some versions do not tell it.
void AclPolicyDetails::showJob(const JobBinding &job)
{
    m_facts->setRowVisible(m_jobRow, !job.isEmpty());
    m_facts->setValue(m_jobRow, job.isEmpty() ? QString() : aclwords::jobBinding(job));
}

void AclPolicyDetails::showRules()
{
    m_rules->setPlainText(m_policy->rules);
    m_rules->showCheck({});
    m_granted->showMessage(tr("Reading the rules…"));
    askCheck();
}

void AclPolicyDetails::askCheck()
{
    m_check.cancel();
    m_check = m_service.check(m_policy->rules);
    whenReady(m_check, this,
              [this, name = m_policy->name, rules = m_policy->rules](const Result<RuleCheck> &check) {
                  if (!check || !m_policy || m_policy->name != name || m_policy->rules != rules)
                      return;
                  m_rules->showCheck(*check);
                  m_granted->setCheck(*check);
              });
}

void AclPolicyDetails::takeUsage(const Result<AclUsage> &usage)
{
    showTokens(usage, *m_tokens, *m_moreTokens);
    const bool known = m_context.backend.aclRoles() && usage;
    m_facts->setRowVisible(m_rolesRow, known);
    if (known && !usage->roles.isEmpty())
        askRoleNumbers(*usage);
    else
        m_roles->setLinks({});
}

// Roles are known by number, and names are what the answer has.
void AclPolicyDetails::askRoleNumbers(const AclUsage &usage)
{
    whenReady(m_context.backend.aclRoles()->roles(), this,
              [this, usage, question = m_question](const Result<QVector<AclRole>> &roles) {
                  if (question != m_question || !roles)
                      return;
                  QHash<QString, qint64> numbers;
                  for (const AclRole &role : *roles)
                      numbers.insert(role.name, role.id.value);
                  QVector<LinkRow::Link> links;
                  for (const QString &name : usage.roles)
                      links.append({name, {Place::Kind::AclRole, numbers.value(name), {}}});
                  m_roles->setLinks(links);
              });
}

} // namespace chatelaine
