// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclroleform.h"

#include "acl/grantedlist.h"
#include "acl/policyticks.h"
#include "backend/aclpolicyservice.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString policiesField = QStringLiteral("policies");

} // namespace

AclRoleForm::AclRoleForm(AclPolicyService &policies, const OrganisationFacts &facts, QWidget *parent)
    : FieldForm(parent)
    , m_policies(policies)
    , m_facts(facts)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_ticks(new PolicyTicks)
    , m_granted(new GrantedList(facts))
{
    m_name->setPlaceholderText(tr("For example: night-shift"));
    addField(nameField,
             new FormField(tr("&Name"), m_name, tr("What people and tokens know this role by."), true));
    addField(descriptionField,
             new FormField(tr("De&scription"), m_description,
                           tr("What the role is for, in a sentence for whoever looks at it later.")));
    addField(policiesField,
             new FormField(tr("&Policies"), buildPolicies(),
                           tr("Whoever has the role may do what any of these policies allows."), true),
             true);
    watch();
    loadPolicies();
    showGranted();
}

QWidget *AclRoleForm::buildPolicies()
{
    auto *parts = new QWidget;
    auto *row = new QHBoxLayout(parts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::large);
    auto *side = new QVBoxLayout;
    side->addWidget(new SectionHeading(tr("What it grants")));
    side->addWidget(m_granted, 1);
    side->addWidget(captionLabel(tr("Each policy by itself. What one of them denies is denied, whatever the "
                                    "others grant.")));
    row->addWidget(m_ticks, 1);
    row->addLayout(side, 1);
    parts->setFocusProxy(m_ticks);
    parts->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return parts;
}

void AclRoleForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_description, &QLineEdit::textEdited, this, [this] { touch(descriptionField); });
    connect(m_ticks, &PolicyTicks::tickedChanged, this, [this] {
        touch(policiesField);
        showGranted();
    });
    connect(&m_policies, &AclPolicyService::changed, this, &AclRoleForm::loadPolicies);
    connect(&m_facts, &OrganisationFacts::changed, this, &AclRoleForm::showGranted);
}

void AclRoleForm::loadPolicies()
{
    whenReady(m_policies.policies(), this, [this](const Result<QVector<AclPolicy>> &policies) {
        if (!policies) {
            showError({ErrorCode::Internal, policies.error().message, {}, policiesField});
            return;
        }
        m_known = *policies;
        m_ticks->setPolicies(*policies);
        judge(policiesField);
        showGranted();
    });
}

void AclRoleForm::showGranted()
{
    PermissionSet granted;
    const QStringList ticked = m_ticks->ticked();
    for (const AclPolicy &policy : std::as_const(m_known)) {
        const auto role = ticked.contains(policy.name) ? m_facts.role(policy.id) : std::nullopt;
        if (role)
            granted = granted.united(role->permissions);
    }
    m_granted->setGranted(granted);
}

void AclRoleForm::startFrom(const AclRole &role)
{
    m_original = role;
    m_name->setText(role.name);
    m_description->setText(role.description);
    m_ticks->setTicked(role.policies);
    forgetErrors();
    showGranted();
}

AclRoleDraft AclRoleForm::draft() const
{
    const auto kept = [](const QLineEdit &edit, const QString &original) {
        return edit.text() == original ? original : edit.text().trimmed();
    };
    return {kept(*m_name, m_original.name), kept(*m_description, m_original.description), m_ticks->ticked()};
}

bool AclRoleForm::isModified() const
{
    return draft() != AclRoleDraft{m_original.name, m_original.description, m_original.policies};
}

QString AclRoleForm::problemOf(const QString &name) const
{
    if (name == nameField && m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    if (name != policiesField)
        return {};
    if (m_ticks->ticked().isEmpty())
        return tr("Tick at least one policy.");
    const QStringList missing = m_ticks->missing();
    return missing.isEmpty() ? QString()
                             : tr("The server refuses policies that do not exist. Take these away: %1.")
                                   .arg(listed(missing));
}

} // namespace chatelaine
