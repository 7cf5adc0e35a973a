// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace chatelaine {

/// The organisation's people, with everything that can be done about them.
class UsersPage : public Page
{
    Q_OBJECT

public:
    explicit UsersPage(const PageContext &context, QWidget *parent = nullptr);
    ~UsersPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    void closeDialogs() override;

private:
    PageContext m_context;
};

} // namespace chatelaine
