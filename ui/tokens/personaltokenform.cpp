// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/personaltokenform.h"

#include "models/organisationfacts.h"
#include "tokens/expiryfield.h"
#include "tokens/scopepicker.h"
#include "widgets/formfield.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

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

template <class T> QString messageOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

} // namespace

PersonalTokenForm::PersonalTokenForm(OrganisationFacts &facts, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_description(new QPlainTextEdit)
    , m_expiry(new ExpiryField(clock))
    , m_scopes(new ScopePicker)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    m_name->setPlaceholderText(tr("For example: my laptop"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(fontMetrics().lineSpacing() * 2 + look::large);
    addField(nameField, new FormField(tr("&Name"), m_name, true));
    addField(descriptionField, new FormField(tr("De&scription"), m_description));
    addField(expiryField, new FormField(tr("E&xpires"), m_expiry, true));
    addField(scopesField, new FormField(tr("S&copes"), m_scopes, true));
    column->setStretchFactor(m_fields.value(scopesField), 1);
    takeFacts();
    watch();
}

void PersonalTokenForm::addField(const QString &name, FormField *field)
{
    m_order.append(name);
    m_fields.insert(name, field);
    layout()->addWidget(field);
}

void PersonalTokenForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_description, &QPlainTextEdit::textChanged, this, [this] { touch(descriptionField); });
    connect(m_scopes, &ScopePicker::changed, this, [this] { touch(scopesField); });
    connect(m_expiry, &ExpiryField::changed, this, [this] {
        m_expiryChosen = true;
        m_fields.value(expiryField)->setHint(m_expiry->summary());
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
    m_fields.value(expiryField)->setHint(m_expiry->summary());
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
    m_touched.clear();
    for (FormField *field : std::as_const(m_fields))
        field->setError({});
    m_fields.value(expiryField)->setHint(m_expiry->summary());
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

void PersonalTokenForm::touch(const QString &name)
{
    m_touched.insert(name);
    m_fields.value(name)->setError(problemOf(name));
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

bool PersonalTokenForm::check()
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

bool PersonalTokenForm::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field)
        return false;
    field->setError(error.message);
    field->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void PersonalTokenForm::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
    m_name->selectAll();
}

} // namespace chatelaine
