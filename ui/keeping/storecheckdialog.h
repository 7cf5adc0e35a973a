// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/workdialog.h"

namespace chatelaine {

class StoreFactsGrid;

/// Looks whether the whole store is as it was written.
class StoreCheckDialog : public WorkDialog
{
    Q_OBJECT

public:
    explicit StoreCheckDialog(const PageContext &context, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    PageContext m_context;
    StoreFactsGrid *m_facts;
};

} // namespace chatelaine
