// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/filterrow.h"

namespace chatelaine {

class NamedFilterModel;

/// Something that the rows of a list can be filtered by.
struct AclTrait
{
    int id = 0;
    QString text; ///< "Not used"
};

/// Search and filters of the lists of policies, roles and ways in.
class AclFilterRow : public FilterRow
{
    Q_OBJECT

public:
    AclFilterRow(const QString &placeholder, const QString &name, const QVector<AclTrait> &traits,
                 QWidget *parent = nullptr);

    void applyTo(NamedFilterModel &model) const;

protected:
    void fillFilters() override;
    void fillChips() override;
    void clearFilters() override { m_wanted.clear(); }

private:
    QVector<AclTrait> m_traits;
    QSet<int> m_wanted;
};

} // namespace chatelaine
