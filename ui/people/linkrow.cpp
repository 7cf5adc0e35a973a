// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/linkrow.h"

#include "models/tokentext.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace chatelaine {

namespace {

QToolButton *linkButton(const QString &text)
{
    auto *button = new QToolButton;
    button->setText(QString(text::cell(text)).replace(u'&', QStringLiteral("&&")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->setAccessibleName(LinkRow::tr("Show %1").arg(text));
    QFont font = button->font();
    font.setUnderline(true);
    button->setFont(font);
    return button;
}

} // namespace

LinkRow::LinkRow(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this))
{
}

void LinkRow::setLinks(const QVector<Link> &links)
{
    const bool same =
        std::equal(links.cbegin(), links.cend(), m_links.cbegin(), m_links.cend(),
                   [](const Link &a, const Link &b) { return a.text == b.text && a.place.id == b.place.id; });
    if (same && m_flow->count() > 0)
        return; // whoever stands on one of them by keyboard stays there
    m_links = links;
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Link &link : links) {
        QToolButton *button = linkButton(link.text);
        connect(button, &QToolButton::clicked, this, [this, place = link.place] { Q_EMIT clicked(place); });
        m_flow->addWidget(button);
    }
    if (links.isEmpty())
        m_flow->addWidget(new QLabel(QStringLiteral("–")));
}

} // namespace chatelaine
