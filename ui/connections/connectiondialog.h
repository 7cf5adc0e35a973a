// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"
#include "domain/serverfacts.h"
#include "secrets/secret.h"
#include "widgets/taskdialog.h"

#include <QProcessEnvironment>
#include <QVector>

#include <functional>
#include <optional>

namespace chatelaine {

class ConnectionForm;
class ConnectionProfiles;
class ConnectionTestView;
class PasswordField;
class SecretKeeper;
class ServerProvider;

/// What connections are set up with. All of it outlives whoever uses it.
struct ConnectionSetup
{
    QVector<ServerProvider *> servers; ///< at least one
    ConnectionProfiles &profiles;
    SecretKeeper &keeper;
    Settings &settings;
};

/// What happens with a connection once it is saved. The secret is what the person typed or what the
/// environment holds, for signing in now.
using ConnectTo = std::function<void(const ConnectionProfile &, std::optional<Secret>)>;

/// Sets up a connection: how the server is reached, and a test that tells each step.
class ConnectionDialog : public TaskDialog
{
    Q_OBJECT

public:
    /// A new connection, saved and then handed to \a connectTo.
    ConnectionDialog(const ConnectionSetup &setup, ConnectTo connectTo, QWidget *parent = nullptr);
    /// Changes \a profile.
    ConnectionDialog(const ConnectionSetup &setup, const ConnectionProfile &profile,
                     QWidget *parent = nullptr);
    ~ConnectionDialog() override;

Q_SIGNALS:
    void saved(const chatelaine::ConnectionProfile &profile);

protected:
    void submit() override;
    bool hasUnsavedChanges() const override;

private:
    ConnectionDialog(const ConnectionSetup &setup, const QString &heading, const QString &deed,
                     QWidget *parent);
    void buildBody();
    QLayout *testColumn();
    void offerEnvironment();
    void takeEnvironment(const ServerProvider &server, const ConnectionProfile &profile);
    std::optional<Secret> secretFor(const ConnectionProfile &profile) const;
    void test();
    void onTested();
    void askToTrust(const CertificateInfo &certificate);
    int deletionsLeftBehind(const ConnectionProfile &profile) const;
    void askToLeaveBehind(const ConnectionProfile &profile, int deletions);
    void save(const ConnectionProfile &profile);
    void forgetSecretIfNeeded(const ConnectionProfile &profile);
    std::optional<ConnectionProfile> checked();

    ConnectionSetup m_setup;
    ConnectTo m_connectTo;
    std::optional<ConnectionProfile> m_original;
    QProcessEnvironment m_environment;
    QUrl m_environmentAddress;  ///< to which alone that secret may go
    Secret m_environmentSecret; ///< empty unless it was taken over
    ConnectionForm *m_form;
    PasswordField *m_token;
    QPushButton *m_test;
    ConnectionTestView *m_steps;
};

} // namespace chatelaine
