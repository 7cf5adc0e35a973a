// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "http/httpclient.h"
#include "http/json.h"
#include "nomadwire/nomadtypes.h"
#include "nomadwire/serverclock.h"

#include <QObject>

#include <memory>

namespace chatelaine::nomad {

/// How a read is made.
struct ReadOptions
{
    quint64 index = 0;             ///< over 0: a blocking query, held until there is something newer
    std::chrono::seconds wait{60}; ///< how long it is held at most; the server adds up to a sixteenth
    bool stale = false;            ///< any server may answer
    QString region = {};           ///< instead of the session's
};

/// Nomad's ACL API, call by call, on the thread that this object lives on. Knows how to ask and how to read
/// the answer, nothing else; keeps no state but the region. Errors are told by status first, then by the end
/// of the text after any "rpc error: " (nomaderror.h); texts never carry a secret.
class NomadApi : public QObject
{
    Q_OBJECT

public:
    /// \a http must live longer.
    explicit NomadApi(HttpClient &http, QObject *parent = nullptr);

    HttpClient &http() { return m_http; }
    QString region() const { return m_region; }
    void setRegion(const QString &region) { m_region = region; } ///< empty: that of the server asked
    /// How long an answer may make no progress. What the server itself waits for comes on top.
    void setTimeout(std::chrono::milliseconds timeout) { m_timeout = timeout; }
    /// Learns from the answers what time it is at the server.
    void setClock(std::shared_ptr<ServerClock> clock) { m_clock = std::move(clock); }

    // Tokens
    /// Every token: \a take gets each row as it arrives, except those that \a isKnown. The answer tells which
    /// rows could not be read.
    Future<Meta> tokens(const ReadOptions &options, std::function<void(TokenStub)> take,
                        KnownRow isKnown = {});
    /// One page of at most \a perPage rows, where the server pages; one that does not answers with all.
    Future<Answer<QVector<TokenStub>>> tokenPage(int perPage, const QString &nextToken, const QString &prefix,
                                                 const ReadOptions &options);
    Future<Answer<FullToken>> token(const QString &accessor, const ReadOptions &options = {});
    /// Whose secret is in use; \a other: instead of the client's own.
    Future<Answer<FullToken>> self(std::shared_ptr<const Secret> other = {}, const ReadOptions &options = {});
    Future<SecretToken> createToken(const NewToken &token);
    /// Writes \a token over what is there: the whole token goes out, with its times as they came in.
    Future<Answer<FullToken>> updateToken(const FullToken &token);
    /// \a other: with this secret instead of the client's own.
    Future<void> deleteToken(const QString &accessor, std::shared_ptr<const Secret> other = {});

    // Policies and roles
    Future<Answer<QVector<Policy>>> policies(const ReadOptions &options = {});
    Future<Answer<Policy>> policy(const QString &name, const ReadOptions &options = {});
    Future<void> putPolicy(const Policy &policy);
    Future<void> deletePolicy(const QString &name);
    Future<Answer<QVector<Role>>> roles(const ReadOptions &options = {});
    Future<Answer<Role>> role(const QString &id, const ReadOptions &options = {});
    /// Makes one if the ID is empty.
    Future<Answer<Role>> putRole(const Role &role);
    Future<void> deleteRole(const QString &id);

    // Ways in
    Future<Answer<QVector<AuthMethod>>> authMethods();
    Future<Answer<std::pair<AuthMethod, AuthMethodConfig>>> authMethod(const QString &name);
    Future<AuthMethod> putAuthMethod(const MethodWrite &method, std::shared_ptr<const Secret> clientSecret);
    Future<void> deleteAuthMethod(const QString &name);
    Future<QVector<BindingRule>> bindingRules(); ///< whole ones: the list names them, each is read singly
    Future<BindingRule> bindingRule(const QString &id);
    Future<BindingRule> putBindingRule(const BindingRule &rule); ///< makes one if the ID is empty
    Future<void> deleteBindingRule(const QString &id);
    Future<SecretToken> bootstrap();
    Future<OneTime> createOneTime();
    Future<SecretToken> exchangeOneTime(const Secret &secret);
    Future<SecretToken> login(const QString &method, const Secret &jwt);
    Future<QUrl> oidcAuthUrl(const QString &method, const QUrl &redirect, const QString &nonce);
    Future<SecretToken> oidcComplete(const QString &method, const QUrl &redirect, const QString &nonce,
                                     const QString &state, const Secret &code, const QString &issuer);

    // The server
    Future<QStringList> regions();
    Future<QString> leader(); ///< address; empty if there is none
    /// What it can do, found by trying; as much as may be found with the present secret, or without.
    Future<Capabilities> capabilities();

private:
    struct Search;
    struct RuleWalk;

    HttpRequest plain(HttpRequest::Method method, const QString &path) const;
    HttpRequest read(const QString &path, const ReadOptions &options) const;
    HttpRequest write(HttpRequest::Method method, const QString &path, QByteArray body) const;
    /// The answer with a status of success; any other is an error about \a doing, in whose text the secrets
    /// in use and \a hidden, which was in the body, do not appear.
    Future<HttpReply> exchange(HttpRequest request, const QString &doing,
                               std::shared_ptr<const Secret> hidden = {});
    void hearTime(Instant asked, const HttpReply &reply);
    /// Takes out of the text of an error what was \a sent in secret.
    void hideSecrets(QByteArray &body, const QVector<std::shared_ptr<const Secret>> &sent) const;
    /// Likewise, and what \a read makes of its JSON; none of it is a BadAnswer, or OutcomeUnknown after a
    /// write. The text is wiped.
    template <class T, class Read>
    Future<T> call(HttpRequest request, const QString &doing, Read read,
                   std::shared_ptr<const Secret> hidden = {});
    /// Likewise of a list of any length, which \a reader takes as it arrives: what \a conclude makes of the
    /// headers when it has come to its end.
    template <class T, class Reader, class Conclude>
    Future<T> stream(HttpRequest request, const QString &doing, std::shared_ptr<Reader> reader,
                     Conclude conclude);
    /// Everything in a list that \a readOne reads; rows that cannot be read are left out.
    template <class T>
    Future<Answer<QVector<T>>> list(const QString &path, const ReadOptions &options, const QString &doing,
                                    std::optional<T> (*readOne)(const JsonValue &));
    /// A write that is answered with nothing but its status. OutcomeUnknown if there is more: something in
    /// between may have answered.
    Future<void> act(HttpRequest request, const QString &doing);
    /// By whoever is not signed in yet.
    HttpRequest requestForSecret(const QString &path, QByteArray body) const;
    /// Likewise, for which the server asks an identity provider.
    HttpRequest requestByProvider(const QString &path, QByteArray body) const;
    void walkRules(const std::shared_ptr<RuleWalk> &walk);
    /// Asks and hands the answer, of whatever status, to \a note. What is \a needed ends the search if there
    /// is no answer.
    void look(const std::shared_ptr<Search> &search, HttpRequest request, bool needed,
              std::function<void(Search &, HttpReply &)> note);
    void lookForRoutes(const std::shared_ptr<Search> &search);

    HttpClient &m_http;
    std::shared_ptr<ServerClock> m_clock; ///< may be null
    QString m_region;
    std::chrono::milliseconds m_timeout{30'000};
};

} // namespace chatelaine::nomad
