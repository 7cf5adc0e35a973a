// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "tokens/tokenspage.h"
#include "window/pagelist.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace chatelaine {

class ClipboardGuard;
class MessageBar;
class OrganisationFacts;
class PageStack;
class Settings;
class Sidebar;

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
    TokensPage &tokens(); ///< made if need be, wherever the person is
    PageStack &pages() { return *m_pages; }
    Sidebar &sidebar() { return *m_sidebar; }
    /// Brings a page to the front and puts the keyboard there.
    void showPage(int row);
    /// Closes every open dialog and asks nothing.
    void closeDialogs();

Q_SIGNALS:
    void signOutWanted(); ///< by the person
    void sessionEnded();  ///< by the back end

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeTitle(QWidget *bar);
    void fillPersonMenu();
    void fillSidebar();
    void openFirstPage();
    void onFrontChanged();
    void changePassword();
    void showIdentity();

    std::shared_ptr<Backend> m_backend;
    Settings &m_settings;
    OrganisationFacts *m_facts;
    MessageBar *m_messages; ///< about the person, whatever page is in front
    PageStack *m_pages;
    Sidebar *m_sidebar;
    QToolButton *m_person;
};

} // namespace chatelaine
