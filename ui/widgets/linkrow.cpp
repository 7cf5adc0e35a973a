// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/linkrow.h"

#include "models/tokentext.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace chatelaine {

namespace {

/// A name that can be pressed: as high as text, underlined, framed while it has the focus.
class LinkButton : public QAbstractButton
{
public:
    explicit LinkButton(const QString &text)
    {
        setText(text::cell(text));
        setAccessibleName(LinkRow::tr("Show %1").arg(text));
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        QFont font = this->font();
        font.setUnderline(true);
        setFont(font);
    }

    QSize sizeHint() const override
    {
        return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().height() + 2};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(look::text(Tone::Accent));
        const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, width());
        painter.drawText(rect(), int(Qt::AlignVCenter | Qt::AlignLeading) | Qt::TextSingleLine, shown);
        if (hasFocus())
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }
};

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
        auto *button = new LinkButton(link.text);
        connect(button, &QAbstractButton::clicked, this,
                [this, place = link.place] { Q_EMIT clicked(place); });
        m_flow->addWidget(button);
    }
    if (links.isEmpty())
        m_flow->addWidget(new QLabel(QStringLiteral("–")));
}

} // namespace chatelaine
