// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/tokentable.h"

#include "tokens/tokendelegate.h"

#include <algorithm>

namespace chatelaine {

namespace {

constexpr std::chrono::seconds countdownTick{1};

QVector<int> absentColumns(const TokenTraits &traits)
{
    QVector<int> absent;
    if (!traits.owner)
        absent.append(int(TokenColumn::Owner));
    if (!traits.lastUse)
        absent.append(int(TokenColumn::LastUsed));
    return absent;
}

TableSetup setupOf(TokenRealm realm, const TokenListModel &model)
{
    const bool mine = realm == TokenRealm::Mine;
    TableSetup setup;
    setup.name = mine ? TokenTable::tr("My tokens") : TokenTable::tr("Tokens");
    setup.settingsKey = mine ? QStringLiteral("mytokens/columns") : QStringLiteral("tokens/columns");
    setup.widths = {20, 14, 10, 20, 12, 12, 12};
    using C = TokenColumn;
    setup.order = {int(C::Name),    int(C::Status),   int(C::Owner),  int(C::Role),
                   int(C::Expires), int(C::LastUsed), int(C::Created)};
    if (mine)
        setup.hidden = {int(C::Owner)};
    setup.absent = absentColumns(model.traits());
    if (!setup.absent.isEmpty()) { // what is remembered must not take a column from a back end that has it
        setup.settingsKey += QStringLiteral("/server");
        setup.widths = {21, 10, 21, 16, 10, 12, 10}; // all that is there is seen in a window of 1280
    }
    setup.rowOf = [&model](qint64 id) { return model.rowOf(TokenId{id}); };
    return setup;
}

} // namespace

TokenTable::TokenTable(TokenRealm realm, TokenListModel &model, Settings &settings, const Clock &clock,
                       QWidget *parent)
    : RecordTable(model, new TokenDelegate(clock), setupOf(realm, model), settings, parent)
{
    setObjectName(realm == TokenRealm::Mine ? QStringLiteral("myTokenTable") : QStringLiteral("tokenTable"));
    connect(&model, &TokenListModel::refreshed, this, &TokenTable::selectPending);
    connect(&model, &TokenListModel::dataChanged, this, [this] { tickIn(countdownTick); });
    tickIn(countdownTick);
}

QVector<TokenId> TokenTable::selectedIds() const
{
    const auto &tokens = static_cast<const TokenListModel &>(*model());
    QVector<bool> chosen(tokens.rowCount());
    const QItemSelection selection = selectionModel()->selection();
    for (const QItemSelectionRange &range : selection)
        std::fill(chosen.begin() + range.top(), chosen.begin() + range.bottom() + 1, true);
    QVector<TokenId> ids;
    for (int row = 0; row < tokens.rowCount(); ++row) {
        if (chosen[row])
            ids << tokens.idAt(row);
    }
    return ids;
}

bool TokenTable::countdownIsVisible() const
{
    const int first = std::max(0, rowAt(0));
    const int bottom = rowAt(viewport()->height() - 1);
    const int last = bottom < 0 ? model()->rowCount() - 1 : bottom;
    for (int row = first; row <= last; ++row) {
        if (model()->index(row, 0).data(TokenListModel::CountdownRole).isValid())
            return true;
    }
    return false;
}

std::chrono::milliseconds TokenTable::untilTick() const
{
    return isVisible() && countdownIsVisible() ? countdownTick : RecordTable::untilTick();
}

} // namespace chatelaine
