// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/authmethodform.h"

#include "acl/aclwords.h"
#include "acl/claimrows.h"
#include "acl/linesfield.h"
#include "models/tokentext.h"
#include "widgets/durationfield.h"
#include "widgets/foldbutton.h"
#include "widgets/formfield.h"
#include "widgets/passwordfield.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

using Unit = DurationField::Unit;

DurationField *leeway()
{
    auto *field = new DurationField({Unit::Second, Unit::Minute, Unit::Hour});
    field->setValue(Duration(0));
    return field;
}

} // namespace

AuthMethodForm::AuthMethodForm(bool withJwt, QWidget *parent)
    : FieldForm(parent)
    , m_name(new QLineEdit)
    , m_type(new QComboBox)
    , m_reach(new QComboBox)
    , m_life(new DurationField({Unit::Minute, Unit::Hour, Unit::Day}))
    , m_nameFormat(new QLineEdit)
    , m_default(new QCheckBox(tr("Offer it &first")))
    , m_discoveryUrl(new QLineEdit)
    , m_clientId(new QLineEdit)
    , m_secret(new PasswordField)
    , m_scopes(new LinesField(LinesField::Sort::Lines, 3))
    , m_redirects(new LinesField(LinesField::Sort::Lines, 3))
    , m_pkce(new QCheckBox(tr("Prove each sign-in with P&KCE")))
    , m_noUserInfo(new QCheckBox(tr("Do not ask the provider for &user information")))
    , m_jwksUrl(new QLineEdit)
    , m_jwksCa(new LinesField(LinesField::Sort::Pem, 3))
    , m_keys(new LinesField(LinesField::Sort::Pem, 5))
    , m_discoveryCa(new LinesField(LinesField::Sort::Pem, 3))
    , m_audiences(new LinesField(LinesField::Sort::Lines, 2))
    , m_issuers(new LinesField(LinesField::Sort::Lines, 2))
    , m_algorithms(new LinesField(LinesField::Sort::Lines, 2))
    , m_claims(new ClaimRows)
    , m_listClaims(new ClaimRows)
    , m_expiryLeeway(leeway())
    , m_notBeforeLeeway(leeway())
    , m_skewLeeway(leeway())
    , m_verbose(new QCheckBox(tr("Write each sign-in into the server's &log in full")))
{
    buildGeneral(withJwt);
    buildProvider();
    buildKeys();
    buildClaims();
    buildFine();
    m_redirects->setValues({loopback});
    m_life->setValue(usualLife);
    showFields();
}

void AuthMethodForm::addLine(const QString &name, const QString &label, QLineEdit *edit, const QString &hint,
                             bool required)
{
    addField(name, new FormField(label, edit, hint, required));
    field(name)->setHint(hint);
    connect(edit, &QLineEdit::textEdited, this, [this, name] { touch(name); });
}

void AuthMethodForm::addLines(const QString &name, const QString &label, LinesField *edit,
                              const QString &hint)
{
    addField(name, new FormField(label, edit, hint));
    field(name)->setHint(hint);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, name] { touch(name); });
}

void AuthMethodForm::addSwitch(const QString &name, const QString &label, QCheckBox *box, const QString &hint)
{
    const QString spoken = box->text();
    addField(name, new FormField(label, box, hint));
    box->setAccessibleName(spoken);
    field(name)->setHint(hint);
}

void AuthMethodForm::fillTypes(bool withJwt)
{
    for (AuthMethodType type : {AuthMethodType::Oidc, AuthMethodType::Jwt})
        m_type->addItem(aclwords::of(type), static_cast<int>(type));
    if (!withJwt) {
        auto *entry = qobject_cast<QStandardItemModel *>(m_type->model())->item(1);
        entry->setEnabled(false);
        entry->setToolTip(tr("This server does not know JSON web tokens (from Nomad 1.5.4)."));
    }
    for (TokenReach reach : {TokenReach::OneRegion, TokenReach::Everywhere})
        m_reach->addItem(text::of(reach), static_cast<int>(reach));
}

