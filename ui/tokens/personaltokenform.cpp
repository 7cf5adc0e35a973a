// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/personaltokenform.h"

#include "models/organisationfacts.h"
#include "tokens/expiryfield.h"
#include "tokens/scopepicker.h"
#include "widgets/formfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString expiryField = QStringLiteral("expiresAt");
const QString scopesField = QStringLiteral("scopes");

/// The rules for these tokens, as a field for the expiry of any token knows them.
Policy rulesOf(Policy policy)
{
    policy.longestTokenLife = policy.longestPersonalTokenLife;
    return policy;
}

} // namespace

PersonalTokenForm::PersonalTokenForm(OrganisationFacts &facts, const Clock &clock, QWidget *parent)
    : FieldForm(parent)
    , m_facts(facts)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_description(textEdit(2))
    , m_expiry(new ExpiryField(clock))
    , m_scopes(new ScopePicker)
{
    m_name->setPlaceholderText(tr("For example: my laptop"));
    addField(nameField,
             new FormField(tr("&Name"), m_name,
                           tr("What you recognise the token by later, for example the script that uses it."),
                           true));
    addField(descriptionField, new FormField(tr("De&scription"), m_description,
                                             tr("Where the token is used, for whoever has to replace it.")));
    addField(expiryField,
             new FormField(tr("E&xpires"), m_expiry, tr("When the token stops working by itself."), true));
    addField(scopesField,
             new FormField(
                 tr("S&copes"), m_scopes,
                 tr("What of your own permissions the token may use. It can never do more than you can."),
                 true),
             true);
    takeFacts();
    watch();
}

void PersonalTokenForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { touch(descriptionField); });
    connect(m_scopes, &ScopePicker::changed, this, [this] { touch(scopesField); });
    connect(m_expiry, &ExpiryField::changed, this, [this] {
        m_expiryChosen = true;
        field(expiryField)->setHint(m_expiry->summary());
        touch(expiryField);
    });
    connect(&m_facts, &OrganisationFacts::changed, this, &PersonalTokenForm::takeFacts);
}

void PersonalTokenForm::takeFacts()
{
    const QSignalBlocker quiet(m_expiry);
    m_scopes->setCatalogue(m_facts.catalogue(), m_facts.identity().permissions);
    m_expiry->setPolicy(rulesOf(m_facts.policy()));
    if (!m_original && !m_expiryChosen)
        m_expiry->chooseDefault();
    field(expiryField)->setHint(m_expiry->summary());
}

void PersonalTokenForm::takeValues(const Token &token)
{
    const QSignalBlocker quietText(m_description), quietExpiry(m_expiry);
    m_original = token;
    m_name->setText(token.name);
    m_description->setPlainText(token.description);
    m_description->document()->setModified(false);
    m_expiry->setValue(token.expiresAt);
    m_scopes->setScopes(token.scopes);
    forgetErrors();
    field(expiryField)->setHint(m_expiry->summary());
}

PersonalTokenDraft PersonalTokenForm::draft() const
{
    PersonalTokenDraft draft;
    draft.name = validation::name(m_name->text()).value_or(m_name->text());
    const QString typed = m_description->toPlainText();
    const bool asBefore = m_original && !m_description->document()->isModified();
    draft.description = asBefore ? m_original->description : validation::description(typed).value_or(typed);
    draft.scopes = m_scopes->scopes();
    draft.expiresAt = m_expiry->value();
    return draft;
}

bool PersonalTokenForm::isModified() const
{
    const PersonalTokenDraft now = draft();
    const Token start = m_original.value_or(Token());
    return now.name != start.name || now.description != start.description ||
           PermissionSet(now.scopes) != PermissionSet(start.scopes) ||
           (m_original ? now.expiresAt != start.expiresAt : m_expiryChosen);
}

QStringList PersonalTokenForm::known() const
{
    QStringList names = m_original ? m_original->scopes : QStringList();
    for (const PermissionInfo &info : m_facts.catalogue())
        names << info.permission;
    return names;
}

QString PersonalTokenForm::problemOf(const QString &name) const
{
    if (name == nameField)
        return messageOf(validation::name(m_name->text()));
    if (name == descriptionField)
        return messageOf(validation::description(draft().description));
    if (name == scopesField)
        return messageOf(validation::scopes(m_scopes->scopes(), known()));
    return expiryProblem();
}

QString PersonalTokenForm::expiryProblem() const
{
    const auto at = m_expiry->value();
    if (m_original && at == m_original->expiresAt)
        return {};
    return messageOf(validation::personalExpiry(at, m_facts.policy(), m_clock.now()));
}

} // namespace chatelaine
