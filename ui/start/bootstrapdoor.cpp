// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/bootstrapdoor.h"

#include "backend/authenticator.h"
#include "backend/serversignin.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "start/managementtokensdialog.h"
#include "widgets/closedialogs.h"
#include "widgets/confirmdialog.h"
#include "widgets/explain.h"
#include "widgets/foldbutton.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/secretdialog.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace chatelaine {

BootstrapDoor::BootstrapDoor(Settings &settings, ClipboardGuard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_clipboard(clipboard)
    , m_ask(new FoldButton(tr("This cluster has no &first token yet?")))
    , m_keep(new QCheckBox(tr("&Keep this token in the keychain of this computer")))
    , m_make(new QPushButton)
    , m_makePart(makePart())
    , m_resetText(plainLabel())
    , m_again(new QPushButton(tr("&Try again")))
    , m_resetPart(resetPart())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, look::medium, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_ask, 0, Qt::AlignLeading);
    column->addWidget(m_makePart);
    column->addWidget(m_resetPart);
    connect(m_ask, &FoldButton::toggled, m_makePart, &QWidget::setVisible);
    m_makePart->hide();
    reset();
}

QWidget *BootstrapDoor::makePart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(
        plainLabel(tr("The first token of a cluster is a management token: it may do everything. It can "
                      "be made once, by whoever asks first. Its secret is shown to you once; keep it in "
                      "a safe place.")));
    m_make->setAutoDefault(false);
    explain(*m_keep,
            tr("The operating system guards it, and hands it to this program when you connect again."));
    column->addWidget(m_keep);
    column->addWidget(m_make, 0, Qt::AlignLeading);
    connect(m_make, &QPushButton::clicked, this, &BootstrapDoor::confirm);
    return part;
}

QWidget *BootstrapDoor::resetPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_resetText);
    auto *facts = new KeyValueGrid;
    const int index = facts->addRow(tr("Number"), {}, KeyValueGrid::Copy::Button);
    const int file = facts->addRow(tr("File"), {}, KeyValueGrid::Copy::Button);
    column->addWidget(facts);
    m_again->setAutoDefault(false);
    column->addWidget(m_again, 0, Qt::AlignLeading);
    connect(m_again, &QPushButton::clicked, this, &BootstrapDoor::bootstrap);
    m_resetFacts = {facts, index, file};
    return part;
}

void BootstrapDoor::open(const std::shared_ptr<Backend> &backend, bool likely, const QString &noKeychain)
{
    reset();
    m_backend = backend;
    m_keep->setEnabled(noKeychain.isEmpty());
    m_keep->setToolTip(look::toolTip(noKeychain));
    m_keep->setAccessibleDescription(noKeychain);
    m_ask->setChecked(likely);
}

void BootstrapDoor::reset()
{
    m_backend.reset();
    closeOwn();
    m_wasReset = false;
    m_entersLater = false;
    m_ask->setChecked(false);
    m_keep->setChecked(false);
    m_makePart->hide();
    m_resetPart->hide();
    setBusy(false);
}

