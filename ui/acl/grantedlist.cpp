// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/grantedlist.h"

#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/reviewoutline.h"

#include <QHash>
#include <QHeaderView>
#include <QLabel>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

QString wordsOf(const PermissionInfo &info)
{
    return text::cell(info.title.isEmpty() ? info.permission : info.title);
}

QString firstErrorOf(const RuleCheck &check)
{
    const auto error = std::find_if(check.issues.cbegin(), check.issues.cend(), [](const RuleIssue &issue) {
        return issue.level == RuleIssue::Level::Error;
    });
    return error == check.issues.cend() ? QString() : error->message;
}

} // namespace

GrantedList::GrantedList(const OrganisationFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_summary(plainLabel())
    , m_model(new QStandardItemModel(this))
    , m_tree(outline::view(*m_model, tr("What it grants")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    m_tree->setObjectName(QStringLiteral("grantedTree"));
    m_tree->setIndentation(look::medium);
    m_tree->setMinimumHeight(m_tree->fontMetrics().lineSpacing() * 4);
    m_model->setColumnCount(1);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    connect(&m_facts, &OrganisationFacts::changed, this, &GrantedList::onFacts);
    m_tree->hide();
}

void GrantedList::setGranted(const PermissionSet &granted, const std::optional<PermissionSet> &before)
{
    const bool same = granted == m_granted && before == m_before && m_model->rowCount() > 0;
    m_granted = granted;
    m_before = before;
    if (!same)
        fill();
    m_summary->setText(summary());
}

void GrantedList::setCheck(const RuleCheck &check, const std::optional<PermissionSet> &before)
{
    if (check.granted.isEmpty() && check.hasErrors())
        showMessage(tr("What it grants is not known: %1", "a sentence follows").arg(firstErrorOf(check)));
    else
        setGranted(check.granted, before);
}

void GrantedList::showMessage(const QString &text)
{
    m_granted = {};
    m_before.reset();
    m_model->removeRows(0, m_model->rowCount());
    m_tree->hide();
    m_summary->setText(text);
}

QString GrantedList::summary() const
{
    const PermissionSet gone = m_before ? m_before->without(m_granted) : PermissionSet();
    const PermissionSet come = m_before ? m_granted.without(*m_before) : PermissionSet();
    QStringList sentences = {
        m_granted.isEmpty() ? tr("It grants nothing.")
                            : tr("It grants %n permission(s).", nullptr, static_cast<int>(m_granted.size()))};
    if (!come.isEmpty())
        sentences << tr("%n of them come(s) with your change.", nullptr, static_cast<int>(come.size()));
    if (!gone.isEmpty())
        sentences << tr("%n permission(s) would be gone.", nullptr, static_cast<int>(gone.size()));
    return sentences.join(u' ');
}

QStandardItem *GrantedList::lineFor(const QString &permission, const QString &words) const
{
    QStandardItem *item = nullptr;
    if (!m_granted.contains(permission))
        item = outline::line(tr("Gone: %1", "a permission").arg(words), QStringLiteral("list-remove"),
                             Tone::Warning);
    else if (m_before && !m_before->contains(permission))
        item =
            outline::line(tr("New: %1", "a permission").arg(words), QStringLiteral("list-add"), Tone::Good);
    else
        item = outline::line(words, QStringLiteral("checkmark"), Tone::Good);
    item->setToolTip(look::toolTip(permission));
    return item;
}

void GrantedList::onFacts()
{
    if (m_facts.catalogue() != m_catalogue)
        fill();
}

// In the order of the catalogue; what it does not know comes last. Nobody loses the place that they look at.
void GrantedList::fill()
{
    const int place = m_tree->verticalScrollBar()->value();
    m_catalogue = m_facts.catalogue();
    m_model->removeRows(0, m_model->rowCount());
    PermissionSet left = m_before ? m_granted.united(*m_before) : m_granted;
    QHash<QString, QStandardItem *> groups;
    const auto add = [this, &groups](const QString &group, const QString &permission, const QString &words) {
        QStandardItem *&parent = groups[group];
        if (!parent) {
            parent = outline::heading(text::cell(group));
            m_model->appendRow(parent);
        }
        parent->appendRow(lineFor(permission, words));
    };
    QStringList known;
    for (const PermissionInfo &info : std::as_const(m_catalogue)) {
        if (!left.contains(info.permission))
            continue;
        add(info.group, info.permission, wordsOf(info));
        known.append(info.permission);
    }
    left = left.without(PermissionSet(known));
    for (const QString &permission : std::as_const(left))
        add(tr("Other permissions"), permission, text::cell(permission));
    m_tree->setVisible(m_model->rowCount() > 0);
    m_tree->expandAll();
    m_tree->verticalScrollBar()->setValue(place);
}

} // namespace chatelaine
