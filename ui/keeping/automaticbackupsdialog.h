// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/backupschedule.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace chatelaine {

class BackupWatch;
class FactLabel;
class FormField;

/// How often, where and how many backups the console makes by itself; when it made the last one.
class AutomaticBackupsDialog : public TaskDialog
{
    Q_OBJECT

public:
    AutomaticBackupsDialog(const PageContext &context, BackupWatch &watch, QWidget *parent = nullptr);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    void buildForm();
    void fill();
    void chooseFolder();
    void showState();
    void updateFields();
    BackupSchedule typed() const;

    PageContext m_context;
    BackupWatch &m_watch;
    QComboBox *m_rhythm;
    QLineEdit *m_folder;
    FormField *m_folderField;
    QSpinBox *m_kept;
    FormField *m_keptField;
    FactLabel *m_state;
};

} // namespace chatelaine
