// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/centred.h"

#include "widgets/smallwindowscroll.h"
#include "widgets/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr int charactersPerLine = 66; // a comfortable measure

} // namespace

QVBoxLayout *centredColumn(QWidget &page)
{
    auto *scroll = new QScrollArea(&page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(&page);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(scroll);

    auto *content = new QWidget(scroll);
    scroll->setWidget(content);
    followFocus(*scroll);
    auto *row = new QHBoxLayout(content);
    auto *middle = new QVBoxLayout;
    row->addStretch(1);
    row->addLayout(middle, 8);
    row->addStretch(1);
    auto *column = new QWidget(content);
    column->setMaximumWidth(page.fontMetrics().averageCharWidth() * charactersPerLine + 4 * look::huge);
    middle->addStretch(1);
    middle->addWidget(column);
    middle->addStretch(2);

    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(look::medium + look::small);
    return layout;
}

} // namespace chatelaine
