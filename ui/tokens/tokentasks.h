// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "models/tokenlistmodel.h" // declares Token as a metatype, which the signal needs
#include "tokens/tokenactions.h"
#include "widgets/theme.h"

#include <QObject>

class QDialog;
class QWidget;

namespace chatelaine {

class Backend;
class ClipboardGuard;
class ConfirmDialog;
class DeferredDeletions;
class Directory;
class OrganisationFacts;
class Settings;
struct MadeTokens;

/// What the tasks of the page work with.
struct TasksContext
{
    TokenService &service;
    OrganisationFacts &facts;
    Settings &settings;
    ClipboardGuard &clipboard;
    const Clock &clock;
    Directory *directory = nullptr; ///< where people and zones come from, if there is one
    TokenRealm realm = TokenRealm::Organisation;
    DeferredDeletions *deletions = nullptr; ///< that wait for their time, if there is such a thing
    QString server = {};                    ///< atServer()
};

/// Carries out what a person asks for: opens the dialog for it, calls the back end, tells how it went.
class TokenTasks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over \a window.
    TokenTasks(const TasksContext &context, QWidget &window);

    /// Starts \a act; acts on one token need \a token.
    void start(TokenAct act, const std::optional<Token> &token);

Q_SIGNALS:
    void succeeded(const QString &words);
    void failed(const chatelaine::Error &error);
    void changed(const chatelaine::Token &token); ///< a fresh record
    void show(chatelaine::TokenId id);            ///< select it, whatever hides it
    void created(chatelaine::TokenId id);
    void manyCreated(); ///< or perhaps none, or nobody knows
    /// \a successor took over from \a token, which was deleted.
    void replaced(const chatelaine::Token &token, chatelaine::TokenId successor);
    /// Nobody knows whether a token called \a name was made: the list is to tell.
    void lookWanted(const QString &name);

private:
    void create();
    void createMany();
    void revealMany(MadeTokens made);
    void identify();
    void createPersonal();
    void edit(const Token &token);
    void editPersonal(const Token &token);
    void onSaved(const Token &saved);
    void regenerate(const Token &token);
    void makeSuccessor(const Token &token);
    void keep(const Token &token);
    void toggle(const Token &token);
    void confirmDisable(const Token &token);
    void setEnabled(const Token &token, bool enabled);
    void confirmEndGrace(const Token &token);
    void confirmDelete(const Token &token);
    void remove(const Token &token);
    void copyId(const Token &token);
    void reveal(RevealedToken revealed, const QString &note);
    QString onceWords() const;
    void report(const Result<Token> &result, const QString &words);
    void openDialog(QDialog *dialog);

    TasksContext m_context;
    QWidget &m_window;
};

} // namespace chatelaine
