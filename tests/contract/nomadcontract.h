// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/backendcontract.h"
#include "support/nomadsession.h"

namespace chatelaine {

/// The contract, kept by the Nomad back end at a double of one age, over real sockets.
class NomadContract : public BackendContract
{
public:
    explicit NomadContract(NomadDouble::Age age)
        : m_age(age)
    {
    }

protected:
    Future<std::shared_ptr<Backend>> make(std::shared_ptr<FakeClock> fake) override
    {
        NomadDouble::Options options;
        options.age = m_age;
        m_server = nomadServer(options);
        NomadOptions nomad;
        nomad.clock = std::move(fake);
        const NomadSession session(*m_server, nomad);
        value(session.backend->serverSignIn()->signIn(Secret(m_server->managementSecret())));
        m_readonly = session.role(QStringLiteral("readonly"));
        return ready<std::shared_ptr<Backend>>(session.backend);
    }
    void cleanUp() override { m_server.reset(); }
    void addPerson(const QString &, const QString &, const QString &) override
    {
        QFAIL("a Nomad server knows no people");
    }
    Instant startTime() const override { return SystemClock().now(); }
    TokenDraft wanted(const QString &name) const override
    {
        TokenDraft draft;
        draft.name = name;
        draft.kind = TokenKind::Client;
        draft.attachments = {m_readonly};
        return draft;
    }
    qsizetype longestNameInBytes() const override { return 256; }
    void renameElsewhere(const Token &token, const QString &name) override
    {
        m_server->changeToken(token.accessorId, {{QStringLiteral("Name"), name}});
    }
    bool unplug() override
    {
        m_server->stop();
        return true;
    }
    void plugIn() override { m_server->resume(); }

private:
    NomadDouble::Age m_age;
    std::unique_ptr<NomadDouble> m_server;
    RoleId m_readonly;
};

} // namespace chatelaine
