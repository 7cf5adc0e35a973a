// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace chatelaine {

/// Groups of users, their roles and their members.
class GroupsPage : public Page
{
    Q_OBJECT

public:
    explicit GroupsPage(const PageContext &context, QWidget *parent = nullptr);
    ~GroupsPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    void closeDialogs() override;

private:
    PageContext m_context;
};

} // namespace chatelaine
