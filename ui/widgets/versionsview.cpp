// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/versionsview.h"

#include "widgets/sidebyside.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

QLabel *plainLabel(const QString &text, bool strong = false)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    label->setMinimumWidth(1); // a word without a break must not push the other version out of sight
    QFont font = label->font();
    font.setBold(strong);
    label->setFont(font);
    return label;
}

QWidget *differenceMark(bool differs)
{
    auto *mark = new QWidget;
    auto *row = new QHBoxLayout(mark);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::small);
    auto *icon = new QLabel;
    if (differs)
        icon->setPixmap(look::pixmap(QStringLiteral("data-warning"), look::text(Tone::Warning),
                                     look::iconSize(mark->fontMetrics()), mark->devicePixelRatioF()));
    icon->setFixedWidth(look::iconSize(mark->fontMetrics()));
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(plainLabel(differs ? VersionsView::tr("Differs") : VersionsView::tr("Same"), differs), 1);
    return mark;
}

QString shown(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

} // namespace

VersionsView::VersionsView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::large);
    auto *table = new QWidget;
    table->setLayout(m_grid);
    m_grid->setHorizontalSpacing(look::large);
    m_grid->setVerticalSpacing(look::medium);
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(table);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    auto *theirs = new QPushButton(tr("&Take their values"));
    auto *mine = new QPushButton(tr("&Keep mine over theirs"));
    theirs->setToolTip(tr("What you typed is replaced. Nothing is saved yet."));
    mine->setToolTip(tr("What you typed stays in the form. Nothing is saved until you press Save."));
    buttons->addStretch();
    buttons->addWidget(theirs);
    buttons->addWidget(mine);
    column->addLayout(buttons);
    connect(theirs, &QPushButton::clicked, this, &VersionsView::theirsTaken);
    connect(mine, &QPushButton::clicked, this, &VersionsView::mineKept);
}

void VersionsView::clear()
{
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void VersionsView::addRow(const VersionLine &line)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(line.field, true), row, 0);
    m_grid->addWidget(plainLabel(shown(line.mine)), row, 1);
    m_grid->addWidget(plainLabel(shown(line.theirs)), row, 2);
    m_grid->addWidget(differenceMark(line.mine != line.theirs), row, 3);
}

// Lines stand opposite each other as long as nothing wraps.
void VersionsView::addCode(const VersionLine &line)
{
    const int row = m_grid->rowCount();
    m_grid->addWidget(plainLabel(line.field, true), row, 0);
    const SideBySide sides = sideBySide(line.mine, line.theirs);
    for (int side = 0; side < 2; ++side) {
        QLabel *label = plainLabel(side == 0 ? sides.left : sides.right);
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPointSizeF(label->font().pointSizeF());
        label->setFont(font);
        label->setWordWrap(false);
        auto *scroll = new QScrollArea;
        scroll->setFrameShape(QFrame::StyledPanel);
        scroll->setWidgetResizable(true);
        scroll->setWidget(label);
        scroll->setMinimumHeight(label->sizeHint().height() + look::huge);
        scroll->setAccessibleName(line.field);
        m_grid->addWidget(scroll, row, side + 1);
    }
    m_grid->addWidget(differenceMark(line.mine != line.theirs), row, 3);
}

void VersionsView::showVersions(const QVector<VersionLine> &lines)
{
    clear();
    m_grid->addWidget(plainLabel(tr("Yours"), true), 0, 1);
    m_grid->addWidget(plainLabel(tr("Theirs now"), true), 0, 2);
    for (const VersionLine &line : lines)
        line.isCode ? addCode(line) : addRow(line);
    m_grid->setRowStretch(m_grid->rowCount(), 1);
}

} // namespace chatelaine
