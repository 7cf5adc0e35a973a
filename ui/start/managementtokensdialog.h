// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "widgets/taskdialog.h"

#include <QVector>

#include <memory>

class QTreeWidget;

namespace chatelaine {

class Backend;
class EmptyState;

/// After a reset of the first token: the older management tokens, which still work, with a box to tick for
/// each that is to go.
class ManagementTokensDialog : public TaskDialog
{
    Q_OBJECT

public:
    ManagementTokensDialog(std::shared_ptr<Backend> backend, Settings &settings, QWidget *parent = nullptr);

protected:
    void submit() override;

private:
    void load();
    void show(const QVector<Token> &tokens);
    QVector<Token> ticked() const;
    void updateDeed();
    void removeNext();

    std::shared_ptr<Backend> m_backend; ///< this dialog may outlive whoever opened it
    QTreeWidget *m_list;
    QVector<Token> m_tokens;
    QVector<Token> m_toRemove; ///< still to be removed
};

} // namespace chatelaine
