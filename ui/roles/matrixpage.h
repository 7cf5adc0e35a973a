// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace chatelaine {

/// Who may do what: permissions as rows, roles as columns, and the desk on which roles are changed.
class MatrixPage : public Page
{
    Q_OBJECT

public:
    explicit MatrixPage(const PageContext &context, QWidget *parent = nullptr);
    ~MatrixPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    void closeDialogs() override;

private:
    PageContext m_context;
};

} // namespace chatelaine
