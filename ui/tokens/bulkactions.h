// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bulkact.h"
#include "widgets/actionset.h"

namespace chatelaine {

struct TokenSituation;

/// The acts that are only for many tokens at once; disabling and deleting stand among those on one. They are
/// there while several tokens are selected, as far as the back end offers them.
class BulkActions : public ActionSet
{
    Q_OBJECT

public:
    explicit BulkActions(QObject *parent);

    QList<QAction *> actions() const;
    /// Shows, enables and explains every act.
    void show(const TokenSituation &situation);
    /// Which act the number of one of the set stands for.
    static BulkKind kindOf(int id) { return static_cast<BulkKind>(id); }
};

} // namespace chatelaine
