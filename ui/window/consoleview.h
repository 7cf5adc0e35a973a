// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "domain/connectionprofile.h"
#include "tokens/tokenspage.h"
#include "widgets/theme.h"
#include "window/consoletabs.h"
#include "window/pagelist.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace chatelaine {

class ClipboardGuard;
class ConsoleBar;
class ExpiryWatch;
class KeepingActions;
class MessageBar;
class OrganisationFacts;
class PageStack;
class ServerTasks;
class Settings;
class Sidebar;
class SmallWindowScroll;
class StateBanner;
class TipBar;

/// What a signed-in person works in: a bar that says whose store this is and who is signed in, below it the
/// sidebar and the pages. Holds its back end for as long as it exists.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    ConsoleView(const std::shared_ptr<Backend> &backend, Settings &settings, ClipboardGuard &clipboard,
                const Clock &clock, QWidget *parent = nullptr);
    ~ConsoleView() override;

    const std::shared_ptr<Backend> &backend() const { return m_backend; }
    /// What a person calls it: the connection or the organisation.
    QString title() const;
    ConsoleTab tab() const; ///< as the strip of what is open shows it
    /// Shows the connection by the name and the colour of \a profile; nothing else of it.
    void showAs(const ConnectionProfile &profile);
    /// Something that the person has to know, whatever page is in front.
    void tell(Tone tone, const QString &words);
    /// The message bar for that.
    MessageBar &messages() { return *m_messages; }
    TokensPage &tokens(); ///< made if need be, wherever the person is
    PageStack &pages() { return *m_pages; }
    Sidebar &sidebar() { return *m_sidebar; }
    /// What can be done with the whole organisation, for the window's File menu.
    QList<QAction *> fileActions() const;
    /// Brings a page to the front and puts the keyboard there.
    void showPage(int row);
    /// Closes every open dialog and asks nothing.
    void closeDialogs();

Q_SIGNALS:
    void signOutWanted(); ///< by the person
    void sessionEnded();  ///< by the back end
    void tabChanged();    ///< what tab() says

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void wireBar();
    void addServerParts();
    void buildOverdueNotice();
    void fillSidebar();
    void openFirstPage();
    void onFrontChanged();
    bool isTokensInFront() const;
    void tellOverdue(bool found);
    void changePassword();
    void showIdentity();

    std::shared_ptr<Backend> m_backend;
    ConnectionProfile m_shown; ///< as it was opened, with its present name and colour
    Settings &m_settings;
    OrganisationFacts *m_facts;
    MessageBar *m_messages; ///< about the person, whatever page is in front
    PageStack *m_pages;
    SmallWindowScroll *m_scroll; ///< around them
    Sidebar *m_sidebar;
    TipBar *m_tips;
    ConsoleBar *m_bar;
    ExpiryWatch *m_expiry;
    QVBoxLayout *m_right = nullptr;      ///< messages and pages
    KeepingActions *m_keeping = nullptr; ///< null where no file is kept
    ServerTasks *m_server = nullptr;     ///< null at a local store
    StateBanner *m_banner = nullptr;     ///< likewise
    MessageBar *m_overdue = nullptr;     ///< likewise: that deletions wait for an answer
};

} // namespace chatelaine
