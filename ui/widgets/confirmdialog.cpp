// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/confirmdialog.h"

#include "widgets/labels.h"
#include "widgets/sectionheading.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int listRows = 8;

} // namespace

ConfirmDialog::ConfirmDialog(const QString &heading, const QString &text, const QString &deed, Tone tone,
                             QWidget *parent)
    : QDialog(parent)
    , m_tone(tone)
    , m_icon(new QLabel)
    , m_facts(new QVBoxLayout)
{
    setWindowTitle(heading);
    setWindowModality(Qt::WindowModal);
    setAccessibleDescription(text);
    m_facts->setSpacing(look::medium);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::large);
    column->addLayout(headingRow(heading, text));
    column->addStretch();
    column->addLayout(buttons(deed));
    setMinimumWidth(std::max(420, fontMetrics().averageCharWidth() * 60));
    paintIcons();
    m_safe->setFocus();
}

QLayout *ConfirmDialog::headingRow(const QString &heading, const QString &text)
{
    auto *words = new QVBoxLayout;
    words->setSpacing(look::medium);
    words->addWidget(new SectionHeading(heading, SectionHeading::Level::Page));
    words->addWidget(plainLabel(text));
    words->addSpacing(look::small);
    words->addLayout(m_facts);
    auto *row = new QHBoxLayout;
    row->setSpacing(look::large);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    return row;
}

QLayout *ConfirmDialog::buttons(const QString &deed)
{
    auto *box = new QDialogButtonBox;
    QPushButton *safe = box->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *act = box->addButton(deed, QDialogButtonBox::AcceptRole);
    if (m_tone == Tone::Bad) {
        look::setDangerous(*act);
        look::setPlain(*safe);
    }
    safe->setDefault(true);
    m_safe = safe;
    connect(box, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->addWidget(box);
    return row;
}

void ConfirmDialog::setSafeText(const QString &text)
{
    m_safe->setText(text);
}

void ConfirmDialog::addFact(const QString &iconName, const QString &text)
{
    auto *icon = new QLabel;
    auto *row = new QHBoxLayout;
    row->setSpacing(look::medium);
    row->addWidget(icon, 0, Qt::AlignTop);
    row->addWidget(plainLabel(text), 1);
    m_facts->addLayout(row);
    m_factIcons.append({icon, iconName});
    paintIcons();
}

void ConfirmDialog::addList(const QString &name, const QStringList &lines)
{
    auto *list = new QListWidget;
    list->setAccessibleName(name);
    list->setUniformItemSizes(true);
    list->addItems(lines);
    const int rows = std::clamp(static_cast<int>(lines.size()), 2, listRows);
    list->setFixedHeight(list->sizeHintForRow(0) * rows + 2 * list->frameWidth() + look::small);
    m_facts->addWidget(list);
}

void ConfirmDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void ConfirmDialog::paintIcons()
{
    const QString name = m_tone == Tone::Bad || m_tone == Tone::Warning ? QStringLiteral("data-warning")
                                                                        : QStringLiteral("data-information");
    m_icon->setPixmap(look::pixmap(name, look::text(m_tone), 32, devicePixelRatioF()));
    for (const auto &[label, iconName] : std::as_const(m_factIcons))
        label->setPixmap(look::pixmap(iconName, look::secondaryText(), look::iconSize(fontMetrics()),
                                      devicePixelRatioF()));
}

} // namespace chatelaine
