// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionform.h"

#include "backend/serverprovider.h"
#include "connections/connectioncolours.h"
#include "connections/connectionwords.h"
#include "connections/filefield.h"
#include "session/secretkeeper.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/foldbutton.h"
#include "widgets/formfield.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

const QString nameField = QStringLiteral("name");
const QString serverField = QStringLiteral("protocol");
const QString addressField = QStringLiteral("address");
const QString regionField = QStringLiteral("region");
const QString colourField = QStringLiteral("colour");
const QString consistencyField = QStringLiteral("consistency");
const QString caFileField = QStringLiteral("caFile");
const QString caFolderField = QStringLiteral("caFolder");
const QString certificateField = QStringLiteral("clientCertificate");
const QString keyField = QStringLiteral("clientKey");
const QString tlsNameField = QStringLiteral("tlsServerName");

const QStringList &advancedFields()
{
    static const QStringList names{caFileField, caFolderField, certificateField,
                                   keyField,    tlsNameField,  consistencyField};
    return names;
}

void choose(QComboBox &box, int data)
{
    box.setCurrentIndex(std::max(0, box.findData(data)));
}

bool usesAdvanced(const ConnectionProfile &profile)
{
    const QStringList texts{profile.caFile, profile.caFolder, profile.clientCertificate, profile.clientKey,
                            profile.tlsServerName};
    return profile.consistency != ReadConsistency::Leader || !texts.join(QString()).isEmpty();
}

} // namespace

ConnectionForm::ConnectionForm(const QVector<ServerProvider *> &servers, const SecretKeeper &keeper,
                               QWidget *parent)
    : FieldForm(parent)
    , m_servers(servers)
    , m_name(new QLineEdit)
    , m_server(new QComboBox)
    , m_address(new QLineEdit)
    , m_region(new QLineEdit)
    , m_colour(new QComboBox)
    , m_remember(new QCheckBox(tr("&Remember the token in the keychain of this computer")))
    , m_fold(new FoldButton(tr("Certificates and rea&ding")))
    , m_caFile(new FileField(FileField::Kind::File, tr("Choose the file of trusted authorities")))
    , m_caFolder(new FileField(FileField::Kind::Folder, tr("Choose the folder of trusted authorities")))
    , m_certificate(new FileField(FileField::Kind::File, tr("Choose your certificate")))
    , m_key(new FileField(FileField::Kind::File, tr("Choose the key of your certificate")))
    , m_tlsName(new QLineEdit)
    , m_consistency(new QComboBox)
    , m_pinText(new FactLabel)
    , m_keeps(keeper.isAvailable())
{
    addMainFields();
    addRemember(keeper);
    addPin();
    addFold();
    addAdvancedFields();
    setUnfolded(false);
    watch();
    onServerChosen();
}

void ConnectionForm::addMainFields()
{
    for (ServerProvider *server : std::as_const(m_servers))
        m_server->addItem(server->product(), server->protocol());
    const int side = look::iconSize(fontMetrics());
    for (int each = 0; each < connectionColourCount; ++each) {
        const auto colour = static_cast<ConnectionColour>(each);
        m_colour->addItem(swatchOf(colour, side, devicePixelRatioF()), connectionwords::of(colour), each);
    }
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("For example: Production"));
    m_region->setMaxLength(100);
    addField(nameField,
             new FormField(tr("&Name"), m_name,
                           tr("What the tab, the bar and the start page call this connection."), true));
    addField(serverField,
             new FormField(tr("&Kind of server"), m_server, tr("What is behind the address."), true));
    addField(addressField,
             new FormField(tr("&Address"), m_address,
                           tr("Where the server answers, with https:// or http:// and its port."), true));
    addField(regionField, new FormField(tr("Re&gion"), m_region,
                                        tr("The region of the cluster that this connection works in.")));
    addField(colourField,
             new FormField(tr("&Colour"), m_colour, tr("Marks the tab and the bar of this connection.")));
    field(serverField)->setVisible(m_servers.size() > 1);
    field(regionField)->setHint(tr("Empty: the region of the server that is asked."));
    field(colourField)->setHint(tr("So that you never mistake one cluster for another."));
}

void ConnectionForm::addRemember(const SecretKeeper &keeper)
{
    layout()->addWidget(m_remember);
    explain(*m_remember,
            tr("The operating system guards it, and hands it to this program when you connect again."));
    if (m_keeps)
        return;
    m_remember->setEnabled(false);
    auto *reason = new FactLabel;
    layout()->addWidget(reason);
    reason->setContent(QStringLiteral("data-information"), keeper.unavailableReason());
    m_remember->setToolTip(look::toolTip(keeper.unavailableReason()));
    m_remember->setAccessibleDescription(keeper.unavailableReason());
}

