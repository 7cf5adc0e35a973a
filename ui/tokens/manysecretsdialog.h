// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tokens/manytokensdialog.h"
#include "widgets/onetimedialog.h"
#include "widgets/theme.h"

class QVBoxLayout;

namespace chatelaine {

class ClipboardCountdown;
class ClipboardGuard;
class MessageBar;

/// The secrets of \a made as comma-separated values: name, accessor ID, secret. Never outside of protected
/// memory.
Secret secretsAsCsv(const MadeTokens &made);

/// What became of many tokens that were to be made, and their secrets, once: to a file that only this person
/// can read, or to the clipboard. Asks before it closes while they are neither there nor there. Of secrets
/// that were lost it tells which, and what to do.
class ManySecretsDialog : public OneTimeDialog
{
    Q_OBJECT

public:
    /// \a readable: the server would hand them out again; this console does not.
    ManySecretsDialog(MadeTokens made, bool readable, ClipboardGuard &clipboard, Settings &settings,
                      QWidget *parent = nullptr);

    /// What it is about without the secrets, which are lost.
    MadeTokens withoutSecrets() const;
    QString loss() const override;
    QString wordsOnceLost() const override;
    void done(int result) override;
    void reject() override; ///< Escape and the window's cross

protected:
private:
    void build(bool readable);
    QString heading() const;
    QString explanation(bool readable) const;
    QWidget *report();
    void addGroup(QVBoxLayout &groups, const QString &icon, Tone tone, const QString &sentence,
                  const QVector<qsizetype> &drafts);
    QLayout *ways();
    QLayout *foot();
    QVector<qsizetype> madeDrafts() const;
    QVector<qsizetype> others() const;
    void copySecrets();
    void copyNamesOf(const QVector<qsizetype> &drafts);
    void chooseFile();
    void save(const QString &path);
    void onSaved(const QString &path, const Result<void> &saved);

    std::shared_ptr<const MadeTokens> m_made; ///< null once it is closed
    ClipboardGuard &m_clipboard;
    qsizetype m_count; ///< of secrets
    MessageBar *m_bar;
    ClipboardCountdown *m_countdown;
    QPushButton *m_save;
    QPushButton *m_copy;
    bool m_stored = false;
};

} // namespace chatelaine