void AuthMethodForm::buildGeneral(bool withJwt)
{
    fillTypes(withJwt);
    m_name->setPlaceholderText(tr("For example: company-login"));
    addLine(QStringLiteral("name"), tr("&Name"), m_name, tr("The name cannot be changed later."), true);
    addField(QStringLiteral("type"),
             new FormField(
                 tr("&Type"), m_type,
                 tr("OIDC leads people through a browser. With JWT, programs bring a signed token along.")));
    addField(QStringLiteral("reach"),
             new FormField(tr("&Reach of the tokens that it makes"), m_reach,
                           tr("Whether such a token works in one region or in all of them.")));
    addField(QStringLiteral("longestTokenLife"),
             new FormField(tr("&Longest life of the tokens that it makes"), m_life,
                           tr("After this time people have to sign in anew."), true));
    addSwitch(QStringLiteral("isDefault"), tr("Default"), m_default,
              tr("Only one auth method can be the one that is used when nobody names another."));
    connect(m_type, &QComboBox::currentIndexChanged, this, [this] {
        showFields();
        touch(QStringLiteral("type"));
    });
    connect(m_life, &DurationField::changed, this, [this] { touch(QStringLiteral("longestTokenLife")); });
}

void AuthMethodForm::buildProvider()
{
    addLine(QStringLiteral("discoveryUrl"), tr("&Address of the provider (discovery URL)"), m_discoveryUrl,
            tr("Without “.well-known/openid-configuration” at its end."));
    m_discoveryUrl->setPlaceholderText(QStringLiteral("https://accounts.example.com"));
    addLine(QStringLiteral("clientId"), tr("&Client ID"), m_clientId,
            tr("As the provider knows this server."), true);
    addField(QStringLiteral("clientSecret"),
             new FormField(tr("Client &secret"), m_secret,
                           tr("What this server proves itself to the provider with. The provider shows it "
                              "where the client is registered.")));
    connect(m_secret, &PasswordField::edited, this, [this] { touch(QStringLiteral("clientSecret")); });
    addLines(QStringLiteral("allowedRedirectUris"), tr("Allowed redirect addresses"), m_redirects,
             tr("One a line. The console and the command line wait at %1.").arg(loopback));
    addLines(QStringLiteral("scopes"), tr("Scopes"), m_scopes,
             tr("One a line, for example: groups. “openid” is always asked for."));
    showSecretHint();
}

void AuthMethodForm::buildKeys()
{
    addLine(QStringLiteral("jwksUrl"), tr("Address of the &keys (JWKS)"), m_jwksUrl,
            tr("Give this, the address of the provider, or public keys."));
    addLines(QStringLiteral("jwtPublicKeys"), tr("Public keys"), m_keys, tr("In PEM, one below the other."));
    addLines(QStringLiteral("jwksCaCert"), tr("Certificate that the address of the keys is trusted with"),
             m_jwksCa, tr("In PEM. Empty: what the server's computer trusts."));
}

void AuthMethodForm::buildClaims()
{
    addField(QStringLiteral("claimMappings"),
             new FormField(tr("Claims with one value"), m_claims,
                           tr("Which claims of the provider rules may look at, and under which name.")));
    field(QStringLiteral("claimMappings"))
        ->setHint(tr("Rules know them as value.NAME. Double-click or type to fill in a row, Delete takes it "
                     "away."));
    addField(QStringLiteral("listClaimMappings"),
             new FormField(tr("Claims with a list"), m_listClaims,
                           tr("The same for claims that hold several values.")));
    field(QStringLiteral("listClaimMappings"))
        ->setHint(tr("Rules know them as list.NAME; for example groups."));
    connect(m_claims, &ClaimRows::edited, this, [this] { touch(QStringLiteral("claimMappings")); });
    connect(m_listClaims, &ClaimRows::edited, this, [this] { touch(QStringLiteral("listClaimMappings")); });
    addLines(QStringLiteral("boundAudiences"), tr("Audiences"), m_audiences,
             tr("One a line. Sign-ins for others are refused."));
    addLines(QStringLiteral("boundIssuers"), tr("Issuers"), m_issuers,
             tr("One a line. Sign-ins by others are refused."));
    addGroup(tr("Claims"), {QStringLiteral("claimMappings"), QStringLiteral("listClaimMappings"),
                            QStringLiteral("boundAudiences"), QStringLiteral("boundIssuers")});
}

