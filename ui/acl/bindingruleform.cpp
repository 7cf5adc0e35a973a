// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/bindingruleform.h"

#include "acl/aclwords.h"
#include "models/organisationfacts.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"

#include <QComboBox>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

const QString descriptionField = QStringLiteral("description");
const QString selectorField = QStringLiteral("selector");
const QString typeField = QStringLiteral("type");
const QString nameField = QStringLiteral("bindName");

} // namespace

BindingRuleForm::BindingRuleForm(const PageContext &context, const QString &method, QWidget *parent)
    : FieldForm(parent)
    , m_context(context)
    , m_method(method)
    , m_description(new QLineEdit)
    , m_selector(textEdit(3))
    , m_type(new QComboBox)
    , m_name(new QComboBox)
    , m_sentence(new FactLabel)
{
    m_type->addItem(tr("A policy"), static_cast<int>(BindType::Policy));
    m_type->addItem(tr("A role"), static_cast<int>(BindType::Role));
    m_type->addItem(tr("Management: may do everything"), static_cast<int>(BindType::Management));
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->completer()->setFilterMode(Qt::MatchContains);
    m_name->completer()->setCompletionMode(QCompleter::PopupCompletion);
    addField(descriptionField,
             new FormField(tr("De&scription"), m_description,
                           tr("What the rule is for, in a sentence for whoever looks at it later.")));
    addField(selectorField,
             new FormField(tr("For &whom"), m_selector,
                           tr("Decides by the claims of a person whether the rule holds for them.")));
    field(selectorField)
        ->setHint(
            tr("An expression over the claims that the method knows. Empty: for everybody who signs in. "
               "Examples: \"ops\" in list.groups – whoever is in the group ops; value.team == "
               "\"storage\" – whoever has this team; value.mail matches \"@example[.]com$\" and not "
               "(\"guests\" in list.groups)"));
    addField(typeField,
             new FormField(tr("They &get"), m_type, tr("What a token made at sign-in gets by this rule.")));
    addField(nameField,
             new FormField(tr("Its &name"), m_name,
                           tr("The policy or role that is given. It may contain claims, as ${value.team}."),
                           true));
    layout()->addWidget(m_sentence);
    m_sentence->setObjectName(QStringLiteral("ruleSentence"));
    fillNames();
    watch();
    showSentence();
}

void BindingRuleForm::watch()
{
    connect(m_description, &QLineEdit::textEdited, this, [this] { touch(descriptionField); });
    connect(m_selector, &QPlainTextEdit::textChanged, this, [this] {
        touch(selectorField);
        showSentence();
    });
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        fillNames();
        showSentence();
    });
    connect(m_name, &QComboBox::currentTextChanged, this, [this] {
        touch(nameField);
        showSentence();
    });
    connect(&m_context.facts, &OrganisationFacts::changed, this, &BindingRuleForm::fillNames);
}

BindType BindingRuleForm::type() const
{
    return static_cast<BindType>(m_type->currentData().toInt());
}

QStringList BindingRuleForm::names() const
{
    const RoleForm wanted = type() == BindType::Role ? RoleForm::Policies : RoleForm::Policy;
    QStringList names;
    for (const Role &role : m_context.facts.roles()) {
        if (role.form == wanted)
            names.append(role.name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

// Somebody may be writing there: their words and the place in them stay.
void BindingRuleForm::offer(const QStringList &names)
{
    if (names == m_offered)
        return;
    m_offered = names;
    const QSignalBlocker quiet(m_name);
    const QString typed = m_name->currentText();
    const int place = m_name->lineEdit()->cursorPosition();
    m_name->clear();
    m_name->addItems(names);
    m_name->setEditText(typed);
    m_name->lineEdit()->setCursorPosition(place);
}

void BindingRuleForm::fillNames()
{
    offer(names());
    field(nameField)->setVisible(type() != BindType::Management);
    field(nameField)->setHint(
        tr("The name of one, or with ${value.NAME} in it: then the claim of that name is put in its "
           "place for each person, so that team-${value.team} becomes team-storage for whoever has "
           "the team storage. What does not exist by then is passed over."));
}

QString BindingRuleForm::selector() const
{
    if (m_original && !m_selector->document()->isModified())
        return m_original->selector;
    return m_selector->toPlainText().trimmed();
}

void BindingRuleForm::showSentence()
{
    const BindingRuleDraft now = draft();
    const bool told = now.type == BindType::Management || !now.bindName.isEmpty();
    const bool wide = now.selector.isEmpty() && now.type == BindType::Management;
    m_sentence->setContent(
        wide ? QStringLiteral("data-warning") : QStringLiteral("data-information"),
        told ? aclwords::inASentence({{}, {}, now.method, now.selector, now.type, now.bindName}) : QString(),
        wide ? Tone::Warning : Tone::Neutral);
}

void BindingRuleForm::startFrom(const BindingRule &rule)
{
    m_original = rule;
    m_description->setText(rule.description);
    m_selector->setPlainText(rule.selector);
    m_selector->document()->setModified(false);
    m_type->setCurrentIndex(m_type->findData(static_cast<int>(rule.type)));
    auto *everything = qobject_cast<QStandardItemModel *>(m_type->model())->item(2);
    everything->setEnabled(rule.type == BindType::Management);
    everything->setToolTip(everything->isEnabled()
                               ? QString()
                               : tr("A rule cannot be turned into one for management. Make another rule and "
                                    "delete this one."));
    m_name->setEditText(rule.bindName);
    fillNames();
    forgetErrors();
    showSentence();
}

BindingRuleDraft BindingRuleForm::draft() const
{
    const bool kept = m_original && m_description->text() == m_original->description;
    return {kept ? m_original->description : m_description->text().trimmed(), m_method, selector(), type(),
            type() == BindType::Management ? QString() : m_name->currentText().trimmed()};
}

bool BindingRuleForm::isModified() const
{
    const BindingRule start = m_original.value_or(BindingRule{{}, {}, m_method, {}, BindType::Policy, {}});
    return draft() !=
           BindingRuleDraft{start.description, m_method, start.selector, start.type, start.bindName};
}

QString BindingRuleForm::problemOf(const QString &name) const
{
    if (name != nameField || type() == BindType::Management)
        return {};
    return m_name->currentText().trimmed().isEmpty() ? tr("Say what they get.") : QString();
}

} // namespace chatelaine
