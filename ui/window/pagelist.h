// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QVector>

#include <functional>

namespace chatelaine {

/// The pages of the console, in the order of the sidebar.
enum class PageId {
    Tokens,
    MyTokens,
    Expiry,
    Users,
    Groups,
    AclPolicies,
    AclRoles,
    AuthMethods,
    Roles,
    Compare,
    Policy,
    Audit,
    Server,
};

/// A page as the sidebar and the menus know it before it is made.
struct PageEntry
{
    PageId id;
    QString key;   ///< under which it is remembered
    QString title; ///< with a mnemonic
    QString icon;
    bool startsSection; ///< a little room above it
    std::function<Page *(const PageContext &, QWidget *parent)> make;
};

/// The pages for what \a backend can do; a service that is absent has none.
QVector<PageEntry> pagesOf(Backend &backend);
/// The page that shows things of \a kind.
PageId pageFor(Place::Kind kind);

} // namespace chatelaine
