// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenform.h"

#include "backend/tokenservice.h"
#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/expiryfield.h"
#include "widgets/choices.h"
#include "widgets/formfield.h"
#include "widgets/zonesfield.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace chatelaine {

namespace {

const QString descriptionField = QStringLiteral("description");
const QString ownerField = QStringLiteral("owner");
const QString roleField = QStringLiteral("role");
const QString expiryField = QStringLiteral("expiresAt");
const QString zonesField = QStringLiteral("zones");

} // namespace

TokenForm::TokenForm(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock,
                     Directory *directory, QWidget *parent)
    : DraftForm(parent)
    , m_facts(facts)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_description(textEdit(3))
    , m_owner(choices::searchableBox())
    , m_role(new QComboBox)
    , m_expiry(new ExpiryField(clock))
    , m_zones(new ZonesField(directory))
{
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setPlaceholderText(tr("Choose what it may do"));
    m_name->setPlaceholderText(tr("For example: deploy pipeline"));
    addField(nameField,
             new FormField(tr("&Name"), m_name,
                           tr("What people recognise the token by. Its service account is called the same."),
                           true));
    addField(descriptionField, new FormField(tr("De&scription"), m_description,
                                             tr("Where the token is used, for whoever has to replace it.")));
    addField(ownerField,
             new FormField(tr("&Owner"), m_owner, tr("The person who answers for this token."), true));
    addField(roleField,
             new FormField(tr("&Role"), m_role,
                           tr("What the token may do. Roles beyond your own permissions cannot be chosen."),
                           true));
    addField(expiryField,
             new FormField(tr("E&xpires"), m_expiry, tr("When the token stops working by itself."), true));
    addField(zonesField,
             new FormField(tr("&Zones"), m_zones, tr("Labels for the data that the token may touch.")));
    field(zonesField)->setHint(tr("Which data it may touch, with commas between. None: all of it."));
    field(zonesField)->setVisible(traits.zones);
    field(descriptionField)->setVisible(traits.description);
    field(ownerField)->setVisible(traits.owner && !facts.users().isEmpty());
    fillChoices();
    watch();
}

void TokenForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { touch(descriptionField); });
    connect(m_owner->lineEdit(), &QLineEdit::editingFinished, this, [this] { touch(ownerField); });
    connect(m_owner, &QComboBox::currentIndexChanged, this, [this] { judge(ownerField); });
    connect(m_role, &QComboBox::currentIndexChanged, this, [this] {
        m_wantedRole = RoleId{choices::chosen(*m_role)};
        updateHints();
        judge(roleField);
    });
    connect(m_expiry, &ExpiryField::changed, this, [this] {
        m_expiryChosen = true;
        updateHints();
        touch(expiryField);
    });
    connect(m_zones, &ZonesField::zonesEdited, this, [this] { touch(zonesField); });
    connect(&m_facts, &OrganisationFacts::changed, this, &TokenForm::fillChoices);
}

void TokenForm::fillChoices()
{
    const QSignalBlocker quietOwner(m_owner), quietRole(m_role), quietExpiry(m_expiry);
    fillOwners();
    fillRoles();
    m_expiry->setPolicy(m_facts.policy());
    if (!m_original && !m_expiryChosen)
        m_expiry->chooseDefault();
    updateHints();
}

void TokenForm::fillOwners()
{
    const QString typed = m_owner->currentText();
    const qint64 before = choices::chosen(*m_owner);
    choices::fillOwners(*m_owner, m_facts, m_original ? &*m_original : nullptr);
    choices::select(*m_owner, before ? before : m_wantedOwner.value);
    if (wasTouched(ownerField) && !before)
        m_owner->setEditText(typed);
    if (!m_facts.users().isEmpty() && !m_owner->isVisibleTo(this))
        field(ownerField)->setVisible(true);
}

void TokenForm::fillRoles()
{
    choices::fillRoles(*m_role, m_facts, m_original ? &*m_original : nullptr);
    choices::select(*m_role, m_wantedRole.value);
    field(roleField)->setVisible(!m_original || m_original->kind != TokenKind::Personal);
}

void TokenForm::updateHints()
{
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
    field(expiryField)->setHint(m_expiry->summary());
}

