// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/radiochoice.h"

#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QFocusEvent>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace chatelaine {

RadioChoice::RadioChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::small);
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
    m_column->addWidget(button);
    if (explanation.isEmpty())
        return;
    auto *words = captionLabel(explanation);
    const int indent = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                       style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
    words->setContentsMargins(layoutDirection() == Qt::LeftToRight ? indent : 0, 0,
                              layoutDirection() == Qt::LeftToRight ? 0 : indent, look::small);
    m_column->addWidget(words);
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
