// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenlinks.h"

#include "backend/backend.h"
#include "backend/tokenservice.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QMenu>

namespace chatelaine {

namespace {

/// An action with a \a reason is disabled and says it.
void explain(QAction &action, const QString &reason)
{
    action.setEnabled(reason.isEmpty());
    action.setToolTip(look::toolTip(reason.isEmpty() ? withoutMnemonic(action.text()) : reason));
    action.setStatusTip(reason);
}

} // namespace

TokenLinks::TokenLinks(Backend &backend, QWidget *parent)
    : QObject(parent)
    , m_backend(backend)
    , m_owner(new QAction(look::icon(QStringLiteral("im-user")), tr("Show &owner"), this))
    , m_role(new QAction(look::icon(QStringLiteral("table")), tr("Sho&w role"), this))
    , m_grants(new QAction(look::icon(QStringLiteral("table")), tr("Show policy or &role"), this))
    , m_grantsMenu(new QMenu(parent))
{
    const bool attachments = backend.tokens()->traits().attachments;
    m_grants->setMenu(m_grantsMenu);
    m_owner->setVisible(backend.directory() != nullptr);
    m_role->setVisible(!attachments);
    m_grants->setVisible(attachments && backend.aclPolicies());
    connect(m_owner, &QAction::triggered, this, [this] {
        if (m_token)
            Q_EMIT placeWanted({Place::Kind::User, m_token->owner.value, {}});
    });
    connect(m_role, &QAction::triggered, this, [this] {
        if (m_token)
            Q_EMIT placeWanted({Place::Kind::Role, m_token->role.value, {}});
    });
}

void TokenLinks::update(const std::optional<Token> &token)
{
    const bool same = token && m_token && token->attachments == m_token->attachments;
    m_token = token;
    const QString none = token ? QString() : tr("Select one token first.");
    const bool personal = token && token->role.isNull();
    explain(*m_owner, none);
    explain(*m_role, personal ? tr("A personal token has scopes and no role.") : none);
    if (!same)
        fillGrants();
    explain(*m_grants,
            token && m_grantsMenu->isEmpty() ? tr("This token has no policy or role that exists.") : none);
}

void TokenLinks::fillGrants()
{
    m_grantsMenu->clear();
    const QVector<Attachment> attachments = m_token ? m_token->attachments : QVector<Attachment>();
    for (const Attachment &attachment : attachments) {
        if (!attachment.dangling && (attachment.isPolicy || m_backend.aclRoles()))
            addGrant(attachment);
    }
}

void TokenLinks::addGrant(const Attachment &attachment)
{
    const QString name = text::oneLine(attachment.name).replace(u'&', QStringLiteral("&&"));
    QAction *entry =
        m_grantsMenu->addAction(attachment.isPolicy ? tr("Policy %1").arg(name) : tr("Role %1").arg(name));
    connect(entry, &QAction::triggered, this, [this, attachment] {
        Q_EMIT placeWanted(attachment.isPolicy ? Place{Place::Kind::AclPolicy, 0, attachment.name}
                                               : Place{Place::Kind::AclRole, attachment.id.value, {}});
    });
}

} // namespace chatelaine
