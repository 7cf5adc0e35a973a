// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/role.h"
#include "models/matrixexport.h"
#include "widgets/page.h"

#include <optional>

class QDialog;

namespace chatelaine {

class MatrixModel;
class RoleDesk;

/// What a person starts from the matrix: the dialogs, one at a time.
class MatrixTasks : public QObject
{
    Q_OBJECT

public:
    MatrixTasks(RoleDesk &desk, const PageContext &context, QWidget &window);

    void createRole();
    void copyRole(int key);
    void editRole(int key);
    void review();
    void discard();
    void importCatalogue();
    void exportTable(const MatrixTable &table);

Q_SIGNALS:
    void roleMade(int key); ///< or renamed
    void applied();
    void imported(const QString &catalogue);

private:
    void openRoleDialog(std::optional<int> key, const std::optional<RoleDraft> &copyOf);
    void open(QDialog *dialog);

    RoleDesk &m_desk;
    PageContext m_context;
    QWidget &m_window;
};

/// What \a model shows, as it leaves the program: permissions that the filter passes, also in closed groups.
MatrixTable tableOf(const MatrixModel &model, const QString &title);
/// Puts it on the clipboard for spreadsheets and documents.
void copyToClipboard(const MatrixTable &table);

} // namespace chatelaine
