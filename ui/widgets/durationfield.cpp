// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/durationfield.h"

#include "widgets/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr int mostUnits = 99'999'999; // more than the 100 years that the rules allow, in any unit but seconds

Duration lengthOf(DurationField::Unit unit)
{
    switch (unit) {
    case DurationField::Unit::Second:
        return std::chrono::seconds(1);
    case DurationField::Unit::Minute:
        return std::chrono::minutes(1);
    case DurationField::Unit::Hour:
        return std::chrono::hours(1);
    case DurationField::Unit::Day:
        return std::chrono::days(1);
    }
    return std::chrono::seconds(1);
}

QString nameOf(DurationField::Unit unit)
{
    switch (unit) {
    case DurationField::Unit::Second:
        return DurationField::tr("seconds");
    case DurationField::Unit::Minute:
        return DurationField::tr("minutes");
    case DurationField::Unit::Hour:
        return DurationField::tr("hours");
    case DurationField::Unit::Day:
        return DurationField::tr("days");
    }
    return {};
}

} // namespace

DurationField::DurationField(const QVector<Unit> &units, const QString &noneLabel, QWidget *parent)
    : QWidget(parent)
    , m_units(units)
    , m_number(new QSpinBox)
    , m_unit(new QComboBox)
{
    m_number->setRange(0, mostUnits);
    m_number->setGroupSeparatorShown(true);
    m_number->setMinimumWidth(fontMetrics().averageCharWidth() * 16);
    for (Unit unit : units)
        m_unit->addItem(nameOf(unit));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_unit->setMinimumContentsLength(9); // every unit, so that fields below each other align
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::medium);
    row->addWidget(m_number);
    row->addWidget(m_unit);
    if (!noneLabel.isEmpty()) {
        m_none = new QCheckBox(noneLabel);
        row->addSpacing(look::small);
        row->addWidget(m_none);
        connect(m_none, &QCheckBox::toggled, this, &DurationField::onNone);
    }
    row->addStretch(1);
    setFocusProxy(m_number);
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setAccessibleDescription(
        m_unit->accessibleName()); // on Linux the name of a choice is what is chosen
    connect(m_number, &QSpinBox::valueChanged, this, &DurationField::onTyped);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &DurationField::onTyped);
}

std::optional<Duration> DurationField::value() const
{
    if (m_none && m_none->isChecked())
        return std::nullopt;
    if (m_given)
        return m_given;
    return lengthOf(m_units.at(std::max(0, m_unit->currentIndex()))) * m_number->value();
}

void DurationField::setValue(std::optional<Duration> length)
{
    const QSignalBlocker quiet(this);
    show(length.value_or(m_proposal));
    if (m_none)
        m_none->setChecked(!length);
    m_given = length;
}

void DurationField::show(Duration length)
{
    const QSignalBlocker quietNumber(m_number), quietUnit(m_unit);
    qsizetype best = 0;
    for (qsizetype i = 1; i < m_units.size(); ++i) {
        if (length % lengthOf(m_units.at(i)) == Duration::zero())
            best = i;
    }
    m_unit->setCurrentIndex(static_cast<int>(best));
    m_number->setValue(
        static_cast<int>(std::clamp<qint64>(length / lengthOf(m_units.at(best)), 0, mostUnits)));
}

void DurationField::onTyped()
{
    m_given.reset();
    Q_EMIT changed();
}

void DurationField::onNone(bool none)
{
    m_number->setEnabled(!none);
    m_unit->setEnabled(!none);
    m_given.reset();
    Q_EMIT changed();
}

} // namespace chatelaine
