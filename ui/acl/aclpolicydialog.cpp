// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclpolicydialog.h"

#include "acl/aclpolicyform.h"
#include "acl/aclwords.h"
#include "acl/ruleseditor.h"
#include "backend/aclpolicyservice.h"
#include "backend/backend.h"
#include "backend/serverconnection.h"
#include "backend/whenready.h"

namespace chatelaine {

namespace {

AclPolicyForm::Jobs jobsAt(Backend &backend)
{
    ServerConnection *connection = backend.connection();
    return !connection || connection->facts().has(u"jobPolicies") ? AclPolicyForm::Jobs::Known
                                                                  : AclPolicyForm::Jobs::Unknown;
}

QString wordsOf(const JobBinding &job)
{
    return job.isEmpty() ? QString() : aclwords::jobBinding(job);
}

/// True if every task of \a before belongs to \a now, too.
bool contains(const JobBinding &now, const JobBinding &before)
{
    return now.nameSpace == before.nameSpace && now.job == before.job &&
           (now.group.isEmpty() || now.group == before.group) &&
           (now.task.isEmpty() || now.task == before.task);
}

} // namespace

AclPolicyDialog::AclPolicyDialog(const PageContext &context, const std::optional<AclPolicy> &policy,
                                 const QString &startFrom, QWidget *parent)
    : AclEditDialog(context, policy ? QStringLiteral("editAclPolicy") : QStringLiteral("newAclPolicy"),
                    policy ? tr("Edit policy") : tr("New policy"), policy ? tr("Save") : tr("Create policy"),
                    parent)
    , m_service(*context.backend.aclPolicies())
    , m_base(policy)
    , m_form(new AclPolicyForm(m_service, context.facts, jobsAt(context.backend)))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 136);
    setForm(m_form, true);
    if (m_base) {
        setHeading(tr("Edit policy"), m_base->name);
        m_form->startFrom(*m_base);
        m_form->editor()->setFocus();
        return;
    }
    if (!startFrom.isEmpty())
        m_form->insertTemplate(startFrom);
    m_form->focusFirst();
}

void AclPolicyDialog::save()
{
    const QString rules = m_form->draft().rules;
    if (!m_base || (rules == m_base->rules && lossOfJob().isEmpty()))
        return write();
    setBusy(true, tr("Working out who is affected…"));
    whenReady(m_service.check(rules), this, [this](const Result<RuleCheck> &check) { onChecked(check); });
}

// Tasks that run lose it at once, and nobody tells them.
QString AclPolicyDialog::lossOfJob() const
{
    const JobBinding job = m_form->draft().job;
    if (m_base->job.isEmpty() || contains(job, m_base->job))
        return {};
    const QString before = aclwords::jobBinding(m_base->job);
    if (job.isEmpty())
        return tr("It will no longer belong to %1. They lose what it grants as soon as the policy is saved.")
            .arg(before);
    return tr("It will belong to %1 instead of %2. Tasks that it no longer belongs to lose what it grants as "
              "soon as the policy is saved.")
        .arg(aclwords::jobBinding(job), before);
}

// Broken rules are the server's to refuse: it says where, and knows of rules that this program does not.
void AclPolicyDialog::onChecked(const Result<RuleCheck> &check)
{
    if (!check) {
        settle(check);
        return;
    }
    const Question question{QStringLiteral("confirmAclPolicy"), m_base->name,
                            tr("These tokens lose permissions as soon as the policy is saved."), lossOfJob()};
    if (!check->hasErrors())
        writeAfter(m_service.preview(m_base->name, m_form->draft().rules), question);
    else if (question.loss.isEmpty())
        write();
    else
        confirm(chatelaine::fail(ErrorCode::Invalid, tr("the rules cannot be read here.")), question);
}

void AclPolicyDialog::write()
{
    setBusy(true, tr("Saving…"));
    const AclPolicyDraft draft = m_form->draft();
    whenReady(m_base ? m_service.update(m_base->name, m_base->version, draft) : m_service.create(draft), this,
              [this](const Result<AclPolicy> &policy) { onWritten(policy); });
}

void AclPolicyDialog::onWritten(const Result<AclPolicy> &policy)
{
    const bool done = settle(policy);
    if (done) {
        Q_EMIT saved(policy->name);
        accept();
    } else if (policy.error().field == u"rules") {
        m_form->editor()->showRefusal(policy.error());
    }
}

void AclPolicyDialog::takeTheirs()
{
    m_form->startFrom(*m_base);
}

void AclPolicyDialog::fetchTheirs()
{
    whenReady(m_service.policy(m_base->name), this, [this](const Result<AclPolicy> &theirs) {
        if (theirs)
            compareWith(*theirs);
        else if (theirs.error().code == ErrorCode::NotFound)
            fail({ErrorCode::NotFound,
                  tr("Somebody has deleted this policy since you opened it. Copy your rules and make a new "
                     "policy with them if it is still wanted.")});
        else
            fail(theirs.error());
    });
}

void AclPolicyDialog::compareWith(const AclPolicy &theirs)
{
    m_form->keepJobOf(theirs);
    const AclPolicyDraft mine = m_form->draft();
    showVersions(tr("Somebody has changed this policy since you opened it. Nothing was saved. Compare both "
                    "versions and choose one to go on with."),
                 {
                     {tr("Description"), mine.description, theirs.description},
                     {tr("Belongs to"), wordsOf(mine.job), wordsOf(theirs.job)},
                     {tr("Rules"), mine.rules, theirs.rules, true},
                 });
    m_base = theirs;
}

} // namespace chatelaine
