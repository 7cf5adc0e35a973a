// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixtasks.h"

#include "models/matrixmodel.h"
#include "models/matrixtext.h"
#include "roles/cataloguedialog.h"
#include "roles/exportdialog.h"
#include "roles/reviewdialog.h"
#include "roles/roledesk.h"
#include "roles/roledialog.h"
#include "widgets/confirmdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace chatelaine {

MatrixTasks::MatrixTasks(RoleDesk &desk, const PageContext &context, QWidget &window)
    : QObject(&window)
    , m_desk(desk)
    , m_context(context)
    , m_window(window)
{
}

void MatrixTasks::open(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MatrixTasks::openRoleDialog(std::optional<int> key, const std::optional<RoleDraft> &copyOf)
{
    auto *dialog = new RoleDialog(m_desk, key, copyOf, m_context, &m_window);
    connect(dialog, &RoleDialog::finishedRole, this, &MatrixTasks::roleMade);
    open(dialog);
}

void MatrixTasks::createRole()
{
    openRoleDialog({}, {});
}

void MatrixTasks::copyRole(int key)
{
    if (const DeskRole *role = m_desk.role(key))
        openRoleDialog({}, role->draft);
}

void MatrixTasks::editRole(int key)
{
    openRoleDialog(key, {});
}

void MatrixTasks::review()
{
    auto *dialog = new ReviewDialog(m_desk, m_context, &m_window);
    connect(dialog, &ReviewDialog::applied, this, &MatrixTasks::applied);
    open(dialog);
}

void MatrixTasks::discard()
{
    auto *question =
        new ConfirmDialog(tr("Discard all changes?"),
                          tr("The pending changes of %n role(s) are forgotten, and cannot be undone again.",
                             nullptr, m_desk.changeCount()),
                          tr("Discard"), Tone::Warning, &m_window);
    connect(question, &QDialog::accepted, this, [this] { m_desk.discard(); });
    open(question);
}

void MatrixTasks::importCatalogue()
{
    auto *dialog = new CatalogueDialog(m_context, &m_window);
    connect(dialog, &CatalogueDialog::imported, this, &MatrixTasks::imported);
    open(dialog);
}

void MatrixTasks::exportTable(const MatrixTable &table)
{
    open(new ExportDialog(table, m_context, &m_window));
}

MatrixTable tableOf(const MatrixModel &model, const QString &title)
{
    MatrixTable table;
    table.title = title;
    for (int column = 0; column < model.columnCount(); ++column)
        table.roles << model.columnAt(column).name;
    const auto shown = model.matchingPermissions();
    for (const PermissionInfo &info : shown) {
        MatrixTable::Row row{info.group, info.permission, info.description, {}, info.certain};
        for (int column = 0; column < model.columnCount(); ++column)
            row.granted.append(model.columnAt(column).granted.contains(info.permission));
        table.rows.append(row);
    }
    return table;
}

void copyToClipboard(const MatrixTable &table)
{
    auto *data = new QMimeData;
    data->setText(exporting::tabSeparated(table));
    data->setHtml(QString::fromUtf8(exporting::html(table)));
    QGuiApplication::clipboard()->setMimeData(data);
}

} // namespace chatelaine
