// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "secrets/secret.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QCheckBox;
class QDialog;
class QLabel;
class QPushButton;

namespace chatelaine {

class ClipboardGuard;
class FoldButton;
class KeyValueGrid;
class Settings;

/// Makes the first management token of a cluster, with everything a person has to know before; and when that
/// was done before, shows how it is done anew.
class BootstrapDoor : public QWidget
{
    Q_OBJECT

public:
    BootstrapDoor(Settings &settings, ClipboardGuard &clipboard, QWidget *parent = nullptr);

    /// \a likely: the server says that there is no first token. \a noKeychain says why the token cannot be
    /// kept; empty if it can.
    void open(const std::shared_ptr<Backend> &backend, bool likely, const QString &noKeychain);
    /// Lets go of what is shown. A token that is being made is waited for all the same, and shown over
    /// whatever is in front then.
    void reset();
    /// True while the server has been asked and has not answered: the answer cannot be had again.
    bool isMaking() const { return m_making > 0; }
    /// True while somebody who is signed in with the first token has yet to enter: lostToLock().
    bool isWaiting() const { return m_entersLater; }

Q_SIGNALS:
    void busyChanged(bool busy);
    void answered(); ///< isMaking() may have ended
    void failed(const chatelaine::Error &error);
    /// The same, while whoever asked has turned to something else: told where they are now.
    void failedUnseen(const QString &words);
    /// The console was locked before the token was stored. \a signedIn: whoever made it still is, with it,
    /// and enters when the page is shown again.
    void lostToLock(const QString &words, bool signedIn);
    /// Somebody is signed in with the first token, which they have seen.
    void entered(bool remember);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePart();
    QWidget *resetPart();
    void confirm();
    void bootstrap();
    void onAnswer(const std::shared_ptr<Backend> &asked, Result<Secret> answer);
    void tellElsewhere(const Backend &asked, const Error &error);
    void showReset();
    void reveal(const std::shared_ptr<Backend> &asked, Secret secret);
    void onSeen(const std::shared_ptr<Backend> &asked);
    bool isIn(const std::shared_ptr<Backend> &asked) const;
    void onLostToLock(const std::shared_ptr<Backend> &asked);
    void enterLate();
    void offerRevoking();
    void closeOwn();
    void setBusy(bool busy);

    Settings &m_settings;
    ClipboardGuard &m_clipboard;
    std::shared_ptr<Backend> m_backend;
    FoldButton *m_ask;
    QCheckBox *m_keep;
    QPushButton *m_make;
    QWidget *m_makePart;
    QLabel *m_resetText;
    struct
    {
        KeyValueGrid *grid = nullptr;
        int index = 0;
        int file = 0;
    } m_resetFacts;
    QPushButton *m_again;
    QWidget *m_resetPart;
    QPointer<QDialog> m_dialog; ///< a question or a list; closed with the door, unlike a secret
    int m_making = 0;           ///< how many answers are waited for
    bool m_wasReset = false;    ///< older management tokens still work
    bool m_entersLater = false; ///< once the page is shown again
};

} // namespace chatelaine
