// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/auditworkdialog.h"
#include "domain/auditquery.h"
#include "widgets/page.h"

namespace chatelaine {

/// Looks whether every entry of the audit trail is as it was written, and says so in words.
class VerifyDialog : public AuditWorkDialog
{
    Q_OBJECT

public:
    explicit VerifyDialog(const PageContext &context, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void tell(const AuditVerdict &verdict);
    void describe(const AuditBreak &broken);

    PageContext m_context;
    QLabel *m_about;
};

} // namespace chatelaine