void ConnectionForm::addPin()
{
    m_pinRow = new QWidget;
    auto *row = new QHBoxLayout(m_pinRow);
    row->setContentsMargins(0, 0, 0, 0);
    auto *forget = new QPushButton(tr("&Forget it"));
    forget->setAutoDefault(false);
    forget->setToolTip(look::toolTip(tr("The certificate is then judged by its issuer, name and dates.")));
    row->addWidget(m_pinText, 1);
    row->addWidget(forget, 0, Qt::AlignTop);
    layout()->addWidget(m_pinRow);
    m_pinRow->hide();
    connect(forget, &QPushButton::clicked, this, [this] {
        pin({});
        Q_EMIT edited();
    });
}

void ConnectionForm::addFold()
{
    layout()->addWidget(m_fold);
    connect(m_fold, &FoldButton::toggled, this, &ConnectionForm::setUnfolded);
}

void ConnectionForm::addAdvancedFields()
{
    m_tlsName->setMaxLength(253);
    for (const ReadConsistency each : {ReadConsistency::Leader, ReadConsistency::Any})
        m_consistency->addItem(connectionwords::of(each), static_cast<int>(each));
    addField(
        caFileField,
        new FormField(tr("File of &trusted authorities"), m_caFile,
                      tr("A file with the certificates of the authorities that may vouch for this server.")));
    addField(caFolderField, new FormField(tr("F&older of trusted authorities"), m_caFolder,
                                          tr("A folder with such files, instead of a single one.")));
    addField(certificateField,
             new FormField(tr("&Your certificate"), m_certificate,
                           tr("The certificate with which this computer introduces itself to the server.")));
    addField(keyField, new FormField(tr("&Key of your certificate"), m_key,
                                     tr("The private key that belongs to your certificate.")));
    addField(tlsNameField,
             new FormField(
                 tr("Name in the server's certificat&e"), m_tlsName,
                 tr("The name that the certificate has to show, where it is another one than the address.")));
    addField(
        consistencyField,
        new FormField(
            tr("Where answers come &from"), m_consistency,
            tr("The leader knows the newest state. Any server answers sooner, and may be a little behind.")));
    field(caFileField)->setHint(tr("PEM. Empty: the authorities that this computer trusts."));
    field(certificateField)->setHint(tr("PEM, for servers that ask for one (mutual TLS)."));
    field(tlsNameField)->setHint(tr("Empty: the name in the address."));
}

void ConnectionForm::watch()
{
    watchLine(nameField, m_name);
    watchLine(regionField, m_region);
    watchLine(tlsNameField, m_tlsName);
    const QHash<QString, FileField *> files{{caFileField, m_caFile},
                                            {caFolderField, m_caFolder},
                                            {certificateField, m_certificate},
                                            {keyField, m_key}};
    for (auto each = files.cbegin(); each != files.cend(); ++each) {
        connect(each.value(), &FileField::edited, this, [this, name = each.key()] {
            judge(name);
            Q_EMIT edited();
        });
        connect(each.value()->lineEdit(), &QLineEdit::editingFinished, this,
                [this, name = each.key(), file = each.value()] {
                    if (!file->path().isEmpty())
                        touch(name);
                });
    }
    connect(m_address, &QLineEdit::textEdited, this, &ConnectionForm::onAddressEdited);
    connect(m_address, &QLineEdit::editingFinished, this, [this] {
        if (!m_address->text().isEmpty())
            touch(addressField);
    });
    connect(m_server, &QComboBox::currentIndexChanged, this, &ConnectionForm::onServerChosen);
    for (QComboBox *box : {m_colour, m_consistency})
        connect(box, &QComboBox::currentIndexChanged, this, &ConnectionForm::edited);
    connect(m_remember, &QCheckBox::toggled, this, &ConnectionForm::edited);
}

void ConnectionForm::watchLine(const QString &name, QLineEdit *line)
{
    connect(line, &QLineEdit::textEdited, this, [this, name] {
        touch(name);
        Q_EMIT edited();
    });
}

void ConnectionForm::setUnfolded(bool unfolded)
{
    m_fold->setChecked(unfolded);
    for (const QString &name : advancedFields())
        field(name)->setVisible(unfolded);
}

void ConnectionForm::onServerChosen()
{
    m_address->setPlaceholderText(
        tr("For example: https://server.example.org:%1").arg(server().defaultPort()));
    judge(addressField);
    Q_EMIT edited();
}