void AuthMethodForm::buildFine()
{
    addLine(QStringLiteral("tokenNameFormat"), tr("Names of the tokens that it makes"), m_nameFormat,
            tr("From Nomad 1.7. Empty: the type and the name of this auth method."));
    addSwitch(QStringLiteral("enablePkce"), tr("PKCE"), m_pkce, tr("From Nomad 1.10."));
    addSwitch(QStringLiteral("disableUserInfo"), tr("User information"), m_noUserInfo,
              tr("From Nomad 1.8. For providers that do not offer it."));
    addLines(QStringLiteral("discoveryCaPem"), tr("Certificates that the provider is trusted with"),
             m_discoveryCa, tr("In PEM, one below the other. Empty: what the server's computer trusts."));
    addLines(QStringLiteral("signingAlgorithms"), tr("Signing algorithms"), m_algorithms,
             tr("One a line. Empty: RS256."));
    const QPair<QString, DurationField *> leeways[] = {{tr("Leeway for the expiry"), m_expiryLeeway},
                                                       {tr("Leeway for “not before”"), m_notBeforeLeeway},
                                                       {tr("Leeway for clocks"), m_skewLeeway}};
    const QString names[] = {QStringLiteral("expirationLeeway"), QStringLiteral("notBeforeLeeway"),
                             QStringLiteral("clockSkewLeeway")};
    for (size_t i = 0; i < std::size(names); ++i)
        addField(names[i], new FormField(leeways[i].first, leeways[i].second,
                                         tr("By how much clocks may differ before a sign-in is refused.")));
    addSwitch(QStringLiteral("verboseLogging"), tr("Log"), m_verbose,
              tr("From Nomad 1.10. For finding out why nobody gets in: claims of people end in the log."));
    addGroup(tr("More settings"), {QStringLiteral("tokenNameFormat"), QStringLiteral("enablePkce"),
                                   QStringLiteral("disableUserInfo"), QStringLiteral("discoveryCaPem"),
                                   QStringLiteral("signingAlgorithms"), names[0], names[1], names[2],
                                   QStringLiteral("verboseLogging")});
}

// The header stands before the first of its fields.
void AuthMethodForm::addGroup(const QString &title, const QStringList &fields)
{
    auto *header = new FoldButton(title);
    auto *column = qobject_cast<QVBoxLayout *>(layout());
    column->insertWidget(column->indexOf(field(fields.first())), header);
    m_groups.append({header, fields});
    connect(header, &FoldButton::toggled, this, &AuthMethodForm::showFields);
}

void AuthMethodForm::unfold(const QString &name)
{
    for (const Group &group : std::as_const(m_groups)) {
        if (group.fields.contains(name))
            group.header->setChecked(true);
    }
}

bool AuthMethodForm::checkAll()
{
    if (check())
        return true;
    for (const Group &group : std::as_const(m_groups)) {
        for (const QString &name : group.fields) {
            if (field(name)->hasError())
                unfold(name);
        }
    }
    check(); // now the first bad field can take the keyboard
    return false;
}

bool AuthMethodForm::isOidc() const
{
    return m_type->currentData().toInt() == static_cast<int>(AuthMethodType::Oidc);
}

bool AuthMethodForm::concerns(const QString &name) const
{
    static const QStringList oidcOnly = {
        QStringLiteral("clientId"), QStringLiteral("clientSecret"), QStringLiteral("allowedRedirectUris"),
        QStringLiteral("scopes"),   QStringLiteral("enablePkce"),   QStringLiteral("disableUserInfo")};
    static const QStringList jwtOnly = {QStringLiteral("jwksUrl"),         QStringLiteral("jwtPublicKeys"),
                                        QStringLiteral("jwksCaCert"),      QStringLiteral("boundIssuers"),
                                        QStringLiteral("notBeforeLeeway"), QStringLiteral("clockSkewLeeway"),
                                        QStringLiteral("expirationLeeway")};
    return !(isOidc() ? jwtOnly : oidcOnly).contains(name);
}

void AuthMethodForm::showFields()
{
    QStringList folded;
    for (const Group &group : std::as_const(m_groups)) {
        if (!group.header->isChecked())
            folded += group.fields;
    }
    static const QStringList all = {QStringLiteral("clientId"),
                                    QStringLiteral("clientSecret"),
                                    QStringLiteral("scopes"),
                                    QStringLiteral("allowedRedirectUris"),
                                    QStringLiteral("jwksUrl"),
                                    QStringLiteral("jwtPublicKeys"),
                                    QStringLiteral("jwksCaCert"),
                                    QStringLiteral("claimMappings"),
                                    QStringLiteral("listClaimMappings"),
                                    QStringLiteral("boundAudiences"),
                                    QStringLiteral("boundIssuers"),
                                    QStringLiteral("tokenNameFormat"),
                                    QStringLiteral("enablePkce"),
                                    QStringLiteral("disableUserInfo"),
                                    QStringLiteral("discoveryCaPem"),
                                    QStringLiteral("signingAlgorithms"),
                                    QStringLiteral("expirationLeeway"),
                                    QStringLiteral("notBeforeLeeway"),
                                    QStringLiteral("clockSkewLeeway"),
                                    QStringLiteral("verboseLogging")};
    for (const QString &name : all) {
        if (FormField *shown = field(name))
            shown->setVisible(concerns(name) && !folded.contains(name));
    }
}

} // namespace chatelaine
