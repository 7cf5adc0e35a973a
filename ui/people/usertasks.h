// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/directory.h"
#include "models/userlistmodel.h" // declares User as a metatype, which the signal needs
#include "people/useracts.h"
#include "widgets/page.h"

class QDialog;

namespace chatelaine {

struct SecretWords;

/// Carries out what a person asks for on the Users page: opens the dialog for it, calls the back end, tells
/// how it went.
class UserTasks : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over \a window.
    UserTasks(const PageContext &context, QWidget &window);

    /// Starts \a act; acts on one user need \a user.
    void start(UserAct act, const std::optional<User> &user);

Q_SIGNALS:
    void succeeded(const QString &words);
    void failed(const chatelaine::Error &error);
    void changed(const chatelaine::User &user); ///< a fresh record
    void created(chatelaine::PrincipalId id);

private:
    void invite();
    void importDirectory();
    void edit(const User &user);
    void confirmReset(const User &user);
    void confirmNewCode(const User &user);
    void toggle(const User &user);
    void confirmDeactivate(const User &user, const Belongings &belongings);
    void setActive(const User &user, bool active);
    void remove(const User &user);
    void reveal(Result<OneTimeCode> code, SecretWords (*words)(const OneTimeCode &));
    void openDialog(QDialog *dialog);
    bool isConsoleOpen() const;

    PageContext m_context;
    Directory &m_directory;
    QWidget &m_window;
};

} // namespace chatelaine
