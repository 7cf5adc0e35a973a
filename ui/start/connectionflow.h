// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connections/connectiondialog.h"
#include "domain/error.h"

#include <QObject>

#include <memory>

namespace chatelaine {

class Backend;

/// Sets up, opens, changes and removes connections for the start pages.
class ConnectionFlow : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over \a window.
    ConnectionFlow(const ConnectionSetup &setup, QWidget &window);

    bool isPossible() const { return !m_setup.servers.isEmpty(); }
    const ConnectionSetup &setup() const { return m_setup; }

    void add();
    void edit(const ConnectionProfile &profile);
    void confirmRemove(const ConnectionProfile &profile);
    /// Opens \a profile. With a \a secret the person is signed in with it, else asked.
    void open(const ConnectionProfile &profile, std::optional<Secret> secret = {});
    void openNamed(const QString &name);
    void openFromEnvironment();
    /// A secret that was given with the connection that was opened last; empty after it was taken.
    std::optional<Secret> takeSecret();
    /// An answer that has not come yet is not waited for any more.
    void giveUp();

Q_SIGNALS:
    void opening(const QString &words);
    void opened(const std::shared_ptr<chatelaine::Backend> &backend);
    void failed(const chatelaine::Error &error);
    void edited(const chatelaine::ConnectionProfile &profile);

private:
    ServerProvider *serverOf(const QString &protocol) const;
    void openAt(ServerProvider &server, const ConnectionProfile &profile, std::optional<Secret> secret);

    ConnectionSetup m_setup;
    QWidget &m_window;
    Secret m_secret; ///< empty: none
    quint64 m_newest = 0;
};

} // namespace chatelaine
