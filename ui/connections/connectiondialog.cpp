// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiondialog.h"

#include "backend/serverprovider.h"
#include "backend/whenready.h"
#include "connections/certificatecard.h"
#include "connections/connectionform.h"
#include "connections/connectiontestview.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "session/connectionprofiles.h"
#include "session/secretkeeper.h"
#include "widgets/confirmdialog.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/passwordfield.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int charactersPerLine = 116;

ConnectionProfile freshProfile(const ServerProvider &server)
{
    ConnectionProfile profile;
    profile.id = QUuid::createUuid();
    profile.protocol = server.protocol();
    return profile;
}

} // namespace

ConnectionDialog::ConnectionDialog(const ConnectionSetup &setup, const QString &heading, const QString &deed,
                                   QWidget *parent)
    : TaskDialog(QStringLiteral("connectionDialog"), heading, deed, setup.settings, parent)
    , m_setup(setup)
    , m_environment(QProcessEnvironment::systemEnvironment())
    , m_form(new ConnectionForm(setup.servers, setup.keeper))
    , m_token(new PasswordField(PasswordField::Holds::Secret))
    , m_test(new QPushButton(tr("Test c&onnection")))
    , m_steps(new ConnectionTestView)
{
    buildBody();
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_steps, &ConnectionTestView::finished, this, &ConnectionDialog::onTested);
    connect(m_steps, &ConnectionTestView::trustWanted, this, &ConnectionDialog::askToTrust);
    // What was found is about what stood in the fields then.
    const auto forget = [this] {
        m_steps->clear();
        onTested();
    };
    connect(m_form, &ConnectionForm::edited, this, forget);
    connect(m_token, &PasswordField::edited, this, forget);
}

ConnectionDialog::ConnectionDialog(const ConnectionSetup &setup, ConnectTo connectTo, QWidget *parent)
    : ConnectionDialog(setup, tr("Connect to a server"), tr("Save and connect"), parent)
{
    m_connectTo = std::move(connectTo);
    m_form->startFrom(freshProfile(*setup.servers.first()));
    m_form->focusFirst();
    offerEnvironment();
}

ConnectionDialog::ConnectionDialog(const ConnectionSetup &setup, const ConnectionProfile &profile,
                                   QWidget *parent)
    : ConnectionDialog(setup, tr("Edit connection"), tr("Save"), parent)
{
    m_original = profile;
    m_form->startFrom(profile);
    m_form->focusFirst();
}

ConnectionDialog::~ConnectionDialog()
{
    m_token->clear(); // wipes what was typed
}

// Side by side: what was found stands beside what it was found with.
void ConnectionDialog::buildBody()
{
    auto *form = new QVBoxLayout;
    form->addWidget(m_form);
    form->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(look::huge);
    columns->addLayout(form, 1);
    columns->addLayout(testColumn(), 1);
    body()->addLayout(columns);
    setMinimumWidth(fontMetrics().averageCharWidth() * charactersPerLine);
}

QLayout *ConnectionDialog::testColumn()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(look::medium);
    auto *token = new FormField(tr("To&ken"), m_token,
                                tr("With a token, the test can also say who you are at the server."));
    token->setHint(tr("May stay empty. It is used for the test and for signing in now, and not kept."));
    m_token->lineEdit()->setPlaceholderText(tr("The secret of your token"));
    m_test->setAutoDefault(false);
    column->addWidget(token);
    column->addWidget(m_test, 0, Qt::AlignLeading);
    column->addSpacing(look::small);
    column->addWidget(m_steps);
    column->addStretch();
    return column;
}

void ConnectionDialog::offerEnvironment()
{
    for (const ServerProvider *server : std::as_const(m_setup.servers)) {
        const auto found = server->profileFrom(m_environment);
        if (!found) {
            messages()->show(Tone::Warning, found.error().message);
            return;
        }
        if (!*found)
            continue;
        messages()->show(Tone::Neutral,
                         tr("The environment that Chatelaine was started in names a server: %1")
                             .arg((*found)->address.toString()));
        messages()->offer(tr("Take it over"),
                          [this, server, profile = **found] { takeEnvironment(*server, profile); });
        return;
    }
}

