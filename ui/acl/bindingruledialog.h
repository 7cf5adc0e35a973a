// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authmethod.h"
#include "widgets/editdialog.h"
#include "widgets/page.h"

#include <optional>

namespace chatelaine {

class AuthMethodService;
class BindingRuleForm;

/// Makes a rule that says who gets what when they sign in, or changes one.
class BindingRuleDialog : public EditDialog
{
    Q_OBJECT

public:
    /// No \a rule: a new one of \a method.
    BindingRuleDialog(const PageContext &context, AuthMethodService &service, const QString &method,
                      const std::optional<BindingRule> &rule, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

protected:
    void save() override;
    void fetchTheirs() override;
    void takeTheirs() override;
    bool isNew() const override { return !m_base; }

private:
    void compareWith(const BindingRule &theirs);

    AuthMethodService &m_service;
    std::optional<BindingRule> m_base;
    BindingRuleForm *m_form;
};

} // namespace chatelaine
