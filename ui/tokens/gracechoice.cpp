// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/gracechoice.h"

#include "widgets/explain.h"
#include "widgets/momentedit.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

GraceChoice::GraceChoice(const Words &words, const QVector<Offer> &offers, const Clock &clock,
                         QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_offers(offers)
    , m_now(new QRadioButton(words.now))
    , m_keep(new QRadioButton(words.keep))
    , m_length(new QComboBox)
    , m_moment(new MomentEdit)
{
    for (const Offer &offer : offers)
        m_length->addItem(offer.title);
    m_length->addItem(words.moment);
    m_length->setAccessibleName(words.length);
    m_length->setAccessibleDescription(words.length); // on Linux the name of a choice is what is chosen
    explain(
        *this,
        tr("Whether what is there now stops at once, or goes on for a while so that nobody is locked out."));
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(m_keep);
    row->addWidget(m_length);
    row->addWidget(m_moment);
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_now, 0, Qt::AlignLeading); // a click beside it is none
    for (QRadioButton *button : {m_now, m_keep})
        connect(button, &QRadioButton::toggled, this, &GraceChoice::follow);
    connect(m_length, &QComboBox::currentIndexChanged, this, &GraceChoice::follow);
    connect(m_length, &QComboBox::activated, this, [this] { m_keep->setChecked(true); });
    connect(m_moment, &MomentEdit::changed, this, &GraceChoice::follow);
}

void GraceChoice::chooseDefault(Duration usual, const std::function<QString()> &problem)
{
    m_moment->setMoment(m_clock.now() + usual);
    const auto found = std::find_if(m_offers.cbegin(), m_offers.cend(),
                                    [usual](const Offer &offer) { return offer.length == usual; });
    m_length->setCurrentIndex(static_cast<int>(found - m_offers.cbegin()));
    (m_keep->isEnabled() ? m_keep : m_now)->setChecked(true);
    if (keeps() && !problem().isEmpty())
        m_length->setCurrentIndex(0);
    if (keeps() && !problem().isEmpty())
        m_now->setChecked(true);
    follow();
    (keeps() ? m_keep : m_now)->setFocus();
}

void GraceChoice::forbidKeeping(const QString &reason)
{
    m_keep->setEnabled(false);
    m_keep->setToolTip(look::toolTip(reason));
    m_length->setEnabled(false);
}

bool GraceChoice::keeps() const
{
    return m_keep->isChecked();
}

std::optional<Instant> GraceChoice::until() const
{
    if (!keeps())
        return std::nullopt;
    if (byHand())
        return m_moment->moment();
    return m_clock.now() + m_offers.at(std::max(0, m_length->currentIndex())).length;
}

QString GraceChoice::adjustment() const
{
    return byHand() ? m_moment->adjustment() : QString();
}

void GraceChoice::focusLength()
{
    (byHand() ? static_cast<QWidget *>(m_moment) : m_length)->setFocus();
}

void GraceChoice::follow()
{
    m_moment->setVisible(byHand());
    m_moment->setEnabled(keeps());
    Q_EMIT changed();
}

bool GraceChoice::byHand() const
{
    return m_length->currentIndex() == m_offers.size();
}

} // namespace chatelaine