// What was trusted was the certificate of one server: another address is another server.
void ConnectionForm::onAddressEdited()
{
    judge(addressField);
    if (!m_pinned.isEmpty() && profile().address != m_pinnedFor) {
        pin({});
        field(addressField)
            ->setHint(tr("The certificate that was trusted is forgotten: it was another "
                         "server's."));
    }
    Q_EMIT edited();
}

ServerProvider &ConnectionForm::server() const
{
    return *m_servers.at(std::max(0, m_server->currentIndex()));
}

void ConnectionForm::startFrom(const ConnectionProfile &profile)
{
    m_start = profile;
    m_name->setText(profile.name);
    m_server->setCurrentIndex(std::max(0, m_server->findData(profile.protocol)));
    m_address->setText(profile.address.toString());
    m_region->setText(profile.region);
    choose(*m_colour, static_cast<int>(profile.colour));
    choose(*m_consistency, static_cast<int>(profile.consistency));
    m_remember->setChecked(profile.rememberSecret && m_keeps);
    m_caFile->setPath(profile.caFile);
    m_caFolder->setPath(profile.caFolder);
    m_certificate->setPath(profile.clientCertificate);
    m_key->setPath(profile.clientKey);
    m_tlsName->setText(profile.tlsServerName);
    pin(profile.pinnedCertificate);
    setUnfolded(usesAdvanced(profile));
    forgetErrors();
    m_start = this->profile(); // as the fields can tell it
}

ConnectionProfile ConnectionForm::profile() const
{
    ConnectionProfile profile = m_start;
    profile.protocol = server().protocol();
    profile.name = m_name->text().trimmed();
    profile.address = validation::serverAddress(m_address->text(), server().defaultPort()).value_or(QUrl());
    profile.region = m_region->text().trimmed();
    profile.caFile = m_caFile->path();
    profile.caFolder = m_caFolder->path();
    profile.clientCertificate = m_certificate->path();
    profile.clientKey = m_key->path();
    profile.tlsServerName = m_tlsName->text().trimmed();
    profile.pinnedCertificate = m_pinned;
    profile.consistency = static_cast<ReadConsistency>(m_consistency->currentData().toInt());
    profile.colour = static_cast<ConnectionColour>(m_colour->currentData().toInt());
    profile.rememberSecret = m_keeps ? m_remember->isChecked() : m_start.rememberSecret;
    return profile;
}

void ConnectionForm::pin(const QByteArray &sha256)
{
    m_pinned = sha256;
    m_pinnedFor = sha256.isEmpty() ? QUrl() : profile().address;
    m_pinText->setContent(QStringLiteral("security-high"),
                          sha256.isEmpty() ? QString()
                                           : tr("Trusts one certificate only, with the fingerprint %1.")
                                                 .arg(connectionwords::fingerprint(sha256)));
    m_pinRow->setVisible(!sha256.isEmpty());
}

bool ConnectionForm::isModified() const
{
    return profile() != m_start;
}

bool ConnectionForm::checkAll()
{
    if (check())
        return true;
    for (const QString &name : advancedFields()) {
        if (field(name)->hasError()) {
            setUnfolded(true);
            check(); // now the field can take the keyboard
            break;
        }
    }
    return false;
}

bool ConnectionForm::reveal(const Error &error)
{
    if (advancedFields().contains(error.field))
        setUnfolded(true);
    return showError(error);
}

QString ConnectionForm::problemOf(const QString &name) const
{
    if (name == addressField)
        return messageOf(validation::serverAddress(m_address->text(), server().defaultPort()));
    if (name == certificateField || name == keyField) {
        const QString unreadable = fileProblem(name);
        return unreadable.isEmpty() ? pairProblem(name) : unreadable;
    }
    if (name == caFileField || name == caFolderField)
        return fileProblem(name);
    ConnectionProfile only = profile(); // with everything else well: one field answers for itself
    only.address = QUrl(QStringLiteral("https://localhost"));
    only.clientCertificate.clear();
    only.clientKey.clear();
    if (name != nameField)
        only.name = QStringLiteral("x");
    const auto judged = validation::connectionProfile(only, server().defaultPort());
    return !judged && judged.error().field == name ? judged.error().message : QString();
}

QString ConnectionForm::fileProblem(const QString &name) const
{
    return static_cast<FileField *>(field(name)->input())->problem();
}

QString ConnectionForm::pairProblem(const QString &name) const
{
    const bool certificate = !m_certificate->path().isEmpty();
    const bool key = !m_key->path().isEmpty();
    if (certificate == key)
        return {};
    if (name == keyField && certificate)
        return tr("Your certificate needs its key.");
    return name == certificateField && key ? tr("The key needs its certificate.") : QString();
}

} // namespace chatelaine
