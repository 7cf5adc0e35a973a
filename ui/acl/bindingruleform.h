// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authmethod.h"
#include "widgets/fieldform.h"
#include "widgets/page.h"

#include <optional>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace chatelaine {

class FactLabel;

/// What a person fills in to say who gets what when they sign in. Says it back in a sentence.
class BindingRuleForm : public FieldForm
{
    Q_OBJECT

public:
    BindingRuleForm(const PageContext &context, const QString &method, QWidget *parent = nullptr);

    void startFrom(const BindingRule &rule);
    BindingRuleDraft draft() const;
    bool isModified() const override;

protected:
    QString problemOf(const QString &name) const override;

private:
    void watch();
    QStringList names() const;
    void offer(const QStringList &names);
    void fillNames();
    void showSentence();
    BindType type() const;
    QString selector() const;

    PageContext m_context;
    QString m_method;
    QStringList m_offered;
    std::optional<BindingRule> m_original;
    QLineEdit *m_description;
    QPlainTextEdit *m_selector;
    QComboBox *m_type;
    QComboBox *m_name;
    FactLabel *m_sentence;
};

} // namespace chatelaine
