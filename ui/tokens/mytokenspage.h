// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace chatelaine {

/// The personal access tokens of whoever is signed in.
class MyTokensPage : public Page
{
    Q_OBJECT

public:
    explicit MyTokensPage(const PageContext &context, QWidget *parent = nullptr);
    ~MyTokensPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    void closeDialogs() override;

private:
    PageContext m_context;
};

} // namespace chatelaine
