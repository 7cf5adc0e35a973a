// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/httpclient.h"
#include "http/json.h"
#include "nomadwire/listreader.h"
#include "nomadwire/nomadtypes.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

/// Nomad's JSON to this program's types and back. Reading never trusts a type: what is not what it should be
/// reads as absent; what cannot be told apart from other things (no accessor, no name) does not read at all.
namespace chatelaine::nomad {

/// The headers of an answer.
Meta metaOf(const HttpReply &reply);

/// Reads rows of the list of tokens. Names of policies and roles recur in thousands of rows: those of one
/// reader share their memory.
class TokenReader
{
public:
    using Members = std::array<JsonValue, 11>;

    /// None without an accessor, or with an expiry that cannot be read.
    std::optional<TokenStub> stub(const JsonValue &value);
    /// What there is in place of a stub.
    struct Unread
    {
        bool known = false; ///< KnownRow said so, and the row was not read
        QUuid accessor;     ///< null where there is none
    };
    /// Likewise.
    tl::expected<TokenStub, Unread> row(const JsonValue &value, const KnownRow &isKnown = {});

private:
    TokenStub stub(const QUuid &accessor, const Members &members);
    QString shared(const QString &text);
    QStringList policies(const JsonValue &value);
    QVector<RoleLink> roles(const JsonValue &value);
    void addToKey(QByteArrayView text);
    QByteArray key() const; ///< valid as long as nothing is added

    QSet<QString> m_texts;
    QVarLengthArray<char, 1024> m_key;         ///< of the next two, as the server wrote them
    QHash<QByteArray, QStringList> m_policies; ///< combinations recur, too
    QHash<QByteArray, QVector<RoleLink>> m_roles;
};

/// Reads the list of tokens, which arrives in pieces.
class TokenListReader
{
public:
    explicit TokenListReader(std::function<void(TokenStub)> take, KnownRow isKnown = {});

    bool feed(const QByteArray &piece) { return m_list.feed(piece); } ///< false: this can be no list
    bool isComplete() const { return m_list.isComplete(); }
    const UnreadableRows &unreadable() const { return m_unreadable; }

private:
    void takeRow(const JsonValue &row);

    std::function<void(TokenStub)> m_take;
    KnownRow m_isKnown;
    TokenReader m_reader;
    ListReader m_list;
    UnreadableRows m_unreadable;
};

std::optional<FullToken> readToken(const JsonValue &value);
/// None also without a secret.
std::optional<SecretToken> readSecretToken(const JsonValue &value);
std::optional<OneTime> readOneTime(const JsonValue &value);
std::optional<Policy> readPolicy(const JsonValue &value);
std::optional<Role> readRole(const JsonValue &value);
/// None also for a type that this program does not know.
std::optional<AuthMethod> readAuthMethod(const JsonValue &value);
/// Of the settings themselves, \c Config. Secrets in it are left where they are.
AuthMethodConfig readAuthMethodConfig(const JsonValue &config);
std::optional<BindingRule> readBindingRule(const JsonValue &value);

QByteArray writeNewToken(const NewToken &token);
/// The whole of it, with its times as they came; without its secret, which the server keeps.
QByteArray writeToken(const FullToken &token);
QByteArray writePolicy(const Policy &policy);
QByteArray writeRole(const Role &role);
/// \a clientSecret may be null: none is written then.
QByteArray writeAuthMethod(const MethodWrite &method, const Secret *clientSecret);
QByteArray writeBindingRule(const BindingRule &rule);

} // namespace chatelaine::nomad
