// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/radiochoice.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>

namespace chatelaine {

RadioChoice::RadioChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::large);
    m_grid->setVerticalSpacing(look::small);
    m_grid->setColumnStretch(1, 1);
    setFocusPolicy(Qt::ClickFocus); // Tab goes to the buttons themselves
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void RadioChoice::addChoice(int value, const QString &label, const QString &explanation)
{
    auto *button = new QRadioButton(label);
    button->setAccessibleDescription(explanation);
    m_group->addButton(button, value);
    const int row = m_grid->rowCount();
    m_grid->addWidget(button, row, 0, Qt::AlignLeading | Qt::AlignVCenter); // a click beside it is none
    if (explanation.isEmpty())
        return;
    auto *words = captionLabel(explanation);
    m_grid->addWidget(words, row, 1, Qt::AlignVCenter);
}

int RadioChoice::value() const
{
    return m_group->checkedId();
}

void RadioChoice::setValue(int value)
{
    if (QAbstractButton *button = m_group->button(value))
        button->setChecked(true);
}

// A focus proxy would be given the name of the whole field; each button keeps its own.
void RadioChoice::focusInEvent(QFocusEvent *event)
{
    QAbstractButton *chosen = m_group->checkedButton();
    if (!chosen && !m_group->buttons().isEmpty())
        chosen = m_group->buttons().constFirst();
    if (chosen)
        chosen->setFocus(event->reason());
}

} // namespace chatelaine
