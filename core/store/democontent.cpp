// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/democontent.h"

#include "secrets/tokensecret.h"
#include "store/demopeople.h"
#include "store/demotokens.h"

namespace chatelaine {

namespace {

constexpr auto age = std::chrono::days(420);

} // namespace

DemoContent::DemoContent(Instant now)
    : m_now(now)
{
}

NewOrganisation DemoContent::organisation() const
{
    const demo::Person &root = demo::people().front();
    return {QStringLiteral("Harbour Line"), root.name.toString(), root.email.toString(),
            makeTokenSecret(SecretKind::Management)};
}

Instant DemoContent::foundedAt() const
{
    return m_now - age;
}

void DemoContent::fill(Database &database, const Identity &root) const
{
    WriteTransaction transaction(database);
    demo::Stage stage(transaction, root, m_now);
    demo::PeopleReplay people(stage);
    demo::TokenReplay tokens(stage);
    people.plan();
    tokens.plan();
    stage.play();
    tokens.use();
    transaction.commit();
}

} // namespace chatelaine
