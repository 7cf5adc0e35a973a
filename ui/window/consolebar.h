// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "domain/instant.h"
#include "domain/user.h"
#include "window/contextbar.h"

class QAction;
class QActionGroup;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace chatelaine {

class ConnectionLabel;
class ElidedLabel;
struct ConnectionProfile;

/// What stands above the pages: whose store or which server this is, in which region and how it is doing, and
/// who is signed in.
class ConsoleBar : public ContextBar
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    ConsoleBar(Backend &backend, const Clock &clock, QWidget *parent = nullptr);

    void setConnection(const ConnectionProfile &profile); ///< its name and colour
    void showIdentity(const Identity &identity);
    /// Whether the server can make one-time secrets.
    void offerOneTimeSecret(bool offered);
    void setMakingOneTimeSecret(bool making); ///< one at a time
    /// While another region is being asked, no further one can be chosen.
    void setSwitchingRegion(bool switching);

Q_SIGNALS:
    void signOutWanted();
    void passwordWanted();
    void oneTimeSecretWanted();
    void serverWanted(); ///< more about the server
    void regionWanted(const QString &region);

protected:
    bool event(QEvent *event) override;

private:
    QWidget *makeServerTitle();
    QWidget *makeStoreTitle();
    void addServerParts(QHBoxLayout &layout);
    void fillPersonMenu();
    void showServer();
    void fillRegions();
    void fitPerson();

    Backend &m_backend;
    const Clock &m_clock;
    QToolButton *m_person;
    QString m_identity; ///< who is signed in, as whole as it gets
    QToolButton *m_region = nullptr;
    ConnectionLabel *m_name = nullptr;
    ElidedLabel *m_server = nullptr;   ///< product and address, which end where the room ends
    QLabel *m_channel = nullptr;       ///< region and "not encrypted", which are never cut
    QActionGroup *m_regions = nullptr; ///< what the menu of regions holds
    QAction *m_expiry = nullptr;
    QAction *m_oneTime = nullptr;
};

} // namespace chatelaine
