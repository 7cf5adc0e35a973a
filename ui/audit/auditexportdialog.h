// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "widgets/page.h"
#include "widgets/workdialog.h"

class QComboBox;

namespace chatelaine {

class FormField;

/// Takes the audit trail, or what the list shows of it, out into a file.
class AuditExportDialog : public WorkDialog
{
    Q_OBJECT

public:
    AuditExportDialog(const AuditQuery &shown, const PageContext &context, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void fill();
    void showHint();
    AuditFormat format() const;
    QString suffix() const;
    void save(const QString &path);
    void onWritten(const QString &path, const Result<qint64> &written);

    AuditQuery m_shown;
    PageContext m_context;
    QWidget *m_form;
    QComboBox *m_format;
    QComboBox *m_which;
    FormField *m_field;
};

} // namespace chatelaine
