// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/bindingruledialog.h"

#include "acl/aclwords.h"
#include "acl/bindingruleform.h"
#include "backend/authmethodservice.h"
#include "backend/backend.h"
#include "backend/whenready.h"

#include <algorithm>

namespace chatelaine {

BindingRuleDialog::BindingRuleDialog(const PageContext &context, AuthMethodService &service,
                                     const QString &method, const std::optional<BindingRule> &rule,
                                     QWidget *parent)
    : EditDialog(rule ? QStringLiteral("editBindingRule") : QStringLiteral("newBindingRule"),
                 rule ? tr("Edit binding rule") : tr("New binding rule"),
                 rule ? tr("Save") : tr("Create binding rule"), context.settings, parent)
    , m_service(service)
    , m_base(rule)
    , m_form(new BindingRuleForm(context, method))
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);
    setForm(m_form);
    setHeading(windowTitle(), tr("For sign-ins through %1").arg(aclwords::shortName(method)));
    if (m_base)
        m_form->startFrom(*m_base);
    m_form->focusFirst();
}

void BindingRuleDialog::save()
{
    const BindingRuleDraft draft = m_form->draft();
    whenReady(m_base ? m_service.updateRule(m_base->id, m_base->version, draft) : m_service.createRule(draft),
              this, [this](const Result<BindingRule> &rule) {
                  if (!settle(rule))
                      return;
                  Q_EMIT saved();
                  accept();
              });
}

void BindingRuleDialog::takeTheirs()
{
    m_form->startFrom(*m_base);
}

void BindingRuleDialog::fetchTheirs()
{
    whenReady(m_service.rules(), this, [this](const Result<QVector<BindingRule>> &rules) {
        if (!rules)
            return fail(rules.error());
        const auto theirs = std::find_if(rules->cbegin(), rules->cend(),
                                         [this](const BindingRule &each) { return each.id == m_base->id; });
        if (theirs == rules->cend())
            return fail({ErrorCode::NotFound, tr("Somebody has deleted this rule since you opened it. It "
                                                 "cannot be changed any more.")});
        compareWith(*theirs);
    });
}

void BindingRuleDialog::compareWith(const BindingRule &theirs)
{
    const BindingRuleDraft mine = m_form->draft();
    BindingRule typed{m_base->id, mine.description, mine.method, mine.selector, mine.type, mine.bindName};
    showVersions(tr("Somebody has changed this rule since you opened it. Nothing was saved. Compare both "
                    "versions and choose one to go on with."),
                 {
                     {tr("Description"), mine.description, theirs.description},
                     {tr("For whom"), mine.selector, theirs.selector},
                     {tr("Who gets what"), aclwords::inASentence(typed), aclwords::inASentence(theirs)},
                 });
    m_base = theirs;
}

} // namespace chatelaine
