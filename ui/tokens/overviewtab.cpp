// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/overviewtab.h"

#include "domain/zone.h"
#include "models/tokentext.h"
#include "tokens/secretcard.h"
#include "tokens/tokenwords.h"
#include "widgets/factlabel.h"
#include "widgets/fittingscroll.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

QString moment(Instant at, Instant now)
{
    return OverviewTab::tr("%1 (%2)").arg(text::relative(at, now), text::dateTime(at));
}

} // namespace

OverviewTab::OverviewTab(const TokenService &tokens, QWidget *parent)
    : QScrollArea(parent)
    , m_tokens(tokens)
    , m_traits(tokens.traits())
    , m_description(new QLabel)
    , m_facts(new KeyValueGrid)
    , m_dangling(new FactLabel)
    , m_inClear(new FactLabel)
    , m_current(new SecretCard(SecretCard::Which::Current))
    , m_previous(new SecretCard(SecretCard::Which::Previous))
{
    markFocusOf(*this);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // an accessor ID may not break; nothing of it is cut
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::large, look::large, look::large);
    column->setSpacing(look::large);
    column->addWidget(m_description);
    column->addWidget(m_facts);
    column->addWidget(m_dangling);
    column->addWidget(m_current);
    column->addWidget(m_previous);
    column->addWidget(m_inClear);
    column->addStretch();
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setMinimumWidth(1);
    for (FactLabel *fact : {m_dangling, m_inClear})
        fact->setMinimumWidth(1);
    buildRows();
    showTraits();
    setWidget(content);
}

// They may change while one works: another region can be of another version.
void OverviewTab::showTraits()
{
    m_traits = m_tokens.traits();
    m_inClear->setContent(QStringLiteral("documentinfo"),
                          m_traits.secretReadable
                              ? tr("This server stores secrets in the clear and would read them back to an "
                                   "administrator; this console never shows them.")
                              : QString());
}

void OverviewTab::buildRows()
{
    m_accessor = m_facts->addRow(tr("Accessor ID"), QString(), KeyValueGrid::Copy::Button);
    m_owner = m_facts->addRow(tr("Owner"));
    m_role = m_facts->addRow(m_traits.attachments ? tr("Grants") : tr("Role"));
    m_policies = m_facts->addRow(tr("Policies"));
    m_roles = m_facts->addRow(tr("Roles"));
    m_scopes = m_facts->addRow(tr("Scopes"));
    m_zones = m_facts->addRow(tr("Zones"));
    m_kind = m_facts->addRow(tr("Kind"));
    m_reach = m_facts->addRow(tr("Reach"));
    m_created = m_facts->addRow(tr("Created"));
    m_createdBy = m_facts->addRow(tr("Created by"));
    m_expires = m_facts->addRow(tr("Expires"));
    m_lastUsed = m_facts->addRow(tr("Last used"));
    m_deleted = m_facts->addRow(tr("Deleted"));
}

void OverviewTab::setToken(const Token &token, Instant now)
{
    showTraits();
    m_description->setText(token.description);
    m_description->setVisible(!token.description.isEmpty());
    showRows(token, now);
    if (m_traits.hints) {
        m_current->setToken(token, now);
        m_previous->setToken(token, now);
    }
}

// What is not there is said, not left for somebody to wonder about.
void OverviewTab::showAttachments(const Token &token)
{
    QStringList policies;
    QStringList roles;
    QStringList dead;
    for (const Attachment &attachment : token.attachments) {
        const QString name = text::oneLine(attachment.name);
        (attachment.isPolicy ? policies : roles)
            << (attachment.dangling ? tr("%1 (does not exist)").arg(name) : name);
        if (attachment.dangling)
            dead << text::dangling(attachment);
    }
    m_facts->setValue(m_policies, policies.join(u'\n'));
    m_facts->setRowVisible(m_policies, !policies.isEmpty());
    m_facts->setValue(m_roles, roles.join(u'\n'));
    m_facts->setRowVisible(m_roles, !roles.isEmpty());
    m_dangling->setContent(QStringLiteral("data-warning"), dead.join(u'\n'), Tone::Warning);
    const bool everything = token.kind == TokenKind::Management;
    m_facts->setValue(m_role, everything ? tr("Everything, on the whole server") : tr("Nothing"));
    m_facts->setRowVisible(m_role, token.attachments.isEmpty());
}

void OverviewTab::showRole(const Token &token)
{
    const bool personal = token.kind == TokenKind::Personal;
    m_facts->setValue(m_role, text::oneLine(token.roleName));
    m_facts->setRowVisible(m_role, !personal);
    m_facts->setRowVisible(m_policies, false);
    m_facts->setRowVisible(m_roles, false);
}

void OverviewTab::showRows(const Token &token, Instant now)
{
    m_facts->setValue(m_accessor, token.accessorId);
    const bool personal = token.kind == TokenKind::Personal;
    m_facts->setValue(m_owner, personal ? tr("%1, as whom it acts").arg(text::oneLine(token.ownerName))
                                        : text::oneLine(token.ownerName));
    m_facts->setRowVisible(m_owner, m_traits.owner);
    m_traits.attachments ? showAttachments(token) : showRole(token);
    m_facts->setValue(m_scopes, text::cell(token.scopes.join(u' ')).replace(u' ', u'\n'));
    m_facts->setRowVisible(m_scopes, personal);
    m_facts->setValue(m_zones, text::oneLine(zones::toText(token.zones)));
    m_facts->setRowVisible(m_zones, !token.zones.isEmpty());
    m_facts->setValue(m_kind, text::of(token.kind));
    m_facts->setValue(m_reach, text::of(token.reach));
    m_facts->setRowVisible(m_reach, m_traits.reach);
    m_facts->setValue(m_created, moment(token.createdAt, now));
    m_facts->setValue(m_createdBy, text::oneLine(token.createdBy));
    m_facts->setRowVisible(m_createdBy, m_traits.createdBy);
    m_facts->setValue(m_expires,
                      token.expiresAt ? moment(*token.expiresAt, now) : text::expiry(token.expiresAt));
    m_facts->setValue(m_lastUsed,
                      token.lastUsedAt ? moment(*token.lastUsedAt, now) : words::relativeOrNever({}, now));
    m_facts->setRowVisible(m_lastUsed, m_traits.lastUse);
    m_facts->setRowVisible(m_deleted, token.deletedAt.has_value());
    if (token.deletedAt)
        m_facts->setValue(m_deleted, moment(*token.deletedAt, now));
}

} // namespace chatelaine
