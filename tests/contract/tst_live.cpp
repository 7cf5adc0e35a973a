// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/aclpolicyservice.h"
#include "contract/backendcontract.h"
#include "nomad/nomadprovider.h"
#include "support/nomadsession.h"

using namespace chatelaine;

/// The contract at a real server: that of NOMAD_ADDR, with the management token of NOMAD_TOKEN. Everything
/// that it makes begins with a prefix of this run and is deleted after each story; it touches nothing else.
class LiveContract final : public BackendContract
{
    Q_OBJECT

protected:
    Future<std::shared_ptr<Backend>> make(std::shared_ptr<FakeClock>) override
    {
        m_backend = signedIn();
        value(m_backend->aclPolicies()->create(
            {policyName(), {}, QStringLiteral("namespace \"default\" { policy = \"read\" }"), {}}));
        for (const Role &each : value(m_backend->roles()->roles())) {
            if (each.name == policyName())
                m_policy = each.id;
        }
        return ready<std::shared_ptr<Backend>>(m_backend);
    }
    void cleanUp() override
    {
        m_backend.reset();
        if (qEnvironmentVariableIsEmpty("NOMAD_ADDR"))
            return;
        const auto cleaner = signedIn();
        for (const Token &token : ownTokens(*cleaner))
            value(cleaner->tokens()->remove(token.id, token.version));
        for (const AclPolicy &policy : value(cleaner->aclPolicies()->policies())) {
            if (policy.name == policyName())
                value(cleaner->aclPolicies()->remove(policy.name, policy.version));
        }
        QVERIFY(ownTokens(*cleaner).isEmpty());
    }
    void addPerson(const QString &, const QString &, const QString &) override
    {
        QFAIL("a Nomad server knows no people");
    }
    Instant startTime() const override { return SystemClock().now(); }
    TokenDraft wanted(const QString &name) const override
    {
        TokenDraft draft;
        draft.name = m_prefix + name;
        draft.kind = TokenKind::Client;
        draft.attachments = {m_policy};
        return draft;
    }
    qsizetype longestNameInBytes() const override { return 256; }
    void renameElsewhere(const Token &token, const QString &name) override
    {
        const auto other = signedIn();
        for (const Token &each : ownTokens(*other)) {
            if (each.accessorId != token.accessorId)
                continue;
            TokenDraft draft;
            draft.name = name;
            draft.kind = each.kind;
            for (const Attachment &attachment : each.attachments)
                draft.attachments << attachment.id;
            value(other->tokens()->update(each.id, each.version, draft));
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (qEnvironmentVariableIsEmpty("NOMAD_ADDR") || qEnvironmentVariableIsEmpty("NOMAD_TOKEN"))
            QSKIP("there is no server: NOMAD_ADDR and NOMAD_TOKEN name one");
    }

private:
    static std::shared_ptr<Backend> signedIn()
    {
        const auto environment = QProcessEnvironment::systemEnvironment();
        NomadProvider provider{NomadOptions()};
        auto profile = provider.profileFrom(environment);
        auto secret = provider.secretFrom(environment);
        if (!profile || !*profile || !secret)
            qFatal("the environment names no server");
        auto opened = value(provider.open(**profile));
        value(opened->serverSignIn()->signIn(std::move(*secret)));
        return opened;
    }
    QString policyName() const { return m_prefix + QStringLiteral("policy"); }
    QVector<Token> ownTokens(Backend &at) const
    {
        QVector<Token> own;
        for (const Token &token : value(at.tokens()->fetch(value(at.tokens()->find({}))))) {
            if (token.name.startsWith(m_prefix))
                own << token;
        }
        return own;
    }

    const QString m_prefix =
        QStringLiteral("chatelaine-%1-").arg(QUuid::createUuid().toString(QUuid::Id128).left(12));
    std::shared_ptr<Backend> m_backend;
    RoleId m_policy;
};

QTEST_GUILESS_MAIN(LiveContract)
#include "tst_live.moc"
