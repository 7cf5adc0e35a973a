// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/connectionlist.h"

#include "connections/connectioncolours.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace chatelaine {

namespace {

QToolButton *smallButton(const QString &icon, const QString &words)
{
    auto *button = new QToolButton;
    button->setIcon(look::icon(icon));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(look::toolTip(words));
    button->setAccessibleName(words);
    return button;
}

} // namespace

ConnectionList::ConnectionList(QWidget *parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(0, look::large, 0, 0);
    m_rows->setSpacing(look::small);
    hide();
}

void ConnectionList::setConnections(const QVector<ConnectionProfile> &profiles)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    setVisible(!profiles.isEmpty());
    if (profiles.isEmpty())
        return;
    m_rows->addWidget(captionLabel(tr("Your connections"), this));
    for (const ConnectionProfile &profile : profiles)
        m_rows->addWidget(makeRow(profile));
}

QWidget *ConnectionList::makeRow(const ConnectionProfile &profile)
{
    const QString name = text::oneLine(connectionwords::nameOf(profile));
    auto *row = new QWidget(this);
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::small);
    auto *open =
        new QPushButton(swatchOf(profile.colour, look::iconSize(fontMetrics()), devicePixelRatioF()),
                        text::cell(connectionwords::nameOf(profile)).replace(u'&', QStringLiteral("&&")));
    open->setFlat(true);
    open->setToolTip(look::toolTip(tr("Connect to %1").arg(profile.address.toString())));
    open->setAccessibleName(tr("Connect to %1 (%2)", "a connection and its colour")
                                .arg(name, connectionwords::of(profile.colour)));
    open->setAccessibleDescription(profile.address.toString());
    auto *edit = smallButton(QStringLiteral("document-edit"), tr("Edit %1").arg(name));
    auto *remove = smallButton(QStringLiteral("edit-delete"), tr("Remove %1").arg(name));
    line->addWidget(open);
    line->addWidget(captionLabel(profile.address.toString(QUrl::RemoveScheme).mid(2)), 1);
    line->addWidget(edit);
    line->addWidget(remove);
    connect(open, &QPushButton::clicked, this, [this, profile] { Q_EMIT openWanted(profile); });
    connect(edit, &QToolButton::clicked, this, [this, profile] { Q_EMIT editWanted(profile); });
    connect(remove, &QToolButton::clicked, this, [this, profile] { Q_EMIT removeWanted(profile); });
    return row;
}

} // namespace chatelaine
