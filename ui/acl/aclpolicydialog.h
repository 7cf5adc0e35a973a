// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acleditdialog.h"
#include "domain/aclpolicy.h"

#include <optional>

namespace chatelaine {

class AclPolicyForm;
class AclPolicyService;

/// Makes a policy, or changes one. Before a change takes something away from tokens it is said from which.
class AclPolicyDialog : public AclEditDialog
{
    Q_OBJECT

public:
    /// No \a policy: a new one, starting from the rules template \a startFrom if that is named.
    AclPolicyDialog(const PageContext &context, const std::optional<AclPolicy> &policy,
                    const QString &startFrom = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name);

protected:
    void save() override;
    void write() override;
    void fetchTheirs() override;
    void takeTheirs() override;
    bool isNew() const override { return !m_base; }

private:
    QString lossOfJob() const;
    void onChecked(const Result<RuleCheck> &check);
    void onWritten(const Result<AclPolicy> &policy);
    void compareWith(const AclPolicy &theirs);

    AclPolicyService &m_service;
    std::optional<AclPolicy> m_base;
    AclPolicyForm *m_form;
};

} // namespace chatelaine
