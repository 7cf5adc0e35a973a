// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "domain/tokendraft.h"
#include "widgets/versionsview.h"

namespace chatelaine {

class OrganisationFacts;

/// Two versions of one token side by side.
class ConflictView : public VersionsView
{
    Q_OBJECT

public:
    explicit ConflictView(const OrganisationFacts &facts, QWidget *parent = nullptr);

    void compare(const TokenDraft &mine, const Token &theirs);

private:
    const OrganisationFacts &m_facts;
};

} // namespace chatelaine
