// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclfilterrow.h"

#include "models/namedlistmodel.h"

#include <QLineEdit>

namespace chatelaine {

AclFilterRow::AclFilterRow(const QString &placeholder, const QString &name, const QVector<AclTrait> &traits,
                           QWidget *parent)
    : FilterRow(placeholder, name, parent)
    , m_traits(traits)
{
    search()->setObjectName(QStringLiteral("aclSearch"));
    start();
}

void AclFilterRow::applyTo(NamedFilterModel &model) const
{
    model.setText(text());
    model.setTraits(m_wanted);
}

void AclFilterRow::fillFilters()
{
    QMenu *menu = addMenu(tr("&Only"));
    for (const AclTrait &trait : std::as_const(m_traits)) {
        addTick(menu, trait.text, m_wanted.contains(trait.id), [this, id = trait.id](bool on) {
            if (on)
                m_wanted.insert(id);
            else
                m_wanted.remove(id);
        });
    }
}

void AclFilterRow::fillChips()
{
    for (const AclTrait &trait : std::as_const(m_traits)) {
        if (m_wanted.contains(trait.id))
            addChip(trait.text, [this, id = trait.id] { m_wanted.remove(id); });
    }
}

} // namespace chatelaine
