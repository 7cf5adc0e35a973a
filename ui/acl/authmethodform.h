// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/authmethod.h"
#include "secrets/secret.h"
#include "widgets/fieldform.h"

#include <QHash>

#include <optional>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace chatelaine {

class ClaimRows;
class DurationField;
class FoldButton;
class LinesField;
class PasswordField;

/// What a person fills in to make a way in through an identity provider or to change one. What most leave
/// alone is folded away.
class AuthMethodForm : public FieldForm
{
    Q_OBJECT

public:
    /// \a withJwt: the server knows ways in by JSON web token.
    explicit AuthMethodForm(bool withJwt, QWidget *parent = nullptr);

    void startFrom(const AuthMethod &method, const AuthMethodConfig &config);
    AuthMethodDraft draft() const;
    /// The client secret that was typed; none if nothing was.
    std::optional<Secret> clientSecret() const;
    bool isModified() const override;
    /// As check(), and unfolds the groups in which something is wrong.
    bool checkAll();
    /// Unfolds the group in which the field \a name stands.
    void unfold(const QString &name);

protected:
    QString problemOf(const QString &name) const override;

private:
    struct Group
    {
        FoldButton *header = nullptr;
        QStringList fields;
    };

    void buildGeneral(bool withJwt);
    void buildProvider();
    void buildKeys();
    void buildClaims();
    void buildFine();
    void fillTypes(bool withJwt);
    void addGroup(const QString &title, const QStringList &fields);
    void addLine(const QString &name, const QString &label, QLineEdit *edit, const QString &hint = {},
                 bool required = false);
    void addLines(const QString &name, const QString &label, LinesField *edit, const QString &hint);
    void addSwitch(const QString &name, const QString &label, QCheckBox *box, const QString &hint);
    void showFields();
    bool concerns(const QString &name) const;
    bool isOidc() const;
    AuthMethodDraft startDraft() const;
    AuthMethodConfig config() const;
    QString keyProblem() const;
    void showSecretHint();

    static constexpr Duration usualLife = std::chrono::hours(1);
    /// Where the console and the server's own command line wait for the answer of a provider.
    static inline const QString loopback = QStringLiteral("http://localhost:4649/oidc/callback");

    QVector<Group> m_groups;
    AuthMethod m_original;
    AuthMethodConfig m_originalConfig;
    bool m_isNew = true;

    QLineEdit *m_name;
    QComboBox *m_type;
    QComboBox *m_reach;
    DurationField *m_life;
    QLineEdit *m_nameFormat;
    QCheckBox *m_default;
    QLineEdit *m_discoveryUrl;
    QLineEdit *m_clientId;
    PasswordField *m_secret;
    LinesField *m_scopes;
    LinesField *m_redirects;
    QCheckBox *m_pkce;
    QCheckBox *m_noUserInfo;
    QLineEdit *m_jwksUrl;
    LinesField *m_jwksCa;
    LinesField *m_keys;
    LinesField *m_discoveryCa;
    LinesField *m_audiences;
    LinesField *m_issuers;
    LinesField *m_algorithms;
    ClaimRows *m_claims;
    ClaimRows *m_listClaims;
    DurationField *m_expiryLeeway;
    DurationField *m_notBeforeLeeway;
    DurationField *m_skewLeeway;
    QCheckBox *m_verbose;
};

} // namespace chatelaine
