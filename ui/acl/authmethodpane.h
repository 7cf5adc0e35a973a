// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/acldetails.h"
#include "backend/authmethodservice.h"

#include <optional>

class QListWidget;

namespace chatelaine {

class FactLabel;
class KeyValueGrid;
class SectionHeading;

/// Everything about the selected way in: its settings, and who gets what through it.
class AuthMethodPane : public AclDetails
{
    Q_OBJECT

public:
    /// \a actions stand below the name, \a ruleActions above the rules.
    AuthMethodPane(AuthMethodService &service, const QList<QAction *> &actions,
                   const QList<QAction *> &ruleActions, QWidget *parent = nullptr);

    void setMethod(const std::optional<AuthMethod> &method, const QVector<BindingRule> &rules);
    /// As it was read last, with its settings; none while that is not the one that was set.
    std::optional<AuthMethodDetails> method() const { return m_isOutdated ? std::nullopt : m_method; }
    QString whyNoMethod() const; ///< a sentence, while method() is none
    std::optional<BindingRule> selectedRule() const;
    QListWidget *rulesList() const { return m_rules; }
    void reload();

Q_SIGNALS:
    void loaded(); ///< method() or whyNoMethod() answers differently
    void ruleSelectionChanged();
    void ruleOpened();

private:
    void buildTabs(const QList<QAction *> &ruleActions);
    void takeMethod(const Result<AuthMethodDetails> &method);
    void showRules(const QVector<BindingRule> &rules);

    AuthMethodService &m_service;
    std::optional<AuthMethod> m_listed;
    std::optional<AuthMethodDetails> m_method; ///< that is shown
    bool m_isOutdated = false;                 ///< that one differs from the one that was set
    QString m_problem;                         ///< why it could not be read
    QVector<BindingRule> m_shownRules;
    quint64 m_question = 0;
    FactLabel *m_note;
    FactLabel *m_noRules;
    KeyValueGrid *m_settings;
    SectionHeading *m_heading;
    QListWidget *m_rules;
};

} // namespace chatelaine
