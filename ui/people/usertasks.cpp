// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/usertasks.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "people/deleteuserdialog.h"
#include "people/edituserdialog.h"
#include "people/importdirectorydialog.h"
#include "people/inviteuserdialog.h"
#include "people/peoplewords.h"
#include "widgets/confirmdialog.h"

namespace chatelaine {

UserTasks::UserTasks(const PageContext &context, QWidget &window)
    : QObject(&window)
    , m_context(context)
    , m_directory(*context.backend.directory())
    , m_window(window)
{
}

void UserTasks::start(UserAct act, const std::optional<User> &user)
{
    if (act == UserAct::Invite)
        return invite();
    if (act == UserAct::Import)
        return importDirectory();
    if (!user)
        return;
    using Task = void (UserTasks::*)(const User &);
    static const QHash<int, Task> tasks = {
        {int(UserAct::Edit), &UserTasks::edit},
        {int(UserAct::ResetPassword), &UserTasks::confirmReset},
        {int(UserAct::NewCode), &UserTasks::confirmNewCode},
        {int(UserAct::Toggle), &UserTasks::toggle},
        {int(UserAct::Delete), &UserTasks::remove},
    };
    if (const Task task = tasks.value(int(act)))
        (this->*task)(*user);
}

void UserTasks::openDialog(QDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void UserTasks::invite()
{
    const auto made = [this](OneTimeCode code) {
        Q_EMIT created(code.user.id);
        reveal(std::move(code), &peoplewords::invitation);
    };
    openDialog(new InviteUserDialog(m_context, made, &m_window));
}

void UserTasks::importDirectory()
{
    auto *dialog = new ImportDirectoryDialog(m_context, &m_window);
    connect(dialog, &ImportDirectoryDialog::imported, this, &UserTasks::succeeded);
    openDialog(dialog);
}

void UserTasks::edit(const User &user)
{
    auto *dialog = new EditUserDialog(m_context, user, &m_window);
    connect(dialog, &EditUserDialog::saved, this, [this](const User &saved) {
        Q_EMIT changed(saved);
        Q_EMIT succeeded(tr("“%1” was saved.").arg(peoplewords::shortName(saved.name)));
    });
    openDialog(dialog);
}

// Another page may be in front by now; only a lock hides the stack that the pages stand in.
bool UserTasks::isConsoleOpen() const
{
    const QWidget *pages = m_window.parentWidget();
    return (pages ? pages : &m_window)->isVisible();
}

// A code that comes when the console is locked meets nobody: it is wiped unseen, and another one can be made.
// Whoever unlocks it is told so.
void UserTasks::reveal(Result<OneTimeCode> code, SecretWords (*words)(const OneTimeCode &))
{
    if (!code) {
        Q_EMIT failed(code.error());
        return;
    }
    Q_EMIT changed(code->user);
    const SecretWords said = words(*code);
    const auto tellLost = [this, lost = said.lostToLock] {
        Q_EMIT failed({ErrorCode::Cancelled, lost, {}, {}});
    };
    if (!isConsoleOpen())
        return tellLost();
    auto *dialog =
        new SecretDialog(std::move(code->code), said, m_context.clipboard, m_context.settings, &m_window);
    connect(dialog, &OneTimeDialog::lostToLock, this, tellLost);
    openDialog(dialog);
}

void UserTasks::confirmReset(const User &user)
{
    auto *dialog = new ConfirmDialog(
        tr("Reset the password of “%1”?").arg(peoplewords::shortName(user.name)),
        tr("Their old password dies at once, and they are signed out wherever they are signed in. You get a "
           "code for them, which is shown once; with it they set a new password."),
        tr("Yes, reset password"), Tone::Warning, &m_window);
    dialog->addFact(QStringLiteral("clock"),
                    tr("The code works for %1.").arg(text::duration(Directory::resetLife)));
    connect(dialog, &QDialog::accepted, this, [this, user] {
        whenReady(m_directory.resetPassword(user.id, user.version), this,
                  [this](Result<OneTimeCode> code) { reveal(std::move(code), &peoplewords::passwordReset); });
    });
    openDialog(dialog);
}

void UserTasks::confirmNewCode(const User &user)
{
    auto *dialog =
        new ConfirmDialog(tr("Make a new invitation code for “%1”?").arg(peoplewords::shortName(user.name)),
                          tr("The code that they have now, if any, dies at once. The new one is shown once."),
                          tr("Yes, make a new code"), Tone::Neutral, &m_window);
    dialog->addFact(QStringLiteral("clock"),
                    tr("The code works for %1.").arg(text::duration(Directory::invitationLife)));
    connect(dialog, &QDialog::accepted, this, [this, user] {
        whenReady(m_directory.renewInvitation(user.id, user.version), this,
                  [this](Result<OneTimeCode> code) { reveal(std::move(code), &peoplewords::invitation); });
    });
    openDialog(dialog);
}

void UserTasks::toggle(const User &user)
{
    if (user.status == UserStatus::Deactivated)
        return setActive(user, true);
    whenReady(m_directory.belongings(user.id), this, [this, user](const Result<Belongings> &belongings) {
        if (belongings)
            confirmDeactivate(user, *belongings);
        else
            Q_EMIT failed(belongings.error());
    });
}

void UserTasks::confirmDeactivate(const User &user, const Belongings &belongings)
{
    if (!isConsoleOpen())
        return; // locked in the meantime
    auto *dialog = new ConfirmDialog(
        tr("Deactivate “%1”?").arg(peoplewords::shortName(user.name)),
        tr("They cannot sign in until they are activated again. Everything that is theirs is kept."),
        tr("Yes, deactivate"), Tone::Warning, &m_window);
    dialog->addFact(QStringLiteral("dialog-password"),
                    belongings.personalTokens == 0
                        ? tr("They have no personal access tokens that would stop working.")
                        : tr("%n personal access token(s) of theirs stop(s) working meanwhile.", nullptr,
                             static_cast<int>(belongings.personalTokens)));
    if (belongings.tokens > 0)
        dialog->addFact(QStringLiteral("checkmark"),
                        tr("%n token(s) of service accounts that they own go(es) on working.", nullptr,
                           static_cast<int>(belongings.tokens)));
    connect(dialog, &QDialog::accepted, this, [this, user] { setActive(user, false); });
    openDialog(dialog);
}

void UserTasks::setActive(const User &user, bool active)
{
    const QString done = active ? tr("“%1” is active again.") : tr("“%1” is deactivated.");
    whenReady(m_directory.setActive(user.id, user.version, active), this,
              [this, words = done.arg(peoplewords::shortName(user.name))](const Result<User> &result) {
                  if (!result) {
                      Q_EMIT failed(result.error());
                      return;
                  }
                  Q_EMIT changed(*result);
                  Q_EMIT succeeded(words);
              });
}

void UserTasks::remove(const User &user)
{
    auto *dialog = new DeleteUserDialog(m_context, user, &m_window);
    connect(dialog, &DeleteUserDialog::deleted, this, [this, name = user.name] {
        Q_EMIT succeeded(tr("“%1” was deleted.").arg(peoplewords::shortName(name)));
    });
    openDialog(dialog);
}

} // namespace chatelaine
