// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/authmethodpane.h"

#include "acl/aclwords.h"
#include "acl/authmethodwords.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/factlabel.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/sectionheading.h"

#include <QListWidget>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QTabWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

AuthMethodPane::AuthMethodPane(AuthMethodService &service, const QList<QAction *> &actions,
                               const QList<QAction *> &ruleActions, QWidget *parent)
    : AclDetails(tr("No auth method selected"),
                 tr("Select one to see its settings and who gets what through it."), parent)
    , m_service(service)
    , m_note(new FactLabel)
    , m_noRules(new FactLabel)
    , m_settings(new KeyValueGrid)
    , m_heading(new SectionHeading({}))
    , m_rules(new QListWidget)
{
    buildHead(actions);
    column().addWidget(m_note);
    m_note->setContent({}, {});
    buildTabs(ruleActions);
    connect(m_rules, &QListWidget::currentRowChanged, this, &AuthMethodPane::ruleSelectionChanged);
    connect(m_rules, &QListWidget::itemActivated, this, &AuthMethodPane::ruleOpened);
}

void AuthMethodPane::buildTabs(const QList<QAction *> &ruleActions)
{
    auto *rules = new QWidget;
    auto *column = new QVBoxLayout(rules);
    column->setContentsMargins(0, look::medium, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_heading);
    column->addWidget(buttonRow(ruleActions));
    column->addWidget(m_noRules);
    column->addWidget(m_rules, 1);
    m_rules->setObjectName(QStringLiteral("bindingRules"));
    m_rules->setAccessibleName(tr("Binding rules"));
    m_rules->setWordWrap(true);
    m_rules->setSpacing(look::small / 2);
    m_rules->setResizeMode(QListView::Adjust);
    m_rules->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rules->addActions(ruleActions);
    m_rules->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *settings = new QWidget;
    auto *lines = new QVBoxLayout(settings);
    lines->setContentsMargins(0, look::medium, 0, 0);
    lines->addWidget(m_settings);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(settings);
    auto *tabs = new QTabWidget;
    tabs->setDocumentMode(true);
    tabs->addTab(rules, tr("&Who gets what"));
    tabs->addTab(scroll, tr("&Settings"));
    this->column().addWidget(tabs, 1);
}

void AuthMethodPane::setMethod(const std::optional<AuthMethod> &method, const QVector<BindingRule> &rules)
{
    const bool same = method && m_listed && method->name == m_listed->name;
    m_listed = method;
    if (!same)
        m_method.reset();
    if (!method) {
        ++m_question;
        m_shownRules.clear();
        m_rules->clear();
        return showNothing();
    }
    showHead(method->name, {});
    if (!same) {
        m_settings->clear();
        m_note->setContent({}, {});
        m_problem.clear();
    }
    showRules(rules);
    m_isOutdated = m_method && m_method->method != *method;
    if (!this->method())
        reload();
}

QString AuthMethodPane::whyNoMethod() const
{
    return m_problem.isEmpty() ? tr("The auth method is being loaded.") : m_problem;
}

void AuthMethodPane::reload()
{
    if (!m_listed)
        return;
    whenReady(m_service.method(m_listed->name), this,
              [this, question = ++m_question](const Result<AuthMethodDetails> &method) {
                  if (question == m_question)
                      takeMethod(method);
              });
}

void AuthMethodPane::takeMethod(const Result<AuthMethodDetails> &method)
{
    m_problem = method ? QString() : method.error().message;
    if (!method) {
        m_note->setContent(QStringLiteral("data-error"), m_problem, Tone::Bad);
        return Q_EMIT loaded();
    }
    const bool same = m_method && m_method->method == method->method && m_method->config == method->config;
    m_method = *method;
    m_isOutdated = false;
    m_note->setContent(QStringLiteral("object-locked"),
                       method->config.isPartial
                           ? tr("It uses settings that this console does not know. They would be lost if it "
                                "were saved here, so it can only be looked at.")
                           : QString());
    if (!same) {
        m_settings->clear();
        const auto facts = authmethodwords::facts(method->method, method->config);
        for (const authmethodwords::Fact &fact : facts) {
            if (!fact.value.isEmpty())
                m_settings->addRow(fact.caption, fact.value);
        }
        m_settings->addRow(tr("Made"), text::dateTime(method->method.createdAt));
        m_settings->addRow(tr("Changed"), text::dateTime(method->method.changedAt));
    }
    Q_EMIT loaded();
}

void AuthMethodPane::showRules(const QVector<BindingRule> &rules)
{
    m_heading->setText(tr("%n binding rule(s)", nullptr, static_cast<int>(rules.size())));
    m_noRules->setContent(QStringLiteral("data-warning"),
                          rules.isEmpty() ? tr("Nobody gets anything through it, so nobody can sign in.")
                                          : QString(),
                          Tone::Warning);
    m_rules->setVisible(!rules.isEmpty());
    if (rules == m_shownRules && m_rules->count() == rules.size())
        return;
    const auto kept = selectedRule();
    m_shownRules = rules;
    const QSignalBlocker quiet(m_rules);
    m_rules->clear();
    for (const BindingRule &rule : rules) {
        QString words = aclwords::inASentence(rule);
        if (!rule.description.isEmpty())
            words = text::cell(rule.description.simplified()) + u'\n' + words;
        auto *item = new QListWidgetItem(words, m_rules);
        item->setIcon(look::icon(rule.type == BindType::Management ? QStringLiteral("data-warning")
                                 : rule.type == BindType::Role     ? QStringLiteral("user-group-properties")
                                                                   : QStringLiteral("document-properties")));
        item->setToolTip(look::toolTip(words));
        if (kept && kept->id == rule.id)
            m_rules->setCurrentItem(item);
    }
    Q_EMIT ruleSelectionChanged();
}

std::optional<BindingRule> AuthMethodPane::selectedRule() const
{
    const int row = m_rules->currentRow();
    const bool known = row >= 0 && row < m_shownRules.size();
    return known ? std::optional(m_shownRules.at(row)) : std::nullopt;
}

} // namespace chatelaine
