// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "widgets/page.h"
#include "widgets/taskdialog.h"

class QComboBox;
class QPushButton;

namespace chatelaine {

class FactLabel;
class FormField;

/// Deletes a user: says what goes with them and asks who gets the tokens that they own.
class DeleteUserDialog : public TaskDialog
{
    Q_OBJECT

public:
    DeleteUserDialog(const PageContext &context, const User &user, QWidget *parent = nullptr);

Q_SIGNALS:
    void deleted();

protected:
    void submit() override;

private:
    void buildBody();
    void loadBelongings();
    void showBelongings(const Belongings &belongings);
    void fillHeirs();
    QString heirProblem() const;

    PageContext m_context;
    Directory &m_directory;
    User m_user;
    bool m_needsHeir = false;
    FactLabel *m_owned;
    FactLabel *m_personal;
    QComboBox *m_heir;
    QPushButton *m_safe; ///< leaves everything as it is
    FormField *m_heirField;
};

} // namespace chatelaine
