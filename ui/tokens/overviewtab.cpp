// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/overviewtab.h"

#include "domain/zone.h"
#include "models/tokentext.h"
#include "tokens/secretcard.h"
#include "tokens/tokenwords.h"
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

OverviewTab::OverviewTab(QWidget *parent)
    : QScrollArea(parent)
    , m_description(new QLabel)
    , m_facts(new KeyValueGrid)
    , m_current(new SecretCard(SecretCard::Which::Current))
    , m_previous(new SecretCard(SecretCard::Which::Previous))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded); // an accessor ID may not break; nothing of it is cut
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::large, look::large, look::large);
    column->setSpacing(look::large);
    column->addWidget(m_description);
    column->addWidget(m_facts);
    column->addWidget(m_current);
    column->addWidget(m_previous);
    column->addStretch();
    m_description->setTextFormat(Qt::PlainText);
    m_description->setWordWrap(true);
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setMinimumWidth(1);
    buildRows();
    setWidget(content);
}

void OverviewTab::buildRows()
{
    m_accessor = m_facts->addRow(tr("Accessor ID"), QString(), KeyValueGrid::Copy::Button);
    m_owner = m_facts->addRow(tr("Owner"));
    m_role = m_facts->addRow(tr("Role"));
    m_scopes = m_facts->addRow(tr("Scopes"));
    m_zones = m_facts->addRow(tr("Zones"));
    m_kind = m_facts->addRow(tr("Kind"));
    m_created = m_facts->addRow(tr("Created"));
    m_createdBy = m_facts->addRow(tr("Created by"));
    m_expires = m_facts->addRow(tr("Expires"));
    m_lastUsed = m_facts->addRow(tr("Last used"));
    m_deleted = m_facts->addRow(tr("Deleted"));
}

void OverviewTab::setToken(const Token &token, Instant now)
{
    m_description->setText(token.description);
    m_description->setVisible(!token.description.isEmpty());
    showRows(token, now);
    m_current->setToken(token, now);
    m_previous->setToken(token, now);
}

void OverviewTab::showRows(const Token &token, Instant now)
{
    m_facts->setValue(m_accessor, token.accessorId);
    const bool personal = token.kind == TokenKind::Personal;
    m_facts->setValue(m_owner, personal ? tr("%1, as whom it acts").arg(text::oneLine(token.ownerName))
                                        : text::oneLine(token.ownerName));
    m_facts->setValue(m_role, text::oneLine(token.roleName));
    m_facts->setRowVisible(m_role, !personal);
    m_facts->setValue(m_scopes, text::cell(token.scopes.join(u' ')).replace(u' ', u'\n'));
    m_facts->setRowVisible(m_scopes, personal);
    m_facts->setValue(m_zones, text::oneLine(zones::toText(token.zones)));
    m_facts->setRowVisible(m_zones, !token.zones.isEmpty());
    m_facts->setValue(m_kind, text::of(token.kind));
    m_facts->setValue(m_created, moment(token.createdAt, now));
    m_facts->setValue(m_createdBy, text::oneLine(token.createdBy));
    m_facts->setValue(m_expires,
                      token.expiresAt ? moment(*token.expiresAt, now) : text::expiry(token.expiresAt));
    m_facts->setValue(m_lastUsed,
                      token.lastUsedAt ? moment(*token.lastUsedAt, now) : words::relativeOrNever({}, now));
    m_facts->setRowVisible(m_deleted, token.deletedAt.has_value());
    if (token.deletedAt)
        m_facts->setValue(m_deleted, moment(*token.deletedAt, now));
}

} // namespace chatelaine
