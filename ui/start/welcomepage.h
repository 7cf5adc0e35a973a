// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

class ChoiceButton;
class ConnectionList;

/// The first page: make a store, open one, connect to a server, look at the demo; below, the person's
/// connections and the stores opened lately.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Lists \a paths below the choices; hides the list when empty.
    void setRecentStores(const QStringList &paths);
    /// \a possible: there are servers that can be connected to at all.
    void setConnections(bool possible, const QVector<ConnectionProfile> &profiles);

Q_SIGNALS:
    void createChosen();
    void openChosen();
    void demoChosen();
    void recentChosen(const QString &path);
    void connectChosen();
    void connectionChosen(const chatelaine::ConnectionProfile &profile);
    void connectionEditWanted(const chatelaine::ConnectionProfile &profile);
    void connectionRemoveWanted(const chatelaine::ConnectionProfile &profile);

private:
    ChoiceButton *addChoice(const QString &iconName, const QString &title, const QString &explanation);
    void addHeading();
    QVBoxLayout *m_column;
    ChoiceButton *m_connect = nullptr;
    ConnectionList *m_connections;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace chatelaine
