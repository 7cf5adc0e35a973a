// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokentasks.h"

#include "backend/deferreddeletions.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/createtokendialog.h"
#include "tokens/edittokendialog.h"
#include "tokens/identifydialog.h"
#include "tokens/manysecretsdialog.h"
#include "tokens/personaltokendialog.h"
#include "tokens/regeneratedialog.h"
#include "tokens/successordialog.h"
#include "tokens/tokenwords.h"
#include "widgets/confirmdialog.h"
#include "widgets/secretdialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace chatelaine {

namespace {

const QString usedIcon = QStringLiteral("clock");
constexpr qsizetype longestShown = 80;

/// The name for a sentence: on one line and short enough to be read in it.
QString shortName(const Token &token)
{
    const QString name = text::nameOf(token);
    const bool fits = name.size() <= longestShown;
    return text::oneLine(fits ? name : QString(name.left(longestShown) + u'…'));
}

} // namespace

TokenTasks::TokenTasks(const TasksContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_window(window)
{
}

void TokenTasks::start(TokenAct act, const std::optional<Token> &token)
{
    if (act == TokenAct::Create)
        return m_context.realm == TokenRealm::Mine ? createPersonal() : create();
    if (act == TokenAct::CreateMany)
        return createMany();
    if (act == TokenAct::Identify)
        return identify();
    if (!token)
        return;
    using Task = void (TokenTasks::*)(const Token &);
    static const QHash<TokenAct, Task> tasks = {
        {TokenAct::Edit, &TokenTasks::edit},     {TokenAct::Regenerate, &TokenTasks::regenerate},
        {TokenAct::Enable, &TokenTasks::toggle}, {TokenAct::EndGrace, &TokenTasks::confirmEndGrace},
        {TokenAct::Keep, &TokenTasks::keep},     {TokenAct::Delete, &TokenTasks::confirmDelete},
        {TokenAct::CopyId, &TokenTasks::copyId},
    };
    if (const Task task = tasks.value(act))
        (this->*task)(*token);
}

void TokenTasks::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void TokenTasks::create()
{
    const auto made = [this](RevealedToken revealed) {
        Q_EMIT created(revealed.token.id);
        reveal(std::move(revealed), {});
    };
    auto *dialog = new CreateTokenDialog(m_context.service, m_context.facts, m_context.settings,
                                         m_context.clock, made, m_context.directory, &m_window);
    connect(dialog, &CreateTokenDialog::lookWanted, this, &TokenTasks::lookWanted);
    openDialog(dialog);
}

void TokenTasks::createMany()
{
    const auto made = [this](MadeTokens tokens) {
        Q_EMIT manyCreated();
        revealMany(std::move(tokens));
    };
    openDialog(new ManyTokensDialog({m_context.service, m_context.facts, m_context.settings, m_context.clock,
                                     m_context.directory, m_context.server},
                                    made, &m_window));
}

// Whoever unlocks the console hears what became of secrets that were lost to the lock.
void TokenTasks::revealMany(MadeTokens made)
{
    auto *dialog = new ManySecretsDialog(std::move(made), m_context.service.traits().secretReadable,
                                         m_context.clipboard, m_context.settings, &m_window);
    connect(dialog, &OneTimeDialog::lostToLock, this,
            [this, dialog] { revealMany(dialog->withoutSecrets()); });
    openDialog(dialog);
}

void TokenTasks::createPersonal()
{
    const auto made = [this](RevealedToken revealed) {
        Q_EMIT created(revealed.token.id);
        reveal(std::move(revealed), {});
    };
    openDialog(new CreatePersonalTokenDialog(m_context.service, m_context.facts, m_context.settings,
                                             m_context.clock, made, &m_window));
}

void TokenTasks::identify()
{
    auto *dialog = new IdentifyDialog(m_context.service, m_context.facts, m_context.settings, m_context.clock,
                                      &m_window);
    connect(dialog, &IdentifyDialog::showToken, this, &TokenTasks::show);
    openDialog(dialog);
}

void TokenTasks::edit(const Token &token)
{
    if (token.kind == TokenKind::Personal)
        return editPersonal(token);
    auto *dialog = new EditTokenDialog(m_context.service, m_context.facts, m_context.settings,
                                       m_context.clock, token, m_context.directory, &m_window);
    connect(dialog, &EditTokenDialog::saved, this, &TokenTasks::onSaved);
    openDialog(dialog);
}

void TokenTasks::editPersonal(const Token &token)
{
    auto *dialog = new EditPersonalTokenDialog(m_context.service, m_context.facts, m_context.settings,
                                               m_context.clock, token, &m_window);
    connect(dialog, &EditPersonalTokenDialog::saved, this, &TokenTasks::onSaved);
    openDialog(dialog);
}

void TokenTasks::onSaved(const Token &saved)
{
    Q_EMIT changed(saved);
    Q_EMIT succeeded(tr("“%1” was saved.").arg(shortName(saved)));
}

void TokenTasks::regenerate(const Token &token)
{
    if (m_context.service.traits().successor)
        return makeSuccessor(token);
    const auto made = [this](RevealedToken revealed) {
        Q_EMIT changed(revealed.token);
        const QString note = RegenerateDialog::noteOn(revealed.token, m_context.clock.now());
        reveal(std::move(revealed), note);
    };
    openDialog(new RegenerateDialog(m_context.service, m_context.facts, m_context.settings, m_context.clock,
                                    token, made, &m_window));
}

void TokenTasks::makeSuccessor(const Token &token)
{
    const auto made = [this, token](RevealedToken revealed, const Regeneration &asked) {
        const bool asAsked = revealed.warning.isEmpty();
        if (asAsked && !asked.previousUntil)
            Q_EMIT replaced(token, revealed.token.id);
        else
            Q_EMIT created(revealed.token.id);
        reveal(std::move(revealed), asAsked ? SuccessorDialog::noteOn(asked) : QString());
    };
    auto *dialog = new SuccessorDialog(m_context.service, m_context.facts, m_context.settings,
                                       m_context.clock, token, made, &m_window);
    connect(dialog, &SuccessorDialog::lookWanted, this, &TokenTasks::lookWanted);
    openDialog(dialog);
}

void TokenTasks::keep(const Token &token)
{
    if (!m_context.deletions)
        return;
    whenReady(m_context.deletions->cancel(token.accessorId), this, [this, token](const Result<void> &kept) {
        if (!kept) {
            Q_EMIT failed(kept.error());
            return;
        }
        Token now = token;
        now.deletion.reset();
        report(now, tr("“%1” is kept: nothing deletes it any more.").arg(shortName(token)));
    });
}

QString TokenTasks::onceWords() const
{
    return m_context.service.traits().secretReadable
               ? tr("This console shows it this once and does not keep it.")
               : QString();
}

void TokenTasks::reveal(RevealedToken revealed, const QString &note)
{
    const QString name = text::cell(text::nameOf(revealed.token));
    auto *dialog = new SecretDialog(std::move(revealed.secret),
                                    SecretDialog::wordsFor(name, note, onceWords(), revealed.warning),
                                    m_context.clipboard, m_context.settings, &m_window);
    connect(dialog, &OneTimeDialog::lostToLock, this, [this, name = shortName(revealed.token)] {
        Q_EMIT failed({ErrorCode::Cancelled,
                       tr("The console was locked before the secret of “%1” was copied or saved, so it is "
                          "lost. Regenerate the token to get another one.")
                           .arg(name),
                       {},
                       {}});
    });
    openDialog(dialog);
}

void TokenTasks::report(const Result<Token> &result, const QString &words)
{
    if (!result) {
        Q_EMIT failed(result.error());
        return;
    }
    Q_EMIT changed(*result);
    Q_EMIT succeeded(words);
}

void TokenTasks::toggle(const Token &token)
{
    if (token.disabled)
        setEnabled(token, true);
    else if (words::usedLately(token, m_context.clock.now()))
        confirmDisable(token);
    else
        setEnabled(token, false);
}

void TokenTasks::confirmDisable(const Token &token)
{
    auto *dialog = new ConfirmDialog(tr("Disable “%1”?").arg(shortName(token)),
                                     tr("Whatever uses this token stops working until it is enabled again."),
                                     tr("Yes, disable"), Tone::Warning, &m_window);
    dialog->addFact(usedIcon, words::lastUse(token, m_context.clock.now()));
    connect(dialog, &QDialog::accepted, this, [this, token] { setEnabled(token, false); });
    openDialog(dialog);
}

void TokenTasks::setEnabled(const Token &token, bool enabled)
{
    const QString done = enabled ? tr("“%1” is enabled.") : tr("“%1” is disabled.");
    whenReady(
        m_context.service.setEnabled(token.id, token.version, enabled), this,
        [this, words = done.arg(shortName(token))](const Result<Token> &result) { report(result, words); });
}

void TokenTasks::confirmEndGrace(const Token &token)
{
    const Instant now = m_context.clock.now();
    const SecretInfo *previous = secretInGrace(token, now);
    const SecretInfo *current = currentSecret(token);
    if (!previous || !current)
        return;
    const bool used = words::stillUsesPrevious(*previous, *current);
    auto *dialog = new ConfirmDialog(
        tr("End the grace of “%1” now?").arg(shortName(token)),
        tr("The previous secret (%1…) dies at once. The new one goes on working. This cannot be undone.")
            .arg(previous->hint),
        tr("Yes, end grace now"), used ? Tone::Bad : Tone::Warning, &m_window);
    dialog->addFact(used ? QStringLiteral("data-warning") : QStringLiteral("checkmark"),
                    words::graceVerdict(*previous, *current, now));
    connect(dialog, &QDialog::accepted, this, [this, token] {
        const QString words = tr("The previous secret of “%1” does not work any more.").arg(shortName(token));
        whenReady(m_context.service.endGrace(token.id, token.version), this,
                  [this, words](const Result<Token> &result) { report(result, words); });
    });
    openDialog(dialog);
}

void TokenTasks::confirmDelete(const Token &token)
{
    const Instant now = m_context.clock.now();
    auto *dialog =
        new ConfirmDialog(tr("Delete “%1”?").arg(shortName(token)),
                          tr("Everything that uses this token stops working at once. This cannot be undone."),
                          tr("Yes, delete"), Tone::Bad, &m_window);
    const TokenTraits traits = m_context.service.traits();
    if (!m_context.server.isEmpty())
        dialog->addFact(QStringLiteral("network-server"), m_context.server);
    if (traits.lastUse)
        dialog->addFact(words::usedLately(token, now) ? QStringLiteral("data-warning") : usedIcon,
                        words::lastUse(token, now));
    for (const QString &fact : words::whatStops(token, traits))
        dialog->addFact(QStringLiteral("data-warning"), fact);
    if (token.kind == TokenKind::ServiceAccount)
        dialog->addFact(QStringLiteral("user"), tr("Its service account is deleted with it."));
    if (traits.hints)
        dialog->addFact(QStringLiteral("dialog-password"),
                        tr("%n secret(s) stop(s) working.", nullptr,
                           static_cast<int>(secretInGrace(token, now) ? 2 : 1)));
    connect(dialog, &QDialog::accepted, this, [this, token] { remove(token); });
    openDialog(dialog);
}

void TokenTasks::remove(const Token &token)
{
    whenReady(m_context.service.remove(token.id, token.version), this,
              [this, words = tr("“%1” was deleted.").arg(shortName(token))](const Result<Token> &result) {
                  report(result, words);
              });
}

void TokenTasks::copyId(const Token &token)
{
    QGuiApplication::clipboard()->setText(token.accessorId);
    Q_EMIT succeeded(tr("The accessor ID of “%1” is on the clipboard.").arg(shortName(token)));
}

} // namespace chatelaine
