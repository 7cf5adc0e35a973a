// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/bulkactions.h"

#include "models/tokentext.h"
#include "tokens/tokenactions.h"

#include <QAction>

#include <array>

namespace chatelaine {

namespace {

const auto allKinds =
    std::to_array({BulkKind::Enable, BulkKind::SetOwner, BulkKind::SetRole, BulkKind::SetExpiry});

PageAct act(BulkKind kind, const QString &text, const QString &tip, const QString &icon)
{
    return {static_cast<int>(kind), text, tip, icon};
}

QVector<PageAct> acts()
{
    return {act(BulkKind::Enable, BulkActions::tr("Ena&ble…"),
                BulkActions::tr("Switch the selected tokens on again."),
                QStringLiteral("media-playback-start")),
            act(BulkKind::SetOwner, BulkActions::tr("Change o&wner…"),
                BulkActions::tr("Give the selected tokens to somebody."), QStringLiteral("im-user")),
            act(BulkKind::SetRole, BulkActions::tr("Change &role…"),
                BulkActions::tr("Give the selected tokens another role."),
                QStringLiteral("user-group-properties")),
            act(BulkKind::SetExpiry, BulkActions::tr("Change e&xpiry…"),
                BulkActions::tr("Let the selected tokens die at another time."), QStringLiteral("clock"))};
}

} // namespace

BulkActions::BulkActions(QObject *parent)
    : ActionSet(acts(), parent)
{
}

QList<QAction *> BulkActions::actions() const
{
    QList<QAction *> all;
    for (const BulkKind kind : allKinds)
        all << action(static_cast<int>(kind));
    return all;
}

void BulkActions::show(const TokenSituation &situation)
{
    const bool may = situation.identity.permissions.contains(permissions::updateTokens);
    const QString refusal =
        may ? situation.writesRefused : text::missing(situation.identity, permissions::updateTokens);
    update([&refusal](int) { return refusal; });
    for (const BulkKind kind : allKinds)
        action(static_cast<int>(kind))->setVisible(situation.selected > 1 && situation.traits.offers(kind));
}

} // namespace chatelaine
