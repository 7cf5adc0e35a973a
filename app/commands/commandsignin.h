// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "commands/commandcontext.h"
#include "commands/commandrequest.h"
#include "commands/typedline.h"
#include "domain/user.h"

#include <QObject>

#include <memory>

namespace chatelaine {

/// Signs somebody in for an act for scripts. The password comes from the terminal, from standard input or, as
/// "stay signed in", from the keychain; never from an argument or the environment. (A server's own variable
/// for its token is read where --connect-environment asks for it.)
class CommandSignIn : public QObject
{
    Q_OBJECT

public:
    CommandSignIn(const CommandContext &context, const CommandRequest &request, QObject *parent = nullptr);

    Future<Identity> at(const std::shared_ptr<Backend> &backend);

private:
    Future<Identity> atStore(const std::shared_ptr<Backend> &backend);
    Future<Identity> asUser(Backend &backend, const QString &email);
    Future<Identity> asked(Backend &backend);
    Future<Identity> atServer(const std::shared_ptr<Backend> &backend);
    Future<Identity> withToken(Backend &backend, Result<Secret> token);
    Result<Secret> typed(const QString &question, TypedLine::Wanted wanted) const;
    std::optional<Secret> fromEnvironment() const;

    const CommandContext &m_context;
    const CommandRequest &m_request;
    const TypedLine m_lines;
};

} // namespace chatelaine
