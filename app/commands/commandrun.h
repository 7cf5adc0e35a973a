// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "backend/longwork.h"
#include "commands/commandcontext.h"
#include "commands/commandplace.h"
#include "commands/commandrequest.h"
#include "commands/commandsignin.h"
#include "commands/finding.h"
#include "commands/output.h"

#include <QObject>

#include <memory>

namespace chatelaine {

/// Carries out one act for a script, from opening the store to signing out: the answer goes to standard
/// output, what went wrong to standard error.
class CommandRun : public QObject
{
    Q_OBJECT

public:
    CommandRun(const CommandContext &context, const CommandRequest &request, QObject *parent = nullptr);

    /// Begins. ended() follows, never from within.
    void start();
    /// Breaks off because of \a signal: what was begun is taken back, and ended() follows.
    void interrupt(int signal);

Q_SIGNALS:
    void ended(int exitCode);

private:
    Future<void> carryOut();
    Future<void> act();
    Future<void> listTokens();
    Future<void> backUp();
    Future<void> told(const Future<Finding> &found);
    Result<void> targetIsFree() const;
    void onDone(const Result<void> &result);
    bool tellDamage(const Error &error);
    void leave(int exitCode);

    const CommandContext m_context;
    const CommandRequest m_request;
    Output m_output;
    CommandSignIn m_signIn;
    std::shared_ptr<LongWork> m_work = std::make_shared<LongWork>();
    std::shared_ptr<Backend> m_backend;
    ExitCode m_code = ExitCode::Done; ///< of what was found
    bool m_leaving = false;
};

} // namespace chatelaine
