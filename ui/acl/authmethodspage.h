// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/aclpage.h"
#include "domain/authmethod.h"

namespace chatelaine {

class AuthMethodList;
class AuthMethodPane;
class AuthMethodService;

/// Ways in through identity providers, and the rules that say who gets what.
class AuthMethodsPage : public AclPage
{
    Q_OBJECT

public:
    explicit AuthMethodsPage(const PageContext &context, QWidget *parent = nullptr);
    ~AuthMethodsPage() override;

    QString menuTitle() const override;
    bool reveal(const Place &place) override;
    std::optional<Place> selectedPlace() const override;

protected:
    void perform(int act) override;
    void showSelection() override;
    void onRefreshed() override;
    QString countWords(int rows) const override;
    QString ownRefusal(int act) const override;
    void reloadMore() override;

private:
    enum MethodAct { NewRule = First, EditRule, DeleteRule };

    QVector<PageAct> declarations() const;
    void openEditor(bool isNew);
    void openRuleEditor(const std::optional<BindingRule> &rule);
    void confirmDelete();
    void confirmDeleteRule();

    AuthMethodService &m_service;
    AuthMethodList *m_methods;
    AuthMethodPane *m_pane;
    QString m_wanted; ///< name of the method to be shown as soon as the list holds it
};

} // namespace chatelaine
