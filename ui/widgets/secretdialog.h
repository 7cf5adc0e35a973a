// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"
#include "widgets/onetimedialog.h"

#include <memory>

namespace chatelaine {

class ClipboardGuard;
class Settings;

/// What a SecretDialog says around the secret.
struct SecretWords
{
    QString title;        ///< of the window
    QString heading;      ///< "Copy the secret of “backup” now"
    QString note;         ///< what else is to know, a sentence or two; may be empty
    QString fileName;     ///< proposed for saving, without its ending
    QString once = {};    ///< that it is seen this once; empty: as where only a fingerprint is kept
    QString warning = {}; ///< something that did not go as asked, in a sentence or two; may be empty
    QString loss = {};    ///< Irreplaceable::loss() while it is not stored; empty: as of a token
    QString lost = {};    ///< Irreplaceable::wordsOnceLost(); empty: as of a token
    /// To whoever unlocks a console that was locked before it was stored: names it, unlike \a lost.
    QString lostToLock = {};
};

/// Shows a new secret, once: monospaced and selectable, copy with countdown, QR code on demand, save to a
/// file of mode 0600, and the plain word that it cannot be shown again. Closes only after copy, save or "I
/// have stored it"; closeForGood() closes it without a question (lock, quit). The secret lives in this dialog
/// alone and is wiped with it; it is not in the accessibility tree, in undo or in any model.
class SecretDialog : public OneTimeDialog
{
    Q_OBJECT

public:
    /// \a tokenName says whose it is; \a note tells what happened to the previous one (may be empty).
    SecretDialog(Secret secret, const QString &tokenName, const QString &note, ClipboardGuard &clipboard,
                 Settings &settings, QWidget *parent = nullptr);
    /// Shows another one-time text, for instance an invitation code.
    SecretDialog(Secret secret, const SecretWords &words, ClipboardGuard &clipboard, Settings &settings,
                 QWidget *parent = nullptr);
    ~SecretDialog() override;
    /// The words for a token's secret: \a once and \a warning as in SecretWords.
    static SecretWords wordsFor(const QString &tokenName, const QString &note, const QString &once,
                                const QString &warning);

    QString loss() const override;
    QString wordsOnceLost() const override;
    void done(int result) override;
    void reject() override; ///< Escape and the window's cross: only once the secret is stored

protected:
private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace chatelaine
