// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/useroverview.h"

#include "backend/directory.h"
#include "domain/zone.h"
#include "models/tokentext.h"
#include "people/peoplewords.h"
#include "widgets/fittingscroll.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/linkrow.h"
#include "widgets/theme.h"

#include <QLocale>
#include <QVBoxLayout>

namespace chatelaine {

UserOverview::UserOverview(QWidget *parent)
    : QScrollArea(parent)
    , m_facts(new KeyValueGrid)
    , m_role(linkRow())
    , m_groups(linkRow())
{
    markFocusOf(*this);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::large, look::large, look::large);
    column->addWidget(m_facts);
    column->addStretch();
    buildRows();
    setWidget(content);
}

LinkRow *UserOverview::linkRow()
{
    auto *row = new LinkRow;
    connect(row, &LinkRow::clicked, this, &UserOverview::placeWanted);
    return row;
}

void UserOverview::buildRows()
{
    m_email = m_facts->addRow(tr("E-mail"), QString(), KeyValueGrid::Copy::Button);
    m_facts->addRow(tr("Role"), m_role);
    m_facts->addRow(tr("Groups"), m_groups);
    m_zones = m_facts->addRow(tr("Zones"));
    m_source = m_facts->addRow(tr("Source"));
    m_externalId = m_facts->addRow(tr("External ID"));
    m_lastSignIn = m_facts->addRow(tr("Last sign-in"));
    m_created = m_facts->addRow(tr("Created"));
    m_code = m_facts->addRow(tr("Code works until"));
    m_tokens = m_facts->addRow(tr("Owned tokens"));
    m_personalTokens = m_facts->addRow(tr("Personal tokens"));
}

void UserOverview::setUser(const User &user, Instant now)
{
    m_facts->setValue(m_email, text::cell(user.email));
    m_role->setLinks({{user.roleName, {Place::Kind::Role, user.role.value, {}}}});
    QVector<LinkRow::Link> groups;
    for (const GroupRef &group : user.groups)
        groups.append({group.name, {Place::Kind::Group, group.id.value, {}}});
    m_groups->setLinks(groups);
    m_facts->setValue(m_zones, text::oneLine(zones::toText(user.zones)));
    m_facts->setValue(m_source, text::source(user));
    m_facts->setRowVisible(m_externalId, user.isFederated());
    m_facts->setValue(m_externalId, text::cell(user.externalId));
    m_facts->setValue(m_lastSignIn, user.lastSignInAt ? peoplewords::moment(*user.lastSignInAt, now)
                                                      : tr("Never", "last sign-in"));
    m_facts->setValue(m_created, peoplewords::moment(user.createdAt, now));
    m_facts->setRowVisible(m_code, user.codeExpiresAt.has_value());
    if (user.codeExpiresAt)
        m_facts->setValue(m_code, peoplewords::moment(*user.codeExpiresAt, now));
}

void UserOverview::setBelongings(const std::optional<Belongings> &belongings)
{
    const QLocale locale;
    m_facts->setValue(m_tokens, belongings ? locale.toString(belongings->tokens) : QString());
    m_facts->setValue(m_personalTokens, belongings ? locale.toString(belongings->personalTokens) : QString());
}

} // namespace chatelaine
