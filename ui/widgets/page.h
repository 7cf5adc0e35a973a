// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/instant.h"

#include <QList>
#include <QWidget>

#include <optional>

class QAction;

namespace chatelaine {

class Backend;
class ClipboardGuard;
class OrganisationFacts;
class Settings;

/// What every page works with. All of it outlives the page.
struct PageContext
{
    Backend &backend;
    OrganisationFacts &facts; ///< one for all pages
    Settings &settings;
    ClipboardGuard &clipboard;
    const Clock &clock;
};

/// Something that a page can be asked to show.
struct Place
{
    enum class Kind {
        Token,
        MyTokens,
        User,
        Group,
        Role,
        Permission, ///< by name: its row in the matrix
        Policy,
        AclPolicy,  ///< by name
        AclRole,    ///< by number
        AuthMethod, ///< by name
        Server,
    };

    Kind kind = Kind::Token;
    qint64 id = 0;     ///< row number of the token, user, group or role; 0: the page itself
    QString name = {}; ///< of a permission, ACL policy or auth method
};

/// One page of the console: a heading, the acts of a person on it, and what it shows. The window puts its
/// actions into the menus while it is in front.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Title of the window's menu for the page's acts, with a mnemonic: "&Token".
    virtual QString menuTitle() const = 0;
    /// For that menu, in order; separators as QAction::isSeparator(). The same objects as long as the page
    /// lives.
    virtual QList<QAction *> menuActions() const = 0;
    /// For the window's View menu: refresh, search and the like.
    virtual QList<QAction *> viewActions() const { return {}; }
    /// Shows \a place, which the window found to be this page's; false if it cannot.
    virtual bool reveal(const Place &place);
    /// What is selected, for reveal(); nothing if there is none, several, or no such thing on this page.
    virtual std::optional<Place> selectedPlace() const { return {}; }
    /// Work that leaving the console would lose; the window asks before it lets that happen.
    virtual bool hasUnsavedChanges() const { return false; }

Q_SIGNALS:
    /// The person wants to see something that belongs to another page.
    void placeWanted(const chatelaine::Place &place);
};

} // namespace chatelaine
