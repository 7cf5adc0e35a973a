// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/granttree.h"

#include "domain/zone.h"
#include "models/tokentext.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/grantdelegate.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>
#include <QVBoxLayout>

namespace chatelaine {

void GrantFilter::setText(const QString &text)
{
    m_text = text.trimmed();
    invalidateFilter();
}

void GrantFilter::setGrantedOnly(bool only)
{
    m_grantedOnly = only;
    invalidateFilter();
}

bool GrantFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (index.data(GrantModel::IsGroupRole).toBool())
        return false; // recursive filtering brings it back while one of its permissions is shown
    if (m_grantedOnly && !index.data(GrantModel::GrantedRole).toBool())
        return false;
    return m_text.isEmpty() ||
           index.data(GrantModel::SearchRole).toString().contains(m_text, Qt::CaseInsensitive);
}

GrantTree::GrantTree(QWidget *parent)
    : QWidget(parent)
    , m_model(new GrantModel(this))
    , m_filter(new GrantFilter(this))
    , m_count(new QLabel)
    , m_zones(new FactLabel)
    , m_search(new QLineEdit)
    , m_grantedOnly(new QCheckBox(tr("Only grante&d")))
    , m_tree(new QTreeView)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    auto *row = new QHBoxLayout;
    row->addWidget(m_search, 1);
    row->addWidget(m_grantedOnly);
    column->addWidget(m_count);
    column->addWidget(m_zones);
    column->addLayout(row);
    column->addWidget(m_tree, 1);
    m_zones->setContent({}, {});
    m_count->setWordWrap(true);
    m_count->setTextFormat(Qt::PlainText);
    m_search->setPlaceholderText(tr("Search permissions"));
    m_search->setAccessibleName(tr("Search permissions"));
    explain(*m_search, tr("Shortens the list to permissions whose name or meaning contains this."));
    explain(*m_grantedOnly, tr("Hides the permissions that the answer is no for."));
    m_search->setClearButtonEnabled(true);
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_tree->setModel(m_filter);
    m_tree->setAccessibleName(tr("Permissions"));
    m_tree->setHeaderHidden(true);
    m_tree->setIndentation(look::large);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setItemDelegate(new GrantDelegate(m_tree));
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(GrantModel::PermissionColumn, QHeaderView::Stretch);
    m_tree->setColumnHidden(GrantModel::ReasonColumn, true);
    connect(m_search, &QLineEdit::textChanged, this, &GrantTree::refilter);
    connect(m_grantedOnly, &QCheckBox::toggled, this, &GrantTree::refilter);
}

void GrantTree::refilter()
{
    m_filter->setText(m_search->text());
    m_filter->setGrantedOnly(m_grantedOnly->isChecked());
    m_tree->expandAll();
}

void GrantTree::setGrants(const QVector<Grant> &grants, const QVector<PermissionInfo> &catalogue)
{
    const bool first = m_total == 0;
    m_total = static_cast<int>(grants.size());
    m_model->setGrants(grants, catalogue);
    m_count->setText(tr("May do %1 of %n thing(s).", nullptr, m_total).arg(m_model->grantedCount()));
    if (first)
        m_tree->expandAll();
}

void GrantTree::showMessage(const QString &text)
{
    m_total = 0;
    m_model->setGrants({}, {});
    m_count->setText(text);
}

void GrantTree::setZones(const QStringList &zones)
{
    m_zones->setContent(
        QStringLiteral("tag"),
        zones.isEmpty() ? QString()
                        : tr("Limited to data in these zones: %1.").arg(text::oneLine(zones::toText(zones))));
}

void GrantTree::showGrantedOnly()
{
    m_grantedOnly->setChecked(true);
}

} // namespace chatelaine
