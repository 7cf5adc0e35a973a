// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QTreeView;

namespace chatelaine {

class FormField;
class ImportPlanModel;

/// Takes people in from a file of an identity provider: shows what would happen before anything does, and
/// anew whenever the file or an option changes.
class ImportDirectoryDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit ImportDirectoryDialog(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void imported(const QString &words);

protected:
    void submit() override;

private:
    void buildFileRow();
    void buildOptions();
    void buildPreview();
    void chooseFile();
    void load();
    void onRead(const Result<DirectoryFile> &file);
    void fillRoles();
    DirectoryImportOptions options() const;
    void preview();
    void onPlan(const Result<DirectoryImportPlan> &plan);
    void showPlan(const DirectoryImportPlan &plan);
    void expandParts();
    void confirmDeactivation(const DirectoryImportPlan &plan);
    void importNow();
    void onImported(const Result<DirectoryImportPlan> &done);
    void forgetPlan(const QString &words);
    void showFailure(const Error &error);

    PageContext m_context;
    Directory &m_directory;
    ImportPlanModel *m_model;
    QLineEdit *m_path;
    FormField *m_fileField;
    QComboBox *m_role;
    QCheckBox *m_deactivateGone;
    QLabel *m_summary;
    QTreeView *m_tree;
    QString m_loadedPath; ///< what the person sees the preview of
    std::optional<DirectoryFile> m_file;
    std::optional<DirectoryImportPlan> m_plan;
    quint64 m_newestRequest = 0;
};

} // namespace chatelaine
