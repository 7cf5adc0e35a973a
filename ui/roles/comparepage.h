// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace chatelaine {

/// What each of two roles, users or tokens may do that the other may not.
class ComparePage : public Page
{
    Q_OBJECT

public:
    explicit ComparePage(const PageContext &context, QWidget *parent = nullptr);
    ~ComparePage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    void closeDialogs() override;

private:
    PageContext m_context;
};

} // namespace chatelaine
