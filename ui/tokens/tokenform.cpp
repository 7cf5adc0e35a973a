// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokenform.h"

#include "backend/tokenservice.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/expiryfield.h"
#include "widgets/choices.h"
#include "widgets/formfield.h"
#include "widgets/theme.h"
#include "widgets/zonesfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString ownerField = QStringLiteral("owner");
const QString roleField = QStringLiteral("role");
const QString expiryField = QStringLiteral("expiresAt");
const QString zonesField = QStringLiteral("zones");

QComboBox *searchableBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
}

QPlainTextEdit *shortText()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + look::large);
    return edit;
}

template <class T> QString messageOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

TokenForm::TokenForm(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock,
                     Directory *directory, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_description(shortText())
    , m_owner(searchableBox())
    , m_role(new QComboBox)
    , m_expiry(new ExpiryField(clock))
    , m_zones(new ZonesField(directory))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    m_role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_role->setPlaceholderText(tr("Choose what it may do"));
    m_name->setPlaceholderText(tr("For example: deploy pipeline"));
    addField(nameField, new FormField(tr("&Name"), m_name, true));
    addField(descriptionField, new FormField(tr("De&scription"), m_description));
    addField(ownerField, new FormField(tr("&Owner"), m_owner, true));
    addField(roleField, new FormField(tr("&Role"), m_role, true));
    addField(expiryField, new FormField(tr("E&xpires"), m_expiry, true));
    addField(zonesField, new FormField(tr("&Zones"), m_zones));
    m_fields.value(zonesField)->setHint(tr("Which data it may touch, with commas between. None: all of it."));
    m_fields.value(zonesField)->setVisible(traits.zones);
    m_fields.value(descriptionField)->setVisible(traits.description);
    m_fields.value(ownerField)->setVisible(traits.owner && !facts.users().isEmpty());
    fillChoices();
    watch();
}

void TokenForm::addField(const QString &name, FormField *field)
{
    m_order.append(name);
    m_fields.insert(name, field);
    layout()->addWidget(field);
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
    if (m_touched.contains(ownerField) && !before)
        m_owner->setEditText(typed);
    if (!m_facts.users().isEmpty() && !m_owner->isVisibleTo(this))
        m_fields.value(ownerField)->setVisible(true);
}

void TokenForm::fillRoles()
{
    choices::fillRoles(*m_role, m_facts, m_original ? &*m_original : nullptr);
    choices::select(*m_role, m_wantedRole.value);
    m_fields.value(roleField)->setVisible(!m_original || m_original->kind != TokenKind::Personal);
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
    m_fields.value(roleField)->setHint(words.join(u' '));
    m_fields.value(expiryField)->setHint(m_expiry->summary());
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
    m_touched.clear();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    updateHints();
}

TokenDraft TokenForm::draft() const
{
    TokenDraft draft;
    draft.name = validation::name(m_name->text()).value_or(m_name->text());
    draft.description = description();
    draft.owner =
        m_fields.value(ownerField)->isHidden() ? m_wantedOwner : PrincipalId{choices::chosen(*m_owner)};
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

void TokenForm::touch(const QString &name)
{
    m_touched.insert(name);
    judge(name);
}

void TokenForm::judge(const QString &name)
{
    if (m_touched.contains(name))
        m_fields.value(name)->setError(problemOf(name));
}

QString TokenForm::problemOf(const QString &name) const
{
    if (name == nameField)
        return messageOf(validation::name(m_name->text()));
    if (name == descriptionField)
        return messageOf(validation::description(description()));
    if (name == ownerField)
        return ownerProblem();
    if (name == zonesField)
        return m_fields.value(zonesField)->isHidden() ? QString() : m_zones->problem();
    return name == roleField ? roleProblem() : expiryProblem();
}

QString TokenForm::ownerProblem() const
{
    if (m_fields.value(ownerField)->isHidden() || choices::chosen(*m_owner) != 0)
        return {};
    return m_owner->currentText().trimmed().isEmpty()
               ? tr("Choose who answers for this token.")
               : tr("Nobody here is called that. Choose a person from the list.");
}

QString TokenForm::roleProblem() const
{
    if (m_fields.value(roleField)->isHidden())
        return {};
    if (m_wantedRole.isNull())
        return tr("Choose a role: it decides what the token may do.");
    const auto role = m_facts.role(m_wantedRole);
    const bool kept = m_original && m_original->role == m_wantedRole;
    return role && !kept ? choices::ceilingReason(*role, m_facts) : QString();
}

QString TokenForm::expiryProblem() const
{
    const auto at = m_expiry->value();
    if (m_original && at == m_original->expiresAt)
        return {};
    return messageOf(validation::expiry(at, m_facts.policy(), m_clock.now()));
}

bool TokenForm::check()
{
    FormField *firstBad = nullptr;
    for (const QString &name : std::as_const(m_order)) {
        touch(name);
        if (!firstBad && m_fields.value(name)->hasError())
            firstBad = m_fields.value(name);
    }
    if (firstBad)
        firstBad->input()->setFocus(Qt::OtherFocusReason);
    return !firstBad;
}

bool TokenForm::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field || field->isHidden())
        return false;
    field->setError(error.message);
    field->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void TokenForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace chatelaine
