// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/expiryfield.h"

#include "domain/tokendraft.h"
#include "models/tokentext.h"
#include "widgets/momentedit.h"
#include "widgets/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

namespace chatelaine {

namespace {

/// "24 hours" is what people say up to two days; longer lives are counted in days.
QString lengthOf(Duration life)
{
    using std::chrono::hours;
    constexpr hours longestInHours(48);
    if (life % hours(1) == Duration::zero() && life >= hours(1) && life <= longestInHours)
        return ExpiryField::tr("%n hour(s)", nullptr, static_cast<int>(life / hours(1)));
    return text::duration(life);
}

} // namespace

ExpirySetup ExpirySetup::ofOrganisation()
{
    using std::chrono::days;
    return {{days(30), days(60), days(90)}};
}

ExpirySetup ExpirySetup::ofServer()
{
    using namespace std::chrono;
    return {{minutes(10), hours(1), hours(8), hours(24)}, true};
}

ExpiryField::ExpiryField(const Clock &clock, QWidget *parent)
    : ExpiryField(ExpirySetup::ofOrganisation(), clock, parent)
{
}

ExpiryField::ExpiryField(const ExpirySetup &setup, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_setup(setup)
    , m_clock(clock)
    , m_choice(new QComboBox)
    , m_moment(new MomentEdit)
{
    if (setup.lifeBefore && !m_setup.presets.contains(*setup.lifeBefore)) {
        m_setup.presets.append(*setup.lifeBefore);
        std::sort(m_setup.presets.begin(), m_setup.presets.end());
    }
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::medium);
    row->addWidget(m_choice, 1);
    row->addWidget(m_moment, 1);
    setFocusProxy(m_choice);
    for (Duration life : std::as_const(m_setup.presets))
        m_choice->addItem(labelOf(life));
    m_choice->addItems({tr("Date and time…"), tr("Never")});
    m_moment->setMoment(m_clock.now() + m_setup.presets.last());
    m_moment->hide();
    connect(m_choice, &QComboBox::currentIndexChanged, this, &ExpiryField::onChoice);
    connect(m_moment, &MomentEdit::changed, this, &ExpiryField::changed);
}

QString ExpiryField::labelOf(Duration life) const
{
    const QString length = lengthOf(life);
    return life == m_setup.lifeBefore ? tr("%1, as the present one").arg(length) : length;
}

void ExpiryField::onChoice()
{
    m_moment->setVisible(m_choice->currentIndex() == momentChoice());
    Q_EMIT changed();
}

void ExpiryField::allow(int index, const QString &label, const QString &reason)
{
    auto *item = qobject_cast<QStandardItemModel *>(m_choice->model())->item(index);
    item->setEnabled(reason.isEmpty());
    item->setText(reason.isEmpty() ? label : tr("%1 (%2)").arg(label, reason));
    item->setToolTip(reason);
}

QString ExpiryField::refusalOf(Duration life) const
{
    if (m_policy.longestTokenLife && life > *m_policy.longestTokenLife)
        return m_setup.serverRules ? tr("longer than the server allows")
                                   : tr("longer than your organisation allows");
    if (m_policy.shortestTokenLife && life < *m_policy.shortestTokenLife)
        return tr("shorter than the server allows");
    return {};
}

// A server's longest life is about tokens that expire.
bool ExpiryField::neverAllowed() const
{
    return m_policy.neverExpiresAllowed && (m_setup.serverRules || !m_policy.longestTokenLife);
}

void ExpiryField::setPolicy(const Policy &policy)
{
    m_policy = policy;
    const QSignalBlocker quiet(m_choice);
    for (int i = 0; i < momentChoice(); ++i)
        allow(i, labelOf(m_setup.presets.at(i)), refusalOf(m_setup.presets.at(i)));
    const QString asksForOne = m_setup.serverRules ? tr("the server asks for an expiry")
                                                   : tr("your organisation asks for an expiry");
    allow(neverChoice(), tr("Never"), neverAllowed() ? QString() : asksForOne);
}

int ExpiryField::choiceFor(Duration life) const
{
    return static_cast<int>(std::find(m_setup.presets.cbegin(), m_setup.presets.cend(), life) -
                            m_setup.presets.cbegin());
}

Duration ExpiryField::usualLife() const
{
    const Duration longest = m_policy.longestTokenLife.value_or(Duration::max());
    const Duration shortest = m_policy.shortestTokenLife.value_or(Duration::zero());
    return std::clamp(m_setup.lifeBefore.value_or(m_policy.defaultTokenLife), std::min(shortest, longest),
                      longest);
}

void ExpiryField::chooseDefault()
{
    const Duration life = usualLife();
    m_moment->setMoment(m_clock.now() + life);
    m_choice->setCurrentIndex(choiceFor(life));
    onChoice();
}

void ExpiryField::setValue(std::optional<Instant> at)
{
    m_moment->setMoment(at.value_or(m_clock.now() + m_policy.defaultTokenLife));
    m_choice->setCurrentIndex(at ? momentChoice() : neverChoice());
    onChoice();
}

std::optional<Instant> ExpiryField::value() const
{
    const int choice = m_choice->currentIndex();
    if (choice == neverChoice())
        return std::nullopt;
    if (choice == momentChoice())
        return m_moment->moment();
    return m_clock.now() + m_setup.presets.at(std::max(choice, 0));
}

QString ExpiryField::summary() const
{
    const auto at = value();
    QString words =
        at ? tr("Dies on %1.").arg(momentWithZone(*at)) : tr("Works until somebody switches it off.");
    if (!at && m_setup.serverRules)
        words = tr("Works until somebody deletes it.");
    if (const QString adjusted = m_moment->adjustment();
        m_choice->currentIndex() == momentChoice() && !adjusted.isEmpty())
        words += u' ' + adjusted;
    const QString limit = limits();
    return limit.isEmpty() ? words : QString(words + u' ' + limit);
}

QString ExpiryField::limits() const
{
    const auto &longest = m_policy.longestTokenLife;
    const auto &shortest = m_policy.shortestTokenLife;
    if (!m_setup.serverRules)
        return longest ? tr("Your organisation allows at most %1.").arg(text::duration(*longest)) : QString();
    if (longest && shortest)
        return tr("The server takes a life of %1 to %2.")
            .arg(text::duration(*shortest), text::duration(*longest));
    if (longest)
        return tr("The server takes a life of at most %1.").arg(text::duration(*longest));
    return shortest ? tr("The server takes a life of at least %1.").arg(text::duration(*shortest))
                    : QString();
}

QString ExpiryField::problem() const
{
    if (m_setup.serverRules)
        return serverProblem();
    const auto judged = validation::expiry(value(), m_policy, m_clock.now());
    return judged ? QString() : judged.error().message;
}

QString ExpiryField::serverProblem() const
{
    const auto at = value();
    if (!at)
        return neverAllowed() ? QString() : tr("The server asks for an expiry. Choose when.");
    Policy anything; // the rules that hold everywhere
    const auto judged = validation::expiry(at, anything, m_clock.now());
    if (!judged)
        return judged.error().message;
    return refusalOf(*at - m_clock.now()).isEmpty() ? QString() : limits();
}

} // namespace chatelaine