void BootstrapDoor::confirm()
{
    auto *question =
        new ConfirmDialog(tr("Make the first token?"),
                          tr("A management token is made on the server. Whoever has its secret may do "
                             "everything there."),
                          tr("Yes, make it"), Tone::Warning, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addFact(QStringLiteral("network-server"), m_backend ? m_backend->location() : QString());
    question->addFact(QStringLiteral("dialog-password"), tr("Its secret is shown once, right after this."));
    connect(question, &QDialog::accepted, this, &BootstrapDoor::bootstrap);
    m_dialog = question;
    question->open();
}

void BootstrapDoor::closeOwn()
{
    if (!m_dialog)
        return;
    QDialog *dialog = m_dialog;
    m_dialog.clear();
    closeDialogs(*dialog);
    dialog->done(QDialog::Rejected);
}

void BootstrapDoor::bootstrap()
{
    if (!m_backend)
        return;
    ++m_making;
    setBusy(true);
    // Holds what was asked: the only management token there is must not be lost with it.
    whenReady(m_backend->serverSignIn()->bootstrap(), this, [this, asked = m_backend](Result<Secret> answer) {
        --m_making;
        Q_EMIT answered();
        onAnswer(asked, std::move(answer));
    });
}

void BootstrapDoor::onAnswer(const std::shared_ptr<Backend> &asked, Result<Secret> answer)
{
    const bool left = asked != m_backend;
    if (!left)
        setBusy(false);
    if (answer) {
        m_wasReset = !left && (m_wasReset || !m_resetPart->isHidden());
        reveal(asked, std::move(*answer));
        return;
    }
    if (!left && answer.error().code == ErrorCode::AlreadyExists)
        showReset();
    if (!left)
        Q_EMIT failed(answer.error());
    if (left || !isVisible())
        tellElsewhere(*asked, answer.error());
}

// Whoever has left believes that a token is being made.
void BootstrapDoor::tellElsewhere(const Backend &asked, const Error &error)
{
    const QString place = text::oneLine(asked.location());
    const QString words = error.code == ErrorCode::OutcomeUnknown
                              ? tr("It is not known whether the first token of %1 was made. %2")
                              : tr("The first token of %1 was not made. %2");
    Q_EMIT failedUnseen(words.arg(place, error.message));
}

void BootstrapDoor::showReset()
{
    const BootstrapReset needed = m_backend->serverSignIn()->resetNeeded();
    const bool possible = needed.index != 0;
    m_resetText->setText(
        possible
            ? tr("The first token was made before. If nobody has it any more, an administrator of the server "
                 "makes it possible once more: on the leader, write this number, and nothing else, into this "
                 "file below the server's data folder. Then try again here.")
            : tr("The first token was made before. Sign in with a management token."));
    m_resetFacts.grid->setValue(m_resetFacts.index, QString::number(needed.index));
    m_resetFacts.grid->setValue(m_resetFacts.file, needed.file);
    m_resetFacts.grid->setVisible(possible);
    m_again->setVisible(possible);
    m_make->hide();
    m_resetPart->show();
}

// Over the window and not over this page, which may not be in front any more.
void BootstrapDoor::reveal(const std::shared_ptr<Backend> &asked, Secret secret)
{
    const QString place = text::oneLine(asked->location());
    auto *dialog = new SecretDialog(
        std::move(secret),
        SecretWords{tr("First token"),
                    tr("Copy the secret of the first token now"),
                    (isIn(asked)
                         ? tr("It may do everything on the server %1. You are signed in with it.")
                         : tr("It may do everything on the server %1. You are not signed in yet: sign in "
                              "with it."))
                        .arg(place),
                    QStringLiteral("first-token"),
                    tr("It is shown this once. Nobody can look it up here later."),
                    {},
                    tr("The secret of a first token was neither copied nor saved. It cannot be shown again, "
                       "and a first token can be made only once."),
                    {}},
        m_clipboard, m_settings, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::finished, this, [this, asked] { onSeen(asked); });
    connect(dialog, &OneTimeDialog::lostToLock, this, [this, asked] { onLostToLock(asked); });
    dialog->open();
}

void BootstrapDoor::onSeen(const std::shared_ptr<Backend> &asked)
{
    if (asked != m_backend || m_entersLater)
        return; // the page was left, or is locked up
    if (m_wasReset && asked->authenticator()->identity())
        offerRevoking();
    else
        Q_EMIT entered(m_keep->isChecked());
}

bool BootstrapDoor::isIn(const std::shared_ptr<Backend> &asked) const
{
    return asked == m_backend && asked->authenticator()->identity();
}

// A console opened now could not be unlocked: nobody has the secret. Told once the lock stands, where whoever
// unlocks comes back to.
void BootstrapDoor::onLostToLock(const std::shared_ptr<Backend> &asked)
{
    m_entersLater = isIn(asked);
    const QString lost = tr("The console was locked before the secret of the first token of %1 was copied or "
                            "saved, so it is lost.")
                             .arg(text::oneLine(asked->location()));
    const QString next =
        m_entersLater
            ? tr("You are still signed in there with it: make another management token before you sign out.")
            : tr("It cannot be made again until an administrator of the server has reset the bootstrap; the "
                 "sign-in page of the server says how when you ask there for the first token.");
    QMetaObject::invokeMethod(
        this,
        [this, words = tr("%1 %2", "two sentences").arg(lost, next), signedIn = m_entersLater] {
            Q_EMIT lostToLock(words, signedIn);
        },
        Qt::QueuedConnection);
}

void BootstrapDoor::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_entersLater)
        QMetaObject::invokeMethod(this, &BootstrapDoor::enterLate, Qt::QueuedConnection);
}

void BootstrapDoor::enterLate()
{
    if (std::exchange(m_entersLater, false))
        onSeen(m_backend);
}

void BootstrapDoor::offerRevoking()
{
    auto *dialog = new ManagementTokensDialog(m_backend, m_settings, this);
    connect(dialog, &QDialog::finished, this, [this, asked = m_backend] {
        if (asked == m_backend)
            Q_EMIT entered(m_keep->isChecked());
    });
    m_dialog = dialog;
    dialog->open();
}

void BootstrapDoor::setBusy(bool busy)
{
    setEnabled(!busy);
    m_make->setVisible(m_resetPart->isHidden());
    m_make->setText(busy ? tr("Making it…") : tr("&Make the first token…"));
    Q_EMIT busyChanged(busy);
}

} // namespace chatelaine
