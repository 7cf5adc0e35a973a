// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/restoreplan.h"

#include <QWidget>

namespace chatelaine {

class FactLabel;
class KeyValueGrid;

/// What restoring a backup would do, before anybody decides on it.
class RestorePlanView : public QWidget
{
    Q_OBJECT

public:
    explicit RestorePlanView(QWidget *parent = nullptr);

    void showPlan(const RestorePlan &plan, Instant now);
    /// "2: ci, deploy", or the number alone with a few of the names.
    static QString inWords(const NamedCount &named);

private:
    void addIfAny(const QString &caption, const NamedCount &named);
    void addDifferences(const RestorePlan &plan);
    void addPolicy(const Policy &now, const Policy &then);

    FactLabel *m_origin;
    FactLabel *m_signOut;
    KeyValueGrid *m_grid;
    int m_rows = 0;
};

} // namespace chatelaine
