// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/userform.h"

#include "domain/tokendraft.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/useracts.h"
#include "widgets/choices.h"
#include "widgets/formfield.h"
#include "widgets/zonesfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalBlocker>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString emailField = QStringLiteral("email");
const QString roleField = QStringLiteral("role");
const QString zonesField = QStringLiteral("zones");

} // namespace

UserForm::UserForm(Directory &directory, OrganisationFacts &facts, QWidget *parent)
    : FieldForm(parent)
    , m_facts(facts)
    , m_name(new QLineEdit)
    , m_email(new QLineEdit)
    , m_role(new QComboBox)
    , m_zones(new ZonesField(&directory))
{
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setPlaceholderText(tr("Choose what they may do"));
    m_name->setPlaceholderText(tr("For example: Kim Berger"));
    m_email->setPlaceholderText(tr("For example: kim@example.org"));
    addField(nameField,
             new FormField(tr("&Name"), m_name, tr("The name under which others find this person."), true));
    addField(emailField, new FormField(tr("&E-mail"), m_email,
                                       tr("This person signs in with it. Nothing is sent there."), true));
    addField(roleField,
             new FormField(tr("&Role"), m_role,
                           tr("What this person may do. Roles beyond your own permissions cannot be chosen."),
                           true));
    addField(zonesField,
             new FormField(tr("&Zones"), m_zones, tr("Labels for the data that this person may touch.")));
    field(zonesField)->setHint(tr("Labels for the data that they may touch, with commas between them."));
    fillRoles();
    watch();
}

void UserForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    // While an address is being typed it is never right; it is judged when it is there, and then at each key.
    connect(m_email, &QLineEdit::editingFinished, this, [this] {
        if (!m_email->text().isEmpty())
            touch(emailField);
    });
    connect(m_email, &QLineEdit::textEdited, this, [this] { judge(emailField); });
    connect(m_zones, &ZonesField::zonesEdited, this, [this] { touch(zonesField); });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedRole = RoleId{choices::chosen(*m_role)};
        updateHints();
        judge(roleField);
    });
    connect(&m_facts, &OrganisationFacts::changed, this, &UserForm::fillRoles);
}

void UserForm::fillRoles()
{
    const QSignalBlocker quiet(m_role);
    choices::fillRoles(*m_role, m_facts, m_original ? m_original->role : RoleId{});
    choices::select(*m_role, m_wantedRole.value);
    updateHints();
}

void UserForm::updateHints()
{
    if (m_locked.contains(roleField))
        return;
    QStringList words;
    if (const auto role = m_facts.role(m_wantedRole)) {
        words << role->description
              << tr("It holds %n permission(s).", nullptr, static_cast<int>(role->permissions.size()));
    }
    for (const Role &role : m_facts.roles()) {
        if (!choices::ceilingReason(role, m_facts).isEmpty()) {
            words << tr("Roles that hold permissions which you lack cannot be handed out.");
            break;
        }
    }
    words.removeAll(QString());
    field(roleField)->setHint(words.join(u' '));
}

bool UserForm::isOwn() const
{
    return m_original && m_original->id == m_facts.identity().id;
}

void UserForm::startFrom(const User &user)
{
    const QSignalBlocker quietName(m_name), quietEmail(m_email);
    m_original = user;
    m_wantedRole = user.role;
    m_name->setText(user.name);
    m_email->setText(user.email);
    m_zones->setZones(user.zones);
    fillRoles();
    forgetErrors();
    lockWhatIsNotToBeChanged();
}

void UserForm::lockWhatIsNotToBeChanged()
{
    if (m_original->isFederated()) {
        const QString reason = useracts::federatedReason(*m_original);
        for (const QString &name : {nameField, emailField, roleField, zonesField})
            lock(name, reason, false); // the dialog says it once for all of them
        return;
    }
    if (!isOwn())
        return;
    lock(roleField, tr("Nobody can change their own role. Ask another administrator to do it."));
    if (m_facts.identity().permissions.contains(permissions::updateUser))
        return;
    for (const QString &name : {emailField, zonesField})
        lock(name, text::missing(m_facts.identity(), permissions::updateUser));
}

// Locked text can still be read, selected and copied.
void UserForm::lock(const QString &name, const QString &reason, bool hinted)
{
    m_locked.insert(name, reason);
    if (auto *edit = qobject_cast<QLineEdit *>(field(name)->input()))
        edit->setReadOnly(true);
    else
        field(name)->input()->setEnabled(false);
    field(name)->input()->setToolTip(reason);
    field(name)->setHint(hinted ? reason : QString());
    field(name)->input()->setAccessibleDescription(reason);
}

UserDraft UserForm::draft() const
{
    UserDraft draft;
    draft.name = validation::displayName(m_name->text(), nameField).value_or(m_name->text());
    draft.email = validation::email(m_email->text()).value_or(m_email->text());
    draft.role = m_wantedRole;
    draft.zones = m_zones->zones();
    return draft;
}

bool UserForm::isModified() const
{
    const User start = m_original.value_or(User());
    return draft() != UserDraft{start.name, start.email, start.role, start.zones};
}

QString UserForm::problemOf(const QString &name) const
{
    if (m_locked.contains(name))
        return {};
    if (name == nameField)
        return messageOf(validation::displayName(m_name->text(), nameField));
    if (name == emailField)
        return messageOf(validation::email(m_email->text()));
    return name == roleField ? roleProblem() : m_zones->problem();
}

QString UserForm::roleProblem() const
{
    if (m_wantedRole.isNull())
        return tr("Choose a role: it decides what they may do.");
    const auto role = m_facts.role(m_wantedRole);
    const bool kept = m_original && m_original->role == m_wantedRole;
    return role && !kept ? choices::ceilingReason(*role, m_facts) : QString();
}

} // namespace chatelaine
