// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclpolicyform.h"

#include "acl/aclwords.h"
#include "acl/codeedit.h"
#include "acl/grantedlist.h"
#include "acl/ruleseditor.h"
#include "acl/ruletemplates.h"
#include "backend/aclpolicyservice.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString descriptionField = QStringLiteral("description");
const QString rulesField = QStringLiteral("rules");
const QString nameSpaceField = QStringLiteral("namespace");
const QString jobField = QStringLiteral("job");
const QString groupField = QStringLiteral("group");
const QString taskField = QStringLiteral("task");

QWidget *column(std::initializer_list<QWidget *> parts)
{
    auto *widget = new QWidget;
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::small);
    for (QWidget *part : parts)
        layout->addWidget(part, part == *(parts.end() - 1) ? 1 : 0);
    return widget;
}

} // namespace

AclPolicyForm::AclPolicyForm(AclPolicyService &service, const OrganisationFacts &facts, Jobs jobs,
                             QWidget *parent)
    : FieldForm(parent)
    , m_service(&service)
    , m_name(new QLineEdit)
    , m_description(new QLineEdit)
    , m_templates(new QToolButton)
    , m_editor(nullptr)
    , m_granted(new GrantedList(facts))
    , m_jobWords(new FactLabel)
{
    m_editor = new RulesEditor(
        [kept = m_service](const QString &rules) { return kept ? kept->check(rules) : Future<RuleCheck>(); });
    m_name->setPlaceholderText(tr("For example: submit-jobs"));
    addField(nameField,
             new FormField(tr("&Name"), m_name, tr("What tokens and roles name this policy by."), true));
    addField(descriptionField,
             new FormField(tr("De&scription"), m_description,
                           tr("What the policy is for, in a sentence for whoever looks at it later.")));
    field(nameField)->setHint(tr("The name cannot be changed later."));
    addField(rulesField,
             new FormField(tr("R&ules"), buildRules(),
                           tr("The rules in the server's own language. Mistakes are marked while you type."),
                           true),
             true);
    if (jobs == Jobs::Known)
        addJobFields();
    layout()->addWidget(m_jobWords);
    m_jobWords->setObjectName(QStringLiteral("jobWords"));
    watch();
    showJob();
    m_editor->setRules({});
}

QWidget *AclPolicyForm::buildRules()
{
    m_templates->setText(tr("&Insert a template"));
    m_templates->setIcon(look::icon(QStringLiteral("document-new")));
    m_templates->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_templates->setPopupMode(QToolButton::InstantPopup);
    m_templates->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_templates);
    const auto templates = ruleTemplates();
    for (const RuleTemplate &each : templates)
        connect(menu->addAction(each.title), &QAction::triggered, this,
                [this, key = each.key] { insertTemplate(key); });
    m_templates->setMenu(menu);
    auto *splitter = new QSplitter;
    auto *side = column({new SectionHeading(tr("What it grants")), m_granted});
    side->layout()->setContentsMargins(look::medium, 0, 0, 0);
    splitter->addWidget(column({m_templates, m_editor}));
    splitter->addWidget(side);
    side->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    splitter->setChildrenCollapsible(false);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({3000, 2000}); // in this proportion from the start
    splitter->setFocusProxy(m_editor->code());
    splitter->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return splitter;
}

void AclPolicyForm::addJobFields()
{
    m_jobParts = {{nameSpaceField, new QLineEdit, &JobBinding::nameSpace},
                  {jobField, new QLineEdit, &JobBinding::job},
                  {groupField, new QLineEdit, &JobBinding::group},
                  {taskField, new QLineEdit, &JobBinding::task}};
    const QStringList labels{tr("Na&mespace"), tr("&Job"), tr("&Group"), tr("Tas&k")};
    QVector<std::pair<QString, FormField *>> fields;
    for (const JobPart &part : std::as_const(m_jobParts)) {
        fields.append(
            {part.name,
             new FormField(
                 labels[fields.size()], part.edit,
                 tr("Together these name the tasks that use the policy with their own identity."))});
        connect(part.edit, &QLineEdit::textEdited, this, [this, name = part.name] { onJobEdited(name); });
    }
    layout()->addWidget(new SectionHeading(tr("The job that it belongs to")));
    addFields(fields);
}

// What is missing in one field depends on the others.
void AclPolicyForm::onJobEdited(const QString &name)
{
    touch(name);
    for (const JobPart &part : std::as_const(m_jobParts))
        judge(part.name);
    showJob();
}

