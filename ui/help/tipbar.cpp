// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/tipbar.h"

#include "help/helptopics.h"
#include "help/tips.h"
#include "session/settings.h"
#include "widgets/helprequest.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace chatelaine {

TipBar::TipBar(Settings &settings, QWidget *parent)
    : QFrame(parent)
    , m_settings(settings)
    , m_icon(new QLabel)
    , m_text(captionLabel())
    , m_learn(new QPushButton(tr("Learn more")))
    , m_read(new QPushButton(tr("Got it")))
    , m_noMore(new QPushButton(tr("No more tips")))
{
    setObjectName(QStringLiteral("tipBar"));
    setAccessibleName(tr("Tip"));
    build();
    connect(m_learn, &QPushButton::clicked, this, &TipBar::learn);
    connect(m_read, &QPushButton::clicked, this, [this] {
        if (m_page)
            m_settings.addReadTip(tipFor(*m_page).name);
    });
    connect(m_noMore, &QPushButton::clicked, this, [this] { m_settings.setShowTips(false); });
    connect(&m_settings, &Settings::tipsChanged, this, &TipBar::refresh);
    hide();
}

void TipBar::build()
{
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(look::huge, look::small, look::large, look::small);
    line->setSpacing(look::medium);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    for (QPushButton *button : {m_learn, m_read, m_noMore}) {
        button->setAutoDefault(false);
        button->setFlat(true);
        line->addWidget(button);
    }
    m_noMore->setToolTip(look::toolTip(tr("You can have them back in the settings.")));
    paintIcon();
}

void TipBar::showFor(QWidget *page)
{
    m_page = page;
    refresh();
}

void TipBar::refresh()
{
    const Tip tip = m_page && m_settings.showTips() ? tipFor(*m_page) : Tip{};
    const bool wanted = !tip.text.isEmpty() && !m_settings.readTips().contains(tip.name);
    m_text->setText(wanted ? tip.text : QString());
    setVisible(wanted);
}

QString TipBar::text() const
{
    return m_text->text();
}

void TipBar::learn()
{
    HelpRequest request(guidePageAbout(m_page));
    QCoreApplication::sendEvent(this, &request);
}

void TipBar::paintIcon()
{
    m_icon->setPixmap(look::pixmap(QStringLiteral("data-information"), look::secondaryText(),
                                   look::iconSize(fontMetrics()), devicePixelRatioF()));
}

void TipBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcon();
}

} // namespace chatelaine
