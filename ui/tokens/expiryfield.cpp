// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/expiryfield.h"

#include "models/tokentext.h"
#include "widgets/momentedit.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>
#include <array>

namespace chatelaine {

namespace {

constexpr std::array<int, 3> presetDays = {30, 60, 90};
constexpr int momentChoice = static_cast<int>(presetDays.size());
constexpr int neverChoice = momentChoice + 1;

} // namespace

ExpiryField::ExpiryField(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_choice(new QComboBox)
    , m_moment(new MomentEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::medium);
    row->addWidget(m_choice, 1);
    row->addWidget(m_moment, 1);
    setFocusProxy(m_choice);
    for (int days : presetDays)
        m_choice->addItem(tr("%n day(s)", nullptr, days));
    m_choice->addItems({tr("Date and time…"), tr("Never")});
    m_moment->setMoment(m_clock.now() + std::chrono::days(presetDays.back()));
    m_moment->hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExpiryField::onChoice);
    connect(m_moment, &MomentEdit::changed, this, &ExpiryField::changed);
}

void ExpiryField::onChoice()
{
    m_moment->setVisible(m_choice->currentIndex() == momentChoice);
    Q_EMIT changed();
}

void ExpiryField::allow(int index, bool allowed, const QString &label, const QString &reason)
{
    auto *item = qobject_cast<QStandardItemModel *>(m_choice->model())->item(index);
    item->setEnabled(allowed);
    item->setText(allowed ? label : tr("%1 (%2)").arg(label, reason));
    item->setToolTip(allowed ? QString() : reason);
}

void ExpiryField::setPolicy(const Policy &policy)
{
    m_policy = policy;
    const QSignalBlocker quiet(m_choice);
    const auto &longest = policy.longestTokenLife;
    for (int i = 0; i < momentChoice; ++i) {
        const int days = presetDays[static_cast<size_t>(i)];
        allow(i, !longest || std::chrono::days(days) <= *longest, tr("%n day(s)", nullptr, days),
              tr("longer than your organisation allows"));
    }
    allow(neverChoice, !longest && policy.neverExpiresAllowed, tr("Never"),
          tr("your organisation asks for an expiry"));
}

int ExpiryField::choiceFor(Duration life) const
{
    const auto found = std::find_if(presetDays.begin(), presetDays.end(),
                                    [life](int days) { return std::chrono::days(days) == life; });
    return static_cast<int>(found - presetDays.begin());
}

void ExpiryField::chooseDefault()
{
    const Duration life =
        std::min(m_policy.defaultTokenLife, m_policy.longestTokenLife.value_or(Duration::max()));
    m_moment->setMoment(m_clock.now() + life);
    m_choice->setCurrentIndex(choiceFor(life));
    onChoice();
}

void ExpiryField::setValue(std::optional<Instant> at)
{
    m_moment->setMoment(at.value_or(m_clock.now() + m_policy.defaultTokenLife));
    m_choice->setCurrentIndex(at ? momentChoice : neverChoice);
    onChoice();
}

std::optional<Instant> ExpiryField::value() const
{
    const int choice = m_choice->currentIndex();
    if (choice == neverChoice)
        return std::nullopt;
    if (choice == momentChoice)
        return m_moment->moment();
    return m_clock.now() + std::chrono::days(presetDays[static_cast<size_t>(std::max(choice, 0))]);
}

QString ExpiryField::summary() const
{
    const auto at = value();
    QString words =
        at ? tr("Dies on %1.").arg(momentWithZone(*at)) : tr("Works until somebody switches it off.");
    if (const QString adjusted = m_moment->adjustment();
        m_choice->currentIndex() == momentChoice && !adjusted.isEmpty())
        words += u' ' + adjusted;
    if (m_policy.longestTokenLife)
        words +=
            u' ' + tr("Your organisation allows at most %1.").arg(text::duration(*m_policy.longestTokenLife));
    return words;
}

} // namespace chatelaine
