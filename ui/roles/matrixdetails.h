// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "widgets/page.h"

#include <QFrame>

class QTabWidget;

namespace chatelaine {

class MatrixActions;
class MatrixRoleDetails;
class MatrixSource;
class PermissionDetails;
class RoleDesk;

/// Beside the matrix: what the permission and the role of the current cell are.
class MatrixDetails : public QFrame
{
    Q_OBJECT

public:
    MatrixDetails(const MatrixModel &model, const RoleDesk &desk, const MatrixSource &source,
                  Backend &backend, MatrixActions &actions, QWidget *parent = nullptr);

    /// Shows the cell at \a row and \a column; -1 for none.
    void showCell(int row, int column);
    void bringPermission();
    void bringRole();

Q_SIGNALS:
    void placeWanted(const chatelaine::Place &place);

private:
    void showRow(int row);
    void showRole(int column);
    QStringList rolesHolding(const QString &permission) const;
    QStringList linesOfGroup(int row) const;

    const MatrixModel &m_model;
    const RoleDesk &m_desk;
    const MatrixSource &m_source;
    QTabWidget *m_tabs;
    PermissionDetails *m_permission;
    MatrixRoleDetails *m_role;
};

} // namespace chatelaine
