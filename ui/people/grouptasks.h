// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/groupservice.h"
#include "people/groupacts.h"
#include "widgets/page.h"

class QDialog;

namespace chatelaine {

/// Carries out what a person asks for on the Groups page.
class GroupTasks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over \a window.
    GroupTasks(const PageContext &context, QWidget &window);

    /// Starts \a act; acts on one group need \a group, removing needs \a members.
    void start(GroupAct act, const std::optional<Group> &group, const QVector<PrincipalId> &members);

Q_SIGNALS:
    void succeeded(const QString &words);
    void failed(const chatelaine::Error &error);
    void created(chatelaine::GroupId id);

private:
    void create();
    void edit(const Group &group);
    void addMembers(const Group &group);
    void confirmRemoveMembers(const Group &group, const QVector<PrincipalId> &members);
    void removeMembers(const Group &group, const QVector<PrincipalId> &members);
    void confirmDelete(const Group &group);
    void remove(const Group &group);
    void openDialog(QDialog *dialog);

    PageContext m_context;
    GroupService &m_service;
    QWidget &m_window;
};

} // namespace chatelaine
