// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixroledetails.h"

#include "models/tokentext.h"
#include "roles/matrixactions.h"
#include "widgets/factlabel.h"
#include "widgets/flowlayout.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

MatrixRoleDetails::MatrixRoleDetails(MatrixActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel())
    , m_description(plainLabel())
    , m_state(new FactLabel)
    , m_locked(new FactLabel)
    , m_facts(new KeyValueGrid)
    , m_buttons(new QWidget)
{
    build(actions);
    setNothing();
}

void MatrixRoleDetails::build(MatrixActions &actions)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::large, look::large, 0, 0);
    column->setSpacing(look::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_name, m_description, m_state, m_locked, m_facts, m_buttons})
        column->addWidget(part);
    column->addStretch();
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    for (QLabel *label : {m_name, m_description}) {
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_held = m_facts->addRow(tr("Permissions"));
    m_users = m_facts->addRow(tr("Users"));
    m_groups = m_facts->addRow(tr("Groups"));
    m_tokens = m_facts->addRow(tr("Tokens"));
    auto *flow = new FlowLayout(m_buttons);
    const auto acts = actions.roleGroup();
    for (QAction *act : acts) {
        auto *button = new QToolButton;
        button->setDefaultAction(act);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
    }
}

void MatrixRoleDetails::setHolders(bool users, bool groups)
{
    m_facts->setRowVisible(m_users, users);
    m_facts->setRowVisible(m_groups, groups);
}

void MatrixRoleDetails::setRole(const MatrixColumn &role, int held, int total,
                                const std::optional<RoleUsage> &usage)
{
    m_name->setText(text::cell(role.name));
    m_description->setText(role.description);
    m_description->setVisible(!role.description.isEmpty());
    showState(role);
    const bool changedElsewhere = role.form != RoleForm::Permissions;
    m_locked->setContent(changedElsewhere ? QStringLiteral("data-information")
                                          : QStringLiteral("object-locked"),
                         role.removed ? QString() : role.locked);
    m_facts->setValue(m_held, tr("%1 of %2", "permissions held of all").arg(held).arg(total));
    const auto count = [&usage, this](qsizetype RoleUsage::*what) {
        return usage ? locale().toString((*usage).*what) : QString();
    };
    m_facts->setValue(m_users, count(&RoleUsage::users));
    m_facts->setValue(m_groups, count(&RoleUsage::groups));
    m_facts->setValue(m_tokens, count(&RoleUsage::tokens));
    m_facts->show();
    m_buttons->show();
}

void MatrixRoleDetails::showState(const MatrixColumn &role)
{
    if (role.removed)
        m_state->setContent(QStringLiteral("edit-delete"),
                            tr("This role will be deleted when the changes are applied."), Tone::Bad);
    else if (role.isNew)
        m_state->setContent(QStringLiteral("list-add"),
                            tr("This role is new. It exists once the changes are applied."), Tone::Accent);
    else if (role.changed)
        m_state->setContent(QStringLiteral("document-edit"),
                            tr("This role has changes that are not applied yet."), Tone::Accent);
    else
        showForm(role.form);
}

void MatrixRoleDetails::showForm(RoleForm form)
{
    switch (form) {
    case RoleForm::Policy:
        return m_state->setContent(QStringLiteral("document-properties"), tr("A policy"));
    case RoleForm::Policies:
        return m_state->setContent(QStringLiteral("user-group-properties"), tr("A role made of policies"));
    case RoleForm::Everything:
        return m_state->setContent(QStringLiteral("dialog-password"), tr("What management tokens may do"));
    case RoleForm::Permissions:
        m_state->setContent({}, {});
    }
}

void MatrixRoleDetails::setNothing()
{
    m_name->setText(tr("No role selected"));
    m_description->setText(tr("Go to a cell or click a role above the matrix."));
    m_description->show();
    m_state->setContent({}, {});
    m_locked->setContent({}, {});
    m_facts->hide();
    m_buttons->hide();
}

} // namespace chatelaine
