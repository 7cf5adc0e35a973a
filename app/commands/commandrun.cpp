// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands/commandrun.h"

#include "backend/audittrail.h"
#include "backend/authenticator.h"
#include "backend/chain.h"
#include "backend/storekeeping.h"
#include "commands/commandplace.h"
#include "commands/interruption.h"
#include "commands/tokenlisting.h"
#include "models/tokentext.h"

#include <QDir>
#include <QFileInfo>
#include <QTextStream>

namespace chatelaine {

namespace {

void complain(const Error &error)
{
    QString words = error.message;
    if (error.wait.count() > 0)
        words += u' ' + CommandRun::tr("Time left: %1.").arg(text::duration(error.wait));
    QTextStream(stderr) << QStringLiteral("chatelaine: ") << words << '\n';
}

/// What is wrong with the file that is to be written, not with the store.
ExitCode codeOf(const Error &error, CommandAct act)
{
    const bool isAboutTarget = act == CommandAct::BackUp && error.field == u"backup";
    return isAboutTarget ? ExitCode::NotWritten : exitCodeFor(error);
}

Error onlyForStores()
{
    return {ErrorCode::Unsupported,
            CommandRun::tr("This is for stores that are kept in a file. Name one with --store.")};
}

} // namespace

CommandRun::CommandRun(const CommandContext &context, const CommandRequest &request, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_request(request)
    , m_output(context.interruption)
    , m_signIn(m_context, m_request)
{
}

void CommandRun::start()
{
    whenReady(carryOut(), this, [this](const Result<void> &result) { onDone(result); });
}

// Before anybody types a password: whether there is something to write, and to open.
Future<void> CommandRun::carryOut()
{
    if (const Result<void> free = targetIsFree(); !free)
        return failed<void>(free.error());
    const auto opened = CommandPlace::open(m_context, m_request);
    const auto entered = andThen(opened, this, [this](const std::shared_ptr<Backend> &backend) {
        m_backend = backend;
        return m_signIn.at(backend);
    });
    return andThen(entered, this, [this](const Identity &) { return act(); });
}

Future<void> CommandRun::act()
{
    const auto as = [](auto make) {
        return [make](const auto &value) { return ready<Finding>(make(value)); };
    };
    switch (m_request.act) {
    case CommandAct::ListTokens:
        return listTokens();
    case CommandAct::BackUp:
        return backUp();
    case CommandAct::VerifyChain:
        if (AuditTrail *trail = m_backend->audit())
            return told(andThen(trail->verify(m_work), this, as(&Finding::of)));
        break;
    case CommandAct::CheckStore:
        if (StoreKeeping *keeping = m_backend->keeping())
            return told(andThen(keeping->check(m_work), this, as(&Finding::ofWhole)));
        break;
    case CommandAct::None:
    case CommandAct::Diagnostics:
        break;
    }
    return failed<void>(onlyForStores());
}

Future<void> CommandRun::listTokens()
{
    const Clock *theirs = m_backend->clock();
    auto *listing = new TokenListing(*m_backend->tokens(), m_output, m_request.format,
                                     theirs ? theirs->now() : m_context.clock.now(), this);
    return listing->run();
}

Future<void> CommandRun::backUp()
{
    StoreKeeping *keeping = m_backend->keeping();
    if (!keeping)
        return failed<void>(onlyForStores());
    if (const Result<void> free = targetIsFree(); !free) // somebody may have thought long about a password
        return failed<void>(free.error());
    const auto copied = either(keeping->backUp(m_request.backup, m_work), this, [](Result<StoreFacts> copy) {
        if (!copy && copy.error().field == u"path")
            copy.error().field = QStringLiteral("backup");
        return ready<StoreFacts>(std::move(copy));
    });
    return told(andThen(copied, this, [this](const StoreFacts &copy) {
        return ready<Finding>(Finding::ofBackup(copy, m_request.backup));
    }));
}

Future<void> CommandRun::told(const Future<Finding> &found)
{
    return andThen(found, this, [this](const Finding &finding) {
        m_code = finding.code;
        m_output.write(finding.toBytes(m_request.format));
        return ready<void>(resultOf(m_output));
    });
}

Result<void> CommandRun::targetIsFree() const
{
    if (m_request.act != CommandAct::BackUp || !QFileInfo::exists(m_request.backup))
        return {};
    return fail(ErrorCode::AlreadyExists,
                tr("“%1” is there already and is left as it is. Choose another name for the backup.")
                    .arg(text::oneLine(QDir::toNativeSeparators(m_request.backup))),
                {}, QStringLiteral("backup"));
}

void CommandRun::onDone(const Result<void> &result)
{
    if (m_leaving || m_context.interruption.isThere()) // interrupt() says how it ends
        return;
    if (result)
        return leave(int(m_code));
    if (tellDamage(result.error()))
        return leave(int(ExitCode::FoundWrong));
    complain(result.error());
    leave(int(codeOf(result.error(), m_request.act)));
}

/// Damage is the answer to what was asked, not a failure to find out.
bool CommandRun::tellDamage(const Error &error)
{
    if (m_request.act != CommandAct::CheckStore || error.code != ErrorCode::Damaged)
        return false;
    m_output.write(Finding::ofDamaged(error.message).toBytes(m_request.format));
    return true;
}

void CommandRun::interrupt(int signal)
{
    m_work->cancel();
    leave(int(ExitCode::Signalled) + signal);
}

// A sign-out is written down before the store is closed, however it ends.
void CommandRun::leave(int exitCode)
{
    if (std::exchange(m_leaving, true))
        return;
    if (!m_backend || !m_backend->authenticator()->identity()) {
        QMetaObject::invokeMethod(this, [this, exitCode] { Q_EMIT ended(exitCode); }, Qt::QueuedConnection);
        return;
    }
    whenReady(m_backend->authenticator()->signOut(), this,
              [this, exitCode](const Result<void> &) { Q_EMIT ended(exitCode); });
}

} // namespace chatelaine