void TokenForm::startNew()
{
    m_wantedOwner = m_facts.identity().id;
    choices::select(*m_owner, m_wantedOwner.value);
    choices::select(*m_role, 0);
    updateHints();
}

void TokenForm::startFrom(const Token &token)
{
    m_original = token;
    takeValues(token);
}

void TokenForm::takeValues(const Token &token)
{
    const QSignalBlocker quietName(m_name), quietText(m_description), quietExpiry(m_expiry);
    m_original = token;
    m_wantedOwner = token.owner;
    m_wantedRole = token.role;
    m_name->setText(token.name);
    m_description->setPlainText(token.description);
    m_description->document()->setModified(false);
    m_owner->setCurrentIndex(-1);
    fillChoices();
    choices::select(*m_owner, token.owner.value);
    m_expiry->setValue(token.expiresAt);
    m_zones->setZones(token.zones);
    forgetErrors();
    updateHints();
}

TokenDraft TokenForm::draft() const
{
    TokenDraft draft;
    draft.name = validation::name(m_name->text()).value_or(m_name->text());
    draft.description = description();
    draft.owner = field(ownerField)->isHidden() ? m_wantedOwner : PrincipalId{choices::chosen(*m_owner)};
    draft.role = m_wantedRole;
    draft.expiresAt = m_expiry->value();
    draft.zones = m_zones->zones();
    return draft;
}

// What nobody touched stays as it is, to the character: the editor turns some of them into others.
QString TokenForm::description() const
{
    if (m_original && !m_description->document()->isModified())
        return m_original->description;
    const QString typed = m_description->toPlainText();
    return validation::description(typed).value_or(typed);
}

bool TokenForm::isModified() const
{
    const TokenDraft now = draft();
    const Token start = m_original.value_or(Token());
    const PrincipalId owner = m_original ? start.owner : m_facts.identity().id;
    const qint64 chosenOwner = choices::chosen(*m_owner);
    return now.name != start.name || m_description->document()->isModified() ||
           (chosenOwner != 0 && chosenOwner != owner.value) || now.role != start.role ||
           now.zones != start.zones || (m_original ? now.expiresAt != start.expiresAt : m_expiryChosen);
}

QString TokenForm::problemOf(const QString &name) const
{
    if (name == nameField)
        return isNameless() ? QString() : messageOf(validation::name(m_name->text()));
    if (name == descriptionField)
        return messageOf(validation::description(description()));
    if (name == ownerField)
        return ownerProblem();
    if (name == zonesField)
        return field(zonesField)->isHidden() ? QString() : m_zones->problem();
    return name == roleField ? roleProblem() : expiryProblem();
}

QString TokenForm::ownerProblem() const
{
    if (field(ownerField)->isHidden() || choices::chosen(*m_owner) != 0)
        return {};
    return m_owner->currentText().trimmed().isEmpty()
               ? tr("Choose who answers for this token.")
               : tr("Nobody here is called that. Choose a person from the list.");
}

QString TokenForm::roleProblem() const
{
    if (field(roleField)->isHidden())
        return {};
    if (m_wantedRole.isNull())
        return tr("Choose a role: it decides what the token may do.");
    const auto role = m_facts.role(m_wantedRole);
    const bool kept = m_original && m_original->role == m_wantedRole;
    return role && !kept ? choices::ceilingReason(*role, m_facts) : QString();
}

QVector<VersionLine> TokenForm::versions(const Token &theirs) const
{
    const TokenDraft mine = draft();
    QString owner = theirs.ownerName;
    for (const User &user : m_facts.users()) {
        if (user.id == mine.owner)
            owner = user.name;
    }
    const auto role = m_facts.role(mine.role);
    return {
        {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
        {tr("Description"), mine.description, theirs.description},
        {tr("Owner"), text::oneLine(owner), text::oneLine(theirs.ownerName)},
        {tr("Role"), role ? role->name : theirs.roleName, theirs.roleName},
        {tr("Expires"), text::expiry(mine.expiresAt), text::expiry(theirs.expiresAt)},
        {tr("Zones"), zones::toText(mine.zones), zones::toText(theirs.zones)},
    };
}

QString TokenForm::expiryProblem() const
{
    const auto at = m_expiry->value();
    if (m_original && at == m_original->expiresAt)
        return {};
    return messageOf(validation::expiry(at, m_facts.policy(), m_clock.now()));
}

} // namespace chatelaine
