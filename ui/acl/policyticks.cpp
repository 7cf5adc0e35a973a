// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/policyticks.h"

#include "models/tokentext.h"
#include "widgets/explain.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int NameRole = Qt::UserRole;
constexpr int rowsShown = 9;

} // namespace

PolicyTicks::PolicyTicks(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_list(new QListWidget)
    , m_count(captionLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_search, m_list, m_count})
        column->addWidget(part, part == m_list ? 1 : 0);
    m_search->setObjectName(QStringLiteral("policySearch"));
    m_search->setPlaceholderText(tr("Search policies"));
    m_search->setAccessibleName(m_search->placeholderText());
    explain(*m_search, tr("Shortens the list to policies that contain all these words."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("policyTicks"));
    m_list->setAccessibleName(tr("Policies"));
    m_list->setMinimumHeight((m_list->fontMetrics().lineSpacing() + look::small) * rowsShown);
    setFocusProxy(m_search);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    connect(m_search, &QLineEdit::textChanged, this, &PolicyTicks::refilter);
    connect(m_list, &QListWidget::itemChanged, this, &PolicyTicks::onItemChanged);
    showCount();
}

void PolicyTicks::setPolicies(const QVector<AclPolicy> &policies)
{
    if (m_known && policies == m_policies)
        return;
    m_policies = policies;
    m_known = true;
    fill();
}

void PolicyTicks::setTicked(const QStringList &names)
{
    m_ticked = names;
    fill();
}

QStringList PolicyTicks::missing() const
{
    QStringList names;
    for (const QString &name : m_ticked) {
        const bool exists = std::any_of(m_policies.cbegin(), m_policies.cend(),
                                        [&name](const AclPolicy &policy) { return policy.name == name; });
        if (!exists && m_known)
            names.append(name);
    }
    return names;
}

void PolicyTicks::fill()
{
    const QSignalBlocker quiet(m_list);
    const QListWidgetItem *current = m_list->currentItem();
    const QString name = current ? current->data(NameRole).toString() : QString();
    const int place = m_list->verticalScrollBar()->value();
    m_list->clear();
    const QStringList gone = missing();
    for (const QString &dead : gone)
        addItem(dead, {}, false);
    for (const AclPolicy &policy : std::as_const(m_policies))
        addItem(policy.name, policy.description.simplified(), true);
    refilter();
    goBackTo(name, place);
    showCount();
}

// Policies change elsewhere while somebody ticks: they stay where they are.
void PolicyTicks::goBackTo(const QString &name, int place)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(NameRole).toString() == name)
            m_list->setCurrentRow(row, QItemSelectionModel::ClearAndSelect);
    }
    m_list->verticalScrollBar()->setValue(place);
}

void PolicyTicks::addItem(const QString &name, const QString &description, bool exists)
{
    QString words = text::cell(name);
    if (!exists)
        words = tr("%1: does not exist (any more)", "a policy").arg(words);
    else if (!description.isEmpty())
        words = tr("%1 – %2", "a policy and its description").arg(words, text::cell(description));
    auto *item = new QListWidgetItem(words, m_list);
    item->setData(NameRole, name);
    item->setToolTip(look::toolTip(words));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(m_ticked.contains(name) ? Qt::Checked : Qt::Unchecked);
    if (!exists)
        item->setIcon(QIcon(look::pixmap(QStringLiteral("data-warning"), look::text(Tone::Warning),
                                         look::iconSize(fontMetrics()), devicePixelRatioF())));
}

void PolicyTicks::refilter()
{
    const QStringList words = m_search->text().simplified().split(u' ', Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        QListWidgetItem *item = m_list->item(row);
        const QString shown = item->text();
        item->setHidden(!std::all_of(words.cbegin(), words.cend(), [&shown](const QString &word) {
            return shown.contains(word, Qt::CaseInsensitive);
        }));
    }
}

void PolicyTicks::onItemChanged(const QListWidgetItem *item)
{
    const QString name = item->data(NameRole).toString();
    const bool on = item->checkState() == Qt::Checked;
    if (on == m_ticked.contains(name))
        return;
    if (on)
        m_ticked.append(name);
    else
        m_ticked.removeAll(name);
    showCount();
    Q_EMIT tickedChanged();
}

void PolicyTicks::showCount()
{
    m_count->setText(m_ticked.isEmpty()
                         ? tr("Nothing is ticked.")
                         : tr("%n policy(s) ticked.", nullptr, static_cast<int>(m_ticked.size())));
}

// Down goes on to the list.
bool PolicyTicks::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key != Qt::Key_Down)
        return QWidget::eventFilter(watched, event);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->isHidden())
            continue;
        m_list->setCurrentRow(row);
        break;
    }
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace chatelaine
