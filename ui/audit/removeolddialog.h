// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <QTimer>

namespace chatelaine {

class FormField;
class MomentEdit;

/// Removes the oldest part of the audit trail, after it has said how much that is.
class RemoveOldDialog : public TaskDialog
{
    Q_OBJECT

public:
    explicit RemoveOldDialog(const PageContext &context, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void preview();
    void showPreview(const AuditRemoval &removal);
    void remove(Instant until);
    void onRemoved(const Result<AuditRemoval> &removal);

    PageContext m_context;
    QWidget *m_form;
    MomentEdit *m_until;
    FormField *m_field;
    QLabel *m_words;
    QTimer m_pause; ///< while a date is being typed
    AuditRemoval m_removal;
    qint64 m_question = 0; ///< answers to older ones are dropped
};

} // namespace chatelaine
