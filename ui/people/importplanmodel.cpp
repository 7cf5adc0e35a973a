// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/importplanmodel.h"

#include "domain/lists.h"
#include "domain/zone.h"
#include "models/tokentext.h"
#include "widgets/theme.h"

#include <QFont>

namespace chatelaine {

namespace {

constexpr quintptr partLevel = 0;

QString person(const QString &name, const QString &email)
{
    return ImportPlanModel::tr("%1 (%2)", "a person and their e-mail")
        .arg(text::cell(name), text::cell(email));
}

QString fieldName(const QString &field)
{
    if (field == u"name")
        return ImportPlanModel::tr("Name");
    if (field == u"email")
        return ImportPlanModel::tr("E-mail");
    if (field == u"role")
        return ImportPlanModel::tr("Role");
    if (field == u"groups")
        return ImportPlanModel::tr("Groups");
    if (field == u"zones")
        return ImportPlanModel::tr("Zones");
    if (field == u"status")
        return ImportPlanModel::tr("Status");
    return field;
}

QString shown(const QString &value)
{
    return value.isEmpty() ? QStringLiteral("–") : text::cell(value);
}

QString changesOf(const DirectoryImportPlan::Changed &changed)
{
    QStringList lines;
    for (const AuditChange &change : changed.changes)
        lines << ImportPlanModel::tr("%1: %2 → %3", "a field, its value before and after")
                     .arg(fieldName(change.field), shown(change.before), shown(change.after));
    return lines.join(QStringLiteral("; "));
}

QString detailsOf(const DirectoryPerson &added)
{
    QStringList words;
    words << (added.role.isEmpty() ? ImportPlanModel::tr("Role: the default")
                                   : ImportPlanModel::tr("Role: %1").arg(text::cell(added.role)));
    const QStringList groups = added.groups.value_or(QStringList());
    const QStringList inZones = added.zones.value_or(QStringList());
    if (!groups.isEmpty())
        words << ImportPlanModel::tr("Groups: %1").arg(text::cell(listed(groups)));
    if (!inZones.isEmpty())
        words << ImportPlanModel::tr("Zones: %1").arg(text::cell(zones::toText(inZones)));
    if (!added.active.value_or(true))
        words << ImportPlanModel::tr("not active");
    return words.join(QStringLiteral("; "));
}

} // namespace

void ImportPlanModel::setPlan(const DirectoryImportPlan &plan)
{
    beginResetModel();
    m_plan = plan;
    m_parts.clear();
    for (Part part : {Part::Refused, Part::Added, Part::Changed, Part::Gone, Part::NewGroups}) {
        if (sizeOf(part) > 0)
            m_parts.append(part);
    }
    endResetModel();
}

qsizetype ImportPlanModel::sizeOf(Part part) const
{
    switch (part) {
    case Part::Refused:
        return m_plan.refused.size();
    case Part::Added:
        return m_plan.added.size();
    case Part::Changed:
        return m_plan.changed.size();
    case Part::Gone:
        return m_plan.gone.size();
    case Part::NewGroups:
        return m_plan.newGroups.size();
    }
    return 0;
}

QString ImportPlanModel::heading(Part part) const
{
    const auto count = static_cast<int>(sizeOf(part));
    switch (part) {
    case Part::Refused:
        return tr("%n refused, left as they are", nullptr, count);
    case Part::Added:
        return tr("%n new", nullptr, count);
    case Part::Changed:
        return tr("%n changed", nullptr, count);
    case Part::Gone:
        return tr("%n gone, will be deactivated", nullptr, count);
    case Part::NewGroups:
        return tr("%n new group(s)", nullptr, count);
    }
    return {};
}

QString ImportPlanModel::who(Part part, int row) const
{
    switch (part) {
    case Part::Refused:
        return person(m_plan.refused[row].name, m_plan.refused[row].email);
    case Part::Added:
        return person(m_plan.added[row].name, m_plan.added[row].email);
    case Part::Changed:
        return text::cell(m_plan.changed[row].name);
    case Part::Gone:
        return person(m_plan.gone[row].name, m_plan.gone[row].email);
    case Part::NewGroups:
        return text::cell(m_plan.newGroups[row]);
    }
    return {};
}

QString ImportPlanModel::what(Part part, int row) const
{
    switch (part) {
    case Part::Refused:
        return m_plan.refused[row].reason;
    case Part::Added:
        return detailsOf(m_plan.added[row]);
    case Part::Changed:
        return changesOf(m_plan.changed[row]);
    case Part::Gone:
    case Part::NewGroups:
        return {};
    }
    return {};
}

// The internal number of a person's index is 1 + the row of its part; that of a part is 0.
QModelIndex ImportPlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : partLevel);
}

QModelIndex ImportPlanModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == partLevel)
        return {};
    return createIndex(int(index.internalId() - 1), 0, partLevel);
}

int ImportPlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_parts.size());
    const bool isPart = parent.internalId() == partLevel && parent.column() == 0;
    return isPart ? int(sizeOf(m_parts[parent.row()])) : 0;
}

int ImportPlanModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant ImportPlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isPart = index.internalId() == partLevel;
    const Part part = m_parts[isPart ? index.row() : int(index.internalId() - 1)];
    const bool isWho = index.column() == WhoColumn;
    switch (role) {
    case Qt::DisplayRole:
        if (isPart)
            return isWho ? heading(part) : QString();
        return isWho ? who(part, index.row()) : what(part, index.row());
    case Qt::ToolTipRole:
        return isPart ? QVariant() : look::toolTip(isWho ? who(part, index.row()) : what(part, index.row()));
    case Qt::FontRole: {
        QFont font;
        font.setWeight(QFont::DemiBold);
        return isPart ? QVariant(font) : QVariant();
    }
    case Qt::DecorationRole:
        return isPart && isWho && part == Part::Refused ? look::icon(QStringLiteral("data-warning"))
                                                        : QVariant();
    case PartRole:
        return int(part);
    default:
        return {};
    }
}

QVariant ImportPlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == WhoColumn ? tr("Who") : tr("What happens");
}

} // namespace chatelaine
