// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/conflictview.h"

#include "domain/zone.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"

namespace chatelaine {

ConflictView::ConflictView(const OrganisationFacts &facts, QWidget *parent)
    : VersionsView(parent)
    , m_facts(facts)
{
}

void ConflictView::compare(const TokenDraft &mine, const Token &theirs)
{
    QString owner = theirs.ownerName;
    for (const User &user : m_facts.users()) {
        if (user.id == mine.owner)
            owner = user.name;
    }
    const auto role = m_facts.role(mine.role);
    showVersions({
        {tr("Name"), text::oneLine(mine.name), text::oneLine(theirs.name)},
        {tr("Description"), mine.description, theirs.description},
        {tr("Owner"), text::oneLine(owner), text::oneLine(theirs.ownerName)},
        {tr("Role"), role ? role->name : theirs.roleName, theirs.roleName},
        {tr("Expires"), text::expiry(mine.expiresAt), text::expiry(theirs.expiresAt)},
        {tr("Zones"), zones::toText(mine.zones), zones::toText(theirs.zones)},
    });
}

} // namespace chatelaine