void ConnectionDialog::takeEnvironment(const ServerProvider &server, const ConnectionProfile &profile)
{
    ConnectionProfile taken = profile;
    taken.id = m_form->profile().id;
    taken.protocol = server.protocol();
    taken.name = connectionwords::nameOf(profile);
    m_form->startFrom(taken);
    m_environmentAddress = profile.address;
    m_environmentSecret = server.secretFrom(m_environment).value_or(Secret());
    if (!m_environmentSecret.isEmpty())
        messages()->show(Tone::Neutral, tr("The token of the environment is used for signing in. It is not "
                                           "kept unless you ask for that."));
}

bool ConnectionDialog::hasUnsavedChanges() const
{
    return m_form->isModified() || !m_token->isEmpty();
}

std::optional<Secret> ConnectionDialog::secretFor(const ConnectionProfile &profile) const
{
    if (!m_token->isEmpty())
        return m_token->secret();
    if (profile.address != m_environmentAddress)
        return std::nullopt; // it is meant for another server
    return m_environmentSecret.isEmpty() ? std::nullopt : std::optional(m_environmentSecret.clone());
}

std::optional<ConnectionProfile> ConnectionDialog::checked()
{
    if (!m_form->checkAll())
        return {};
    auto profile = validation::connectionProfile(m_form->profile(), m_form->server().defaultPort());
    if (profile)
        return *profile;
    if (!m_form->reveal(profile.error()))
        fail(profile.error());
    return {};
}

void ConnectionDialog::test()
{
    const std::optional<ConnectionProfile> profile = checked();
    if (!profile)
        return;
    m_test->setEnabled(false);
    m_test->setText(tr("Testing…"));
    m_steps->run(m_form->server().test(*profile, secretFor(*profile)));
}

void ConnectionDialog::onTested()
{
    m_test->setEnabled(true);
    m_test->setText(tr("Test c&onnection"));
}

void ConnectionDialog::askToTrust(const CertificateInfo &certificate)
{
    ConfirmDialog *question = trustQuestion(certificate, m_form->profile().address.host(), this);
    connect(question, &QDialog::accepted, this, [this, sha256 = certificate.sha256] {
        m_form->pin(sha256);
        test();
    });
    question->open();
}

// A token that is kept belongs to the server it was kept for: another address may not get it.
void ConnectionDialog::forgetSecretIfNeeded(const ConnectionProfile &profile)
{
    if (!m_original || !m_original->rememberSecret)
        return;
    if (profile.rememberSecret && profile.address == m_original->address)
        return;
    whenReady(m_setup.keeper.remove(secretKey(*m_original)), &m_setup.keeper, [](const Result<void> &) {});
}

void ConnectionDialog::submit()
{
    const std::optional<ConnectionProfile> profile = checked();
    if (!profile)
        return;
    if (const int deletions = deletionsLeftBehind(*profile))
        askToLeaveBehind(*profile, deletions);
    else
        save(*profile);
}

void ConnectionDialog::save(const ConnectionProfile &profile)
{
    std::optional<Secret> now = secretFor(profile);
    forgetSecretIfNeeded(profile);
    m_setup.profiles.save(profile);
    m_token->clear();
    Q_EMIT saved(profile);
    accept();
    if (m_connectTo)
        m_connectTo(profile, std::move(now));
}

// They are never carried out at another server, which may know another token by the same accessor.
int ConnectionDialog::deletionsLeftBehind(const ConnectionProfile &profile) const
{
    if (!m_original || profile.address == m_original->address)
        return 0;
    for (const ServerProvider *server : m_setup.servers) {
        if (server->protocol() == m_original->protocol)
            return server->pendingDeletionsAtAddress(*m_original);
    }
    return 0;
}

void ConnectionDialog::askToLeaveBehind(const ConnectionProfile &profile, int deletions)
{
    auto *question = new ConfirmDialog(
        tr("Save the new address?"),
        tr("%n token(s) that Chatelaine is still to delete at %1 stay there. They are deleted only if this "
           "connection gets its old address back. To have them deleted, keep this connection and set up "
           "another one for the new address.",
           nullptr, deletions)
            .arg(text::oneLine(m_original->address.toString(QUrl::RemoveUserInfo))),
        tr("Yes, save"), Tone::Warning, this);
    question->setObjectName(QStringLiteral("leaveDeletionsBehind"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, [this, profile] { save(profile); });
    question->open();
}

} // namespace chatelaine
