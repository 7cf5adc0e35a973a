// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixdetails.h"

#include "backend/backend.h"
#include "backend/roleservice.h"
#include "models/tokentext.h"
#include "roles/matrixroledetails.h"
#include "roles/matrixsource.h"
#include "roles/permissiondetails.h"
#include "roles/roledesk.h"
#include "widgets/fittingscroll.h"

#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace chatelaine {

MatrixDetails::MatrixDetails(const MatrixModel &model, const RoleDesk &desk, const MatrixSource &source,
                             Backend &backend, MatrixActions &actions, QWidget *parent)
    : QFrame(parent)
    , m_model(model)
    , m_desk(desk)
    , m_source(source)
    , m_tabs(new QTabWidget)
    , m_permission(new PermissionDetails(backend))
    , m_role(new MatrixRoleDetails(actions))
{
    setObjectName(QStringLiteral("matrixDetails"));
    setAccessibleName(tr("Details"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName());
    markFocusOf(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_role);
    m_tabs->addTab(m_permission, tr("&Permission"));
    const bool ofPolicies = backend.roles()->traits().ofPolicies;
    m_role->setHolders(backend.directory(), backend.groups());
    m_permission->setOfPolicies(ofPolicies);
    m_tabs->addTab(scroll, ofPolicies ? tr("Policy &or role") : tr("R&ole"));
    m_tabs->setDocumentMode(true);
    column->addWidget(m_tabs);
    setFocusProxy(m_tabs);
    connect(m_permission, &PermissionDetails::placeWanted, this, &MatrixDetails::placeWanted);
}

void MatrixDetails::bringPermission()
{
    m_tabs->setCurrentIndex(0);
}

void MatrixDetails::bringRole()
{
    m_tabs->setCurrentIndex(1);
}

void MatrixDetails::showCell(int row, int column)
{
    showRow(row);
    showRole(column);
}

void MatrixDetails::showRow(int row)
{
    if (const PermissionInfo *info = m_model.permissionAt(row))
        m_permission->setPermission(*info, rolesHolding(info->permission), !m_desk.isEmpty());
    else if (m_model.isGroup(row))
        m_permission->setGroup(m_model.groupAt(row), m_model.groupSize(row), linesOfGroup(row));
    else
        m_permission->setNothing();
}

void MatrixDetails::showRole(int column)
{
    if (column < 0 || column >= m_model.columnCount())
        return m_role->setNothing();
    const MatrixColumn &shown = m_model.columnAt(column);
    const DeskRole *role = m_desk.role(shown.key);
    std::optional<RoleUsage> usage;
    if (role)
        usage = role->isNew() ? RoleUsage() : m_source.usage(role->id);
    m_role->setRole(shown, m_model.held(column), m_model.total(), usage);
}

QStringList MatrixDetails::rolesHolding(const QString &permission) const
{
    QStringList names;
    for (const DeskRole &role : m_desk.roles()) {
        if (!role.removed && role.draft.permissions.contains(permission))
            names << role.draft.name;
    }
    return names;
}

QStringList MatrixDetails::linesOfGroup(int row) const
{
    constexpr int most = 50; // a list that nobody reads to its end
    QStringList lines;
    for (int column = 0; column < std::min(most, m_model.columnCount()); ++column) {
        const MatrixCell cell = m_model.cell(row, column);
        lines << tr("%1: %2 of %3", "role, held, all")
                     .arg(text::oneLine(m_model.columnAt(column).name), QString::number(cell.held),
                          QString::number(cell.size));
    }
    return lines;
}

} // namespace chatelaine
