// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/clipboardcountdown.h"

#include "widgets/clipboardguard.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>

namespace chatelaine {

ClipboardCountdown::ClipboardCountdown(ClipboardGuard &guard, QWidget *parent)
    : QWidget(parent)
    , m_guard(guard)
    , m_left(new QProgressBar)
    , m_words(captionLabel())
{
    m_left->setTextVisible(false);
    m_left->setFixedSize(120, 6);
    m_left->setAccessibleName(tr("Time left on the clipboard"));
    // Keeps its place while it is hidden: nothing jumps under the pointer.
    QSizePolicy policy = m_left->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_left->setSizePolicy(policy);
    m_left->hide();
    m_words->setMinimumHeight(m_words->fontMetrics().height());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_left);
    row->addWidget(m_words, 1);
    connect(&guard, &ClipboardGuard::stateChanged, this, &ClipboardCountdown::showState);
    connect(&guard, &ClipboardGuard::ticked, this, &ClipboardCountdown::showState);
}

void ClipboardCountdown::begin()
{
    m_begun = true;
    m_left->setRange(0, static_cast<int>(m_guard.remaining().count()));
    showState();
}

void ClipboardCountdown::showState()
{
    if (!m_begun)
        return;
    const auto seconds = static_cast<int>(m_guard.remaining().count());
    m_left->setVisible(m_guard.state() == ClipboardGuard::State::Holding);
    m_left->setValue(seconds);
    switch (m_guard.state()) {
    case ClipboardGuard::State::Holding:
        m_words->setText(tr("On the clipboard for %n s", nullptr, seconds));
        break;
    case ClipboardGuard::State::Cleared:
        m_words->setText(tr("Taken off the clipboard."));
        break;
    case ClipboardGuard::State::Replaced:
        m_words->setText(tr("Something else is on the clipboard now. It was left alone."));
        break;
    case ClipboardGuard::State::Unconfirmed:
        m_words->setText(
            tr("Could not confirm that it is off the clipboard. Copy something else to be sure."));
        break;
    case ClipboardGuard::State::Idle:
        m_words->clear();
        break;
    }
}

} // namespace chatelaine
