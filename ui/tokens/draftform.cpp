// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/draftform.h"

#include "backend/tokenservice.h"
#include "tokens/attachmentsform.h"
#include "tokens/tokenform.h"

#include "widgets/formfield.h"

namespace chatelaine {

const QString DraftForm::nameField = QStringLiteral("name");

void DraftForm::startMany()
{
    m_nameless = true;
    field(nameField)->hide();
    startNew();
}

DraftForm *DraftForm::make(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock,
                           Directory *directory)
{
    if (traits.attachments)
        return new AttachmentsForm(facts, traits, clock);
    return new TokenForm(facts, traits, clock, directory);
}

} // namespace chatelaine
