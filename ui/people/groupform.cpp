// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/groupform.h"

#include "domain/tokendraft.h"
#include "models/organisationfacts.h"
#include "widgets/choices.h"
#include "widgets/formfield.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString roleField = QStringLiteral("role");

} // namespace

GroupForm::GroupForm(OrganisationFacts &facts, QWidget *parent)
    : FieldForm(parent)
    , m_facts(facts)
    , m_name(new QLineEdit)
    , m_description(textEdit(3))
    , m_role(new QComboBox)
{
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_name->setPlaceholderText(tr("For example: Night shift"));
    addField(nameField, new FormField(tr("&Name"), m_name, tr("What people recognise the group by."), true));
    addField(descriptionField,
             new FormField(tr("De&scription"), m_description,
                           tr("What the group is for, in a sentence for whoever adds somebody later.")));
    addField(roleField, new FormField(tr("&Role"), m_role,
                                      tr("Every member may do what this role allows, beside their own.")));
    fillRoles();
    watch();
}

void GroupForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { touch(descriptionField); });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedRole = RoleId{choices::chosen(*m_role)};
        updateHint();
        judge(roleField);
    });
    connect(&m_facts, &OrganisationFacts::changed, this, &GroupForm::fillRoles);
}

void GroupForm::fillRoles()
{
    const QSignalBlocker quiet(m_role);
    choices::fillRoles(*m_role, m_facts, m_original ? m_original->role : RoleId{});
    m_role->insertItem(0, tr("None: the group grants nothing"), qint64(0));
    m_role->setCurrentIndex(m_role->findData(m_wantedRole.value));
    updateHint();
}

void GroupForm::updateHint()
{
    const auto role = m_facts.role(m_wantedRole);
    field(roleField)->setHint(role ? tr("Every member may do what this role holds: %n permission(s).",
                                        nullptr, static_cast<int>(role->permissions.size()))
                                   : tr("Members may do what their own roles and other groups let them."));
}

void GroupForm::startFrom(const Group &group)
{
    const QSignalBlocker quietName(m_name), quietText(m_description);
    m_original = group;
    m_wantedRole = group.role;
    m_name->setText(group.name);
    m_description->setPlainText(group.description);
    m_description->document()->setModified(false);
    fillRoles();
    forgetErrors();
}

// What nobody touched stays as it is, to the character: the editor turns some of them into others.
QString GroupForm::description() const
{
    if (m_original && !m_description->document()->isModified())
        return m_original->description;
    const QString typed = m_description->toPlainText();
    return validation::description(typed).value_or(typed);
}

GroupDraft GroupForm::draft() const
{
    return {validation::displayName(m_name->text(), nameField).value_or(m_name->text()), description(),
            m_wantedRole};
}

bool GroupForm::isModified() const
{
    const Group start = m_original.value_or(Group());
    return draft() != GroupDraft{start.name, start.description, start.role};
}

QString GroupForm::problemOf(const QString &name) const
{
    if (name == nameField)
        return messageOf(validation::displayName(m_name->text(), nameField));
    return name == descriptionField ? messageOf(validation::description(description())) : roleProblem();
}

QString GroupForm::roleProblem() const
{
    const auto role = m_facts.role(m_wantedRole);
    const bool kept = m_original && m_original->role == m_wantedRole;
    return role && !kept ? choices::ceilingReason(*role, m_facts) : QString();
}

} // namespace chatelaine
