// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

#include <QTimer>

class QLineEdit;
class QListView;

namespace chatelaine {

class TokenListModel;

/// Asks for one token, by a search among all of them, deleted ones too.
class TokenPicker : public TaskDialog
{
    Q_OBJECT

public:
    explicit TokenPicker(const PageContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(chatelaine::TokenId token, const QString &name);

protected:
    void submit() override;

private:
    void buildList();
    void search();
    void updateDeed();

    TokenListModel *m_model;
    QLineEdit *m_search;
    QListView *m_list;
    QTimer m_pause; ///< while somebody types
};

} // namespace chatelaine
