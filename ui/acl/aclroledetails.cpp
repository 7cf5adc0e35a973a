// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclroledetails.h"

#include "acl/grantedlist.h"
#include "backend/aclroleservice.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/factlabel.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/linkrow.h"
#include "widgets/sectionheading.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chatelaine {

AclRoleDetails::AclRoleDetails(const PageContext &context, AclRoleService &service,
                               const QList<QAction *> &actions, QWidget *parent)
    : AclDetails(tr("No role selected"), tr("Select a role to see its policies and who holds it."), parent)
    , m_context(context)
    , m_service(service)
    , m_facts(new KeyValueGrid)
    , m_policies(new LinkRow)
    , m_tokens(new LinkRow)
    , m_moreTokens(captionLabel())
    , m_dangling(new FactLabel)
    , m_granted(new GrantedList(context.facts))
{
    buildHead(actions);
    buildFacts();
    column().addWidget(new SectionHeading(tr("What it grants")));
    column().addWidget(m_granted, 1);
    connect(m_policies, &LinkRow::clicked, this, &AclDetails::placeWanted);
    connect(m_tokens, &LinkRow::clicked, this, &AclDetails::placeWanted);
    connect(&context.facts, &OrganisationFacts::changed, this, &AclRoleDetails::showGranted);
}

void AclRoleDetails::buildFacts()
{
    auto *tokens = new QWidget;
    auto *lines = new QVBoxLayout(tokens);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    lines->addWidget(m_tokens);
    lines->addWidget(m_moreTokens);
    m_facts->addRow(tr("Policies"), m_policies);
    m_facts->addRow(tr("Held by tokens"), tokens);
    m_policies->setObjectName(QStringLiteral("rolePolicies"));
    m_tokens->setObjectName(QStringLiteral("roleTokens"));
    m_dangling->setObjectName(QStringLiteral("roleDangling"));
    column().addWidget(m_facts);
    column().addWidget(m_dangling);
}

void AclRoleDetails::setRole(const std::optional<AclRole> &role)
{
    const bool same = role && m_role && role->id == m_role->id;
    m_role = role;
    if (!role) {
        ++m_question;
        return showNothing();
    }
    showHead(role->name, role->description);
    showPolicies();
    showGranted();
    if (!same)
        showTokens(AclUsage(), *m_tokens, *m_moreTokens);
    reload();
}

void AclRoleDetails::reload()
{
    if (!m_role)
        return;
    whenReady(m_service.usage(m_role->id), this,
              [this, question = ++m_question](const Result<AclUsage> &usage) {
                  if (question == m_question)
                      showTokens(usage, *m_tokens, *m_moreTokens);
              });
}

void AclRoleDetails::showPolicies()
{
    QVector<LinkRow::Link> links;
    QStringList dangling;
    for (const QString &name : std::as_const(m_role->policies)) {
        if (m_role->dangling.contains(name))
            dangling << text::oneLine(name);
        else
            links.append({name, {Place::Kind::AclPolicy, 0, name}});
    }
    m_policies->setLinks(links);
    m_dangling->setContent(
        QStringLiteral("data-warning"),
        dangling.isEmpty() ? QString()
                           : tr("%n policy(s) of this role do(es) not exist (any more) and grant(s) nothing: "
                                "%1.",
                                nullptr, static_cast<int>(dangling.size()))
                                 .arg(listed(dangling)),
        Tone::Warning);
}

void AclRoleDetails::showGranted()
{
    const auto role = m_role ? m_context.facts.role(m_role->id) : std::nullopt;
    if (role)
        m_granted->setGranted(role->permissions);
    else
        m_granted->showMessage(tr("What it grants is being looked up…"));
}

} // namespace chatelaine
