// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/workdialog.h"

namespace chatelaine {

class StoreFactsGrid;

/// Keeps a copy of the whole store in a file, while others work on.
class BackupDialog : public WorkDialog
{
    Q_OBJECT

public:
    explicit BackupDialog(const PageContext &context, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    QString suggestion() const;
    void save(const QString &path);

    PageContext m_context;
    QWidget *m_form;
    StoreFactsGrid *m_facts;
};

} // namespace chatelaine
