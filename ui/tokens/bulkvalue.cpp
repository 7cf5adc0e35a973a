// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkvalue.h"

#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/expiryfield.h"
#include "widgets/choices.h"
#include "widgets/formfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace chatelaine {

BulkValue::BulkValue(BulkKind kind, OrganisationFacts &facts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_facts(facts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    if (kind == BulkKind::SetOwner)
        addOwner();
    else if (kind == BulkKind::SetRole)
        addRole();
    else if (kind == BulkKind::SetExpiry)
        addExpiry(clock);
    setVisible(m_choice || m_expiry);
}

void BulkValue::addOwner()
{
    m_choice = choices::searchableBox();
    choices::fillOwners(*m_choice, m_facts, nullptr);
    m_choice->setCurrentIndex(-1);
    addField(tr("New &owner"), m_choice, tr("The person who answers for all these tokens from now on."));
    connect(m_choice->lineEdit(), &QLineEdit::editingFinished, this, &BulkValue::tellChoice);
}

void BulkValue::addRole()
{
    m_choice = new QComboBox;
    choices::fillRoles(*m_choice, m_facts, RoleId{});
    m_choice->setPlaceholderText(tr("Choose what they may do"));
    m_choice->setCurrentIndex(-1);
    addField(tr("New &role"), m_choice, tr("What all these tokens may do from now on."));
}

void BulkValue::addExpiry(const Clock &clock)
{
    m_expiry = new ExpiryField(clock);
    m_expiry->setPolicy(m_facts.policy());
    m_expiry->chooseDefault();
    addField(tr("New e&xpiry"), m_expiry, tr("When all these tokens stop working by themselves."));
    connect(m_expiry, &ExpiryField::changed, this, &BulkValue::changed);
}

void BulkValue::addField(const QString &label, QWidget *input, const QString &help)
{
    layout()->addWidget(new FormField(label, input, help, true));
    setFocusProxy(input);
    if (m_choice)
        connect(m_choice, &QComboBox::currentIndexChanged, this, &BulkValue::tellChoice);
}

void BulkValue::tellChoice()
{
    const qint64 chosen = choices::chosen(*m_choice);
    if (std::exchange(m_told, chosen) != chosen)
        Q_EMIT changed();
}

std::optional<BulkAct> BulkValue::act() const
{
    BulkAct act{m_kind};
    if (m_kind == BulkKind::SetOwner)
        act.owner = PrincipalId{choices::chosen(*m_choice)};
    else if (m_kind == BulkKind::SetRole)
        act.role = RoleId{choices::chosen(*m_choice)};
    else if (m_kind == BulkKind::SetExpiry)
        act.expiresAt = m_expiry->value();
    const bool chosen = !m_choice || !act.owner.isNull() || !act.role.isNull();
    return chosen ? std::optional(act) : std::nullopt;
}

QString BulkValue::words() const
{
    if (m_expiry)
        return text::expiry(m_expiry->value());
    return m_choice ? text::oneLine(m_choice->currentText()) : QString();
}

} // namespace chatelaine
