// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keyvaluegrid.h"

#include "widgets/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QToolButton>

namespace chatelaine {
namespace {

QLabel *makeValue(const QString &caption)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setWordWrap(true);
    // Beside its caption, also where a name is written the other way round.
    label->setAlignment((label->isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute |
                        Qt::AlignVCenter);
    label->setAccessibleName(caption);
    label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return label;
}

} // namespace

KeyValueGrid::KeyValueGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(look::large);
    m_grid->setVerticalSpacing(look::small + 2);
    m_grid->setColumnStretch(1, 1);
}

int KeyValueGrid::addRow(const QString &caption, const QString &value, Copy copy)
{
    QLabel *text = makeValue(caption);
    const int row = static_cast<int>(m_rows.size());
    addRow(caption, copy == Copy::Button ? withCopyButton(text, caption, row) : text);
    m_rows[row].text = text;
    setValue(row, value);
    return row;
}

int KeyValueGrid::addRow(const QString &caption, QWidget *value)
{
    const int row = static_cast<int>(m_rows.size());
    auto *label = new QLabel(caption, this);
    label->setTextFormat(Qt::PlainText);
    look::setSecondary(*label);
    m_grid->addWidget(label, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    if (!qobject_cast<QLabel *>(value))
        m_grid->setAlignment(label, Qt::AlignVCenter);
    m_rows.append({label, nullptr, value, {}});
    return row;
}

QWidget *KeyValueGrid::withCopyButton(QLabel *value, const QString &caption, int row)
{
    auto *both = new QWidget;
    auto *line = new QHBoxLayout(both);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(value, 1);
    auto *button = new QToolButton;
    button->setAutoRaise(true);
    button->setIcon(look::icon(QStringLiteral("edit-copy")));
    button->setToolTip(tr("Copy"));
    button->setAccessibleName(tr("Copy: %1").arg(caption));
    line->addWidget(button, 0, Qt::AlignTop);
    connect(button, &QToolButton::clicked, this,
            [this, row] { QGuiApplication::clipboard()->setText(this->value(row)); });
    return both;
}

void KeyValueGrid::setValue(int row, const QString &value)
{
    Row &r = m_rows[row];
    r.value = value;
    if (r.text)
        r.text->setText(value.isEmpty() ? QStringLiteral("–") : value);
}

QString KeyValueGrid::value(int row) const
{
    return m_rows.at(row).value;
}

void KeyValueGrid::setRowVisible(int row, bool visible)
{
    m_rows.at(row).caption->setVisible(visible);
    m_rows.at(row).shown->setVisible(visible);
}

void KeyValueGrid::clear()
{
    for (const Row &row : std::as_const(m_rows)) {
        delete row.caption;
        delete row.shown;
    }
    m_rows.clear();
}

} // namespace chatelaine