void AclPolicyForm::showJob()
{
    const JobBinding now = job();
    QString words =
        tr("Leave this empty unless tasks of a job are to hold the policy without having a token.");
    if (!now.isEmpty())
        words = tr("Besides tokens, %1 hold it.").arg(aclwords::jobBinding(now));
    if (m_jobParts.isEmpty() && now.isEmpty())
        words.clear();
    m_jobWords->setContent(QStringLiteral("data-information"), words);
}

void AclPolicyForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_description, &QLineEdit::textEdited, this, [this] { touch(descriptionField); });
    connect(m_editor, &RulesEditor::edited, this, [this] { touch(rulesField); });
    connect(m_editor, &RulesEditor::checked, this, &AclPolicyForm::showGranted);
}

void AclPolicyForm::showGranted()
{
    if (!m_editor->check())
        return m_granted->showMessage(tr("Reading the rules…"));
    m_granted->setCheck(*m_editor->check(), areRulesChanged() ? m_grantedBefore : std::nullopt);
}

// Whoever types at once has changed the rules before the editor's own question is answered.
void AclPolicyForm::askGrantedBefore()
{
    m_grantedBefore.reset();
    if (!m_service)
        return;
    whenReady(m_service->check(m_original.rules), this,
              [this, version = m_original.version](const Result<RuleCheck> &check) {
                  if (!check || version != m_original.version)
                      return;
                  m_grantedBefore = check->granted;
                  showGranted();
              });
}

void AclPolicyForm::startFrom(const AclPolicy &policy)
{
    m_original = policy;
    m_name->setText(policy.name);
    m_name->setReadOnly(true);
    field(nameField)->setHint(tr("The name of a policy cannot be changed."));
    m_description->setText(policy.description);
    m_editor->setRules(policy.rules);
    askGrantedBefore();
    setJob(policy.job);
    showGranted();
    forgetErrors();
}

void AclPolicyForm::setJob(const JobBinding &job)
{
    m_original.job = job;
    for (const JobPart &part : std::as_const(m_jobParts))
        part.edit->setText(job.*part.value);
    showJob();
}

void AclPolicyForm::keepJobOf(const AclPolicy &theirs)
{
    if (job() == m_original.job)
        setJob(theirs.job);
}

void AclPolicyForm::insertTemplate(const QString &key)
{
    const auto templates = ruleTemplates();
    for (const RuleTemplate &each : templates) {
        if (each.key != key)
            continue;
        CodeEdit *code = m_editor->code();
        const bool atStart = code->toPlainText().trimmed().isEmpty();
        code->moveCursor(QTextCursor::End);
        code->insertPlainText(atStart ? each.rules : u'\n' + each.rules);
        code->setFocus(Qt::OtherFocusReason);
    }
}

bool AclPolicyForm::areRulesChanged() const
{
    return m_editor->code()->document()->isModified() && m_editor->rules() != m_original.rules;
}

// What nobody touched stays as it is, to the character: the editor turns some of them into others.
JobBinding AclPolicyForm::job() const
{
    JobBinding job = m_original.job;
    for (const JobPart &part : m_jobParts) {
        if (part.edit->isModified())
            job.*part.value = part.edit->text().trimmed();
    }
    return job;
}

AclPolicyDraft AclPolicyForm::draft() const
{
    return {m_original.version == 0 ? m_name->text().trimmed() : m_original.name,
            m_description->text() == m_original.description ? m_original.description
                                                            : m_description->text().trimmed(),
            areRulesChanged() ? m_editor->rules() : m_original.rules, job()};
}

bool AclPolicyForm::isModified() const
{
    return draft() !=
           AclPolicyDraft{m_original.name, m_original.description, m_original.rules, m_original.job};
}

QString AclPolicyForm::problemOf(const QString &name) const
{
    if (name == nameField && m_name->text().trimmed().isEmpty())
        return tr("Give it a name.");
    if (name == rulesField && m_editor->rules().trimmed().isEmpty())
        return tr("Write at least one rule, or insert a template.");
    return problemOfJob(name);
}

QString AclPolicyForm::problemOfJob(const QString &name) const
{
    const JobBinding now = job();
    const bool deeper = !now.group.isEmpty() || !now.task.isEmpty();
    if (name == nameSpaceField && now.nameSpace.isEmpty() && (deeper || !now.job.isEmpty()))
        return tr("Name the namespace of the job.");
    if (name == jobField && now.job.isEmpty() && now != m_original.job &&
        (deeper || !now.nameSpace.isEmpty()))
        return tr("Name the job, or empty the fields beside it.");
    if (name == groupField && now.group.isEmpty() && !now.task.isEmpty())
        return tr("Name the group of the task.");
    return {};
}

} // namespace chatelaine
