// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/storecheckdialog.h"

#include "backend/backend.h"
#include "backend/storekeeping.h"
#include "backend/whenready.h"
#include "keeping/storefactsgrid.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chatelaine {

StoreCheckDialog::StoreCheckDialog(const PageContext &context, QWidget *parent)
    : WorkDialog(QStringLiteral("storeCheck"), tr("Check the store"), tr("Check"), context.settings, parent)
    , m_context(context)
    , m_facts(new StoreFactsGrid)
{
    setHeading(tr("Check the store"), context.backend.organisation());
    QLabel *label =
        plainLabel(tr("Every page of the file and every entry of the audit trail is read and compared with "
                      "what was written. Nothing is changed, and others work on meanwhile."));
    label->setWordWrap(true);
    body()->addWidget(label);
    body()->addWidget(m_facts);
    body()->addStretch();
    m_facts->hide();
}

void StoreCheckDialog::submit()
{
    messages()->dismiss();
    m_facts->hide();
    const auto work = begin(tr("Reading the whole store…"));
    whenReady(m_context.backend.keeping()->check(work), this, [this](const Result<StoreFacts> &facts) {
        end();
        if (!facts)
            return messages()->showError(facts.error());
        m_facts->showFacts(*facts);
        messages()->show(Tone::Good, tr("Everything is as it was written."));
    });
}

} // namespace chatelaine
