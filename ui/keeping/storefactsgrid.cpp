// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/storefactsgrid.h"

#include "models/tokentext.h"

#include <QLocale>

namespace chatelaine {

void StoreFactsGrid::showFacts(const StoreFacts &facts)
{
    const QLocale locale;
    clear();
    addRow(tr("Organisation"), text::oneLine(facts.organisation));
    addRow(tr("Tokens"), locale.toString(facts.tokens));
    addRow(tr("Users"), locale.toString(facts.users));
    addRow(tr("Entries of the audit trail"), locale.toString(facts.auditEntries));
    addRow(tr("Newest act"), facts.newestAct ? text::dateTime(*facts.newestAct) : QString());
    addRow(tr("Size"), locale.formattedDataSize(facts.bytes));
    show();
}

} // namespace chatelaine
