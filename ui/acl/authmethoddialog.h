// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authmethodservice.h"
#include "widgets/editdialog.h"
#include "widgets/page.h"

#include <optional>

namespace chatelaine {

class AuthMethodForm;

/// Makes a way in through an identity provider, or changes one.
class AuthMethodDialog : public EditDialog
{
    Q_OBJECT

public:
    /// No \a method: a new one.
    AuthMethodDialog(const PageContext &context, AuthMethodService &service,
                     const std::optional<AuthMethodDetails> &method, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &name);

protected:
    void submit() override;
    void save() override;
    void fetchTheirs() override;
    void takeTheirs() override;
    bool isNew() const override { return !m_base; }

private:
    void onSaved(const Result<AuthMethod> &method);
    void compareWith(const AuthMethodDetails &theirs);

    AuthMethodService &m_service;
    std::optional<AuthMethodDetails> m_base;
    AuthMethodForm *m_form;
};

} // namespace chatelaine
