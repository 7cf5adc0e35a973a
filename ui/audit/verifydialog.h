// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "widgets/page.h"
#include "widgets/workdialog.h"

namespace chatelaine {

/// Looks whether every entry of the audit trail is as it was written, and says so in words.
class VerifyDialog : public WorkDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(const PageContext &context, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void check();
    void tell(const AuditVerdict &verdict);
    void describe(const AuditBreak &broken);

    PageContext m_context;
    QLabel *m_about;
};

} // namespace chatelaine
