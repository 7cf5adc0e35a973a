// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tokenlistmodel.h"
#include "tokens/tokenactions.h"
#include "widgets/recordtable.h"

namespace chatelaine {

/// The list of tokens. While one in grace, or about to be deleted, can be seen, its countdown runs.
class TokenTable : public RecordTable
{
    Q_OBJECT

public:
    /// Of one's own tokens, the column of their owner is not shown at first.
    TokenTable(TokenRealm realm, TokenListModel &model, Settings &settings, const Clock &clock,
               QWidget *parent = nullptr);

    void selectToken(TokenId id) { selectNumber(id.value); }
    /// The tokens of all selected rows, from top to bottom.
    QVector<TokenId> selectedIds() const;

protected:
    std::chrono::milliseconds untilTick() const override;

private:
    bool countdownIsVisible() const;
};

} // namespace chatelaine
