// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "models/matrixmodel.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace chatelaine {

class FactLabel;
class KeyValueGrid;
class MatrixActions;

/// What the role of the current column is, who has it, and what can be done with it.
class MatrixRoleDetails : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixRoleDetails(MatrixActions &actions, QWidget *parent = nullptr);

    /// Nothing is said of users where there are none, nor of groups.
    void setHolders(bool users, bool groups);

    /// No \a usage: not known (yet).
    void setRole(const MatrixColumn &role, int held, int total, const std::optional<RoleUsage> &usage);
    void setNothing();

private:
    void build(MatrixActions &actions);
    void showState(const MatrixColumn &role);
    void showForm(RoleForm form);
    QLabel *m_name;
    QLabel *m_description;
    FactLabel *m_state;
    FactLabel *m_locked;
    KeyValueGrid *m_facts;
    QWidget *m_buttons;
    int m_held = 0;
    int m_users = 0;
    int m_groups = 0;
    int m_tokens = 0;
};

} // namespace chatelaine
