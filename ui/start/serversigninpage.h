// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/serversignin.h"
#include "domain/connectionprofile.h"

#include <QHash>
#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace chatelaine {

class BootstrapDoor;
class BusyBar;
class ClipboardGuard;
class ConnectionLabel;
class ConnectionProfiles;
class FactLabel;
class MessageBar;
class MethodsDoor;
class SecretKeeper;
class SectionHeading;
class ServerEntry;
class Settings;
class TokenDoor;

/// The door of a server: which one it is, how it is doing, and the ways in that it offers.
class ServerSignInPage : public QWidget
{
    Q_OBJECT

public:
    /// \a products are the names of the kinds of servers for people, by protocol.
    ServerSignInPage(const QHash<QString, QString> &products, ConnectionProfiles &profiles,
                     SecretKeeper &keeper, Settings &settings, ClipboardGuard &clipboard,
                     QWidget *parent = nullptr);

    /// Shows whose door this is, and signs in with \a secret or with what is remembered.
    void setBackend(const std::shared_ptr<Backend> &backend, std::optional<Secret> secret = {});
    /// Somebody signed out: asks, and uses nothing that is remembered unless they want that. With a
    /// \a reason they were put out: it is told, and what is remembered is not offered.
    void setSignedOut(const std::shared_ptr<Backend> &backend, const QString &reason = {});
    /// Lets go of the back end and of everything that was typed.
    void reset();
    /// True while a first token is being made: whoever leaves now may never see it.
    bool isMakingFirstToken() const;
    bool isBusy() const; ///< while the server or the browser is asked

Q_SIGNALS:
    void signedIn(const std::shared_ptr<chatelaine::Backend> &backend, const QString &notice);
    void otherWanted();
    void firstTokenAnswered();
    void firstTokenFailedUnseen(const QString &words);
    void firstTokenLost(const QString &words, bool signedIn); ///< BootstrapDoor::lostToLock()
    void editWanted(const chatelaine::ConnectionProfile &profile);

private:
    void build();
    void addHeader(QVBoxLayout &column);
    void addTrouble(QVBoxLayout &column);
    void addFoot(QVBoxLayout &column);
    void wire();
    void follow(const std::shared_ptr<Backend> &backend);
    void showHeader();
    void showDoor(const ServerDoor &door);
    void showTrouble(const QString &heading, const QString &words);
    void onBusyChanged(bool busy, const QString &doing);
    void onStateChanged();
    void goThroughBrowser(const QString &method);

    QHash<QString, QString> m_products;
    SecretKeeper &m_keeper;
    ServerEntry *m_entry;
    ConnectionLabel *m_label;
    SectionHeading *m_heading;
    QLabel *m_place;
    FactLabel *m_plain; ///< the connection is not encrypted
    MessageBar *m_messages;
    QWidget *m_busy;
    BusyBar *m_bar;
    QLabel *m_doing;
    QWidget *m_trouble;
    SectionHeading *m_troubleHeading;
    FactLabel *m_troubleText;
    QPushButton *m_retry;
    QPushButton *m_edit;
    QWidget *m_door;
    TokenDoor *m_token;
    MethodsDoor *m_methods;
    BootstrapDoor *m_bootstrap;
    QPushButton *m_other;
};

} // namespace chatelaine
