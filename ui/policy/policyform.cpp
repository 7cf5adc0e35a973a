// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policyform.h"

#include "policy/policywords.h"
#include "widgets/durationfield.h"
#include "widgets/explain.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

using Unit = DurationField::Unit;
const QVector<Unit> lives = {Unit::Hour, Unit::Day};
const QVector<Unit> graces = {Unit::Minute, Unit::Hour, Unit::Day};

template <class T> T wholeOf(const std::optional<Duration> &length)
{
    return std::chrono::duration_cast<T>(length.value_or(Duration::zero()));
}

} // namespace

PolicyForm::PolicyForm(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::large);
    buildPersonal(*column);
    buildTokens(*column);
    buildGrace(*column);
    buildConsole(*column);
    m_longestPersonal->setProposal(std::chrono::days(90));
    m_longest->setProposal(std::chrono::days(365));
    m_idle->setProposal(std::chrono::minutes(10));
    setPolicy({});
}

DurationField *PolicyForm::addLength(QVBoxLayout &column, const QString &name, const QString &label,
                                     DurationField *length, const QString &help, const QString &hint)
{
    auto *field = new FormField(label, length, help);
    field->setObjectName(name);
    column.addWidget(field);
    m_fields.insert(name, field);
    m_hints.insert(name, hint);
    connect(length, &DurationField::changed, this, &PolicyForm::onChanged);
    return length;
}

QCheckBox *PolicyForm::addTick(QVBoxLayout &column, const QString &text, const QString &help)
{
    auto *tick = new QCheckBox(text);
    explain(*tick, help);
    column.addWidget(tick);
    connect(tick, &QCheckBox::toggled, this, &PolicyForm::onChanged);
    return tick;
}

void PolicyForm::buildPersonal(QVBoxLayout &column)
{
    column.addWidget(new SectionHeading(tr("Personal access tokens")));
    m_personal = addTick(column, tr("&Users may make personal access tokens, and these work"),
                         tr("Lets everybody make tokens for their own programs on the page My tokens."));
    column.addWidget(captionLabel(tr("Such a token acts with the permissions of its user, cut down to the "
                                     "scopes that were chosen for it. Switched off, all of them stop at "
                                     "once; on again, they work again.")));
    m_longestPersonal =
        addLength(column, QStringLiteral("longestPersonalTokenLife"),
                  tr("Longest &life of a personal access token"), new DurationField(lives, tr("No li&mit")),
                  tr("No expiry that is chosen for a personal access token may lie further ahead."), {});
}

void PolicyForm::buildTokens(QVBoxLayout &column)
{
    column.addSpacing(look::medium);
    column.addWidget(new SectionHeading(tr("Life of tokens")));
    m_longest = addLength(column, QStringLiteral("longestTokenLife"), tr("Longest life of a &token"),
                          new DurationField(lives, tr("N&o limit")),
                          tr("No expiry that is chosen for a token may lie further ahead."),
                          tr("Counts from the making of a token or from the change of its expiry. Tokens "
                             "that exist keep their life."));
    m_never = addTick(column, tr("Tokens may go without an e&xpiry"),
                      tr("While this is off, every new token gets a moment at which it dies."));
    m_default =
        addLength(column, QStringLiteral("defaultTokenLife"), tr("&Suggested life"), new DurationField(lives),
                  tr("Whoever makes a token can choose another one, within the limit."),
                  tr("What the form for a new token starts with."));
}

void PolicyForm::buildGrace(QVBoxLayout &column)
{
    column.addSpacing(look::medium);
    column.addWidget(new SectionHeading(tr("Grace after a regeneration")));
    m_longestGrace =
        addLength(column, QStringLiteral("longestGrace"), tr("Longes&t grace"), new DurationField(graces),
                  tr("Whoever regenerates a token cannot keep its previous secret alive for longer."),
                  tr("How long a previous secret may go on working beside the new one."));
    m_defaultGrace =
        addLength(column, QStringLiteral("defaultGrace"), tr("Suggested g&race"), new DurationField(graces),
                  tr("What the form for a new secret starts with."), {});
}

void PolicyForm::buildConsole(QVBoxLayout &column)
{
    column.addSpacing(look::medium);
    column.addWidget(new SectionHeading(tr("The console")));
    m_clipboard =
        addLength(column, QStringLiteral("clipboardTime"), tr("A copied secret stays on the clip&board for"),
                  new DurationField({Unit::Second, Unit::Minute}),
                  tr("The shorter, the less likely another program reads it there."),
                  tr("After that the console empties the clipboard, if the secret is still on it."));
    m_idle = addLength(column, QStringLiteral("idleLock"), tr("Loc&k when nobody works for"),
                       new DurationField({Unit::Minute, Unit::Hour}, tr("&Never")),
                       tr("A locked console shows nothing until whoever is signed in proves it once more."),
                       tr("Each console counts for itself, from the last key or movement of the mouse."));
}

void PolicyForm::setPolicy(const Policy &policy)
{
    m_base = policy;
    {
        const QSignalBlocker quiet(this);
        m_personal->setChecked(policy.personalTokens);
        m_never->setChecked(policy.neverExpiresAllowed);
        m_longestPersonal->setValue(policy.longestPersonalTokenLife);
        m_longest->setValue(policy.longestTokenLife);
        m_default->setValue(policy.defaultTokenLife);
        m_defaultGrace->setValue(policy.defaultGrace);
        m_longestGrace->setValue(policy.longestGrace);
        m_clipboard->setValue(policy.clipboardTime);
        m_idle->setValue(policy.idleLock ? std::optional<Duration>(*policy.idleLock) : std::nullopt);
    }
    showHints(nullptr);
    onChanged();
}

void PolicyForm::rebase(const Policy &newer)
{
    m_base = newer;
    showHints(&newer);
    onChanged();
}

void PolicyForm::showHints(const Policy *newer)
{
    const Policy typed = policy();
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field) {
        QStringList words = {m_hints.value(field.key())};
        if (newer && policywords::value(field.key(), *newer) != policywords::value(field.key(), typed))
            words.prepend(tr("In force now: %1.").arg(policywords::value(field.key(), *newer)));
        words.removeAll(QString());
        field.value()->setHint(words.join(u' '));
    }
}

Policy PolicyForm::policy() const
{
    Policy wanted = m_base;
    wanted.personalTokens = m_personal->isChecked();
    wanted.neverExpiresAllowed = m_never->isChecked();
    wanted.longestPersonalTokenLife = m_longestPersonal->value();
    wanted.longestTokenLife = m_longest->value();
    wanted.defaultTokenLife = m_default->value().value_or(Duration::zero());
    wanted.defaultGrace = m_defaultGrace->value().value_or(Duration::zero());
    wanted.longestGrace = m_longestGrace->value().value_or(Duration::zero());
    wanted.clipboardTime = wholeOf<std::chrono::seconds>(m_clipboard->value());
    wanted.idleLock.reset();
    if (const auto idle = m_idle->value())
        wanted.idleLock = wholeOf<std::chrono::minutes>(idle);
    return wanted;
}

bool PolicyForm::isModified() const
{
    return policy() != m_base;
}

QString PolicyForm::judge()
{
    const Result<Policy> judged = validation::policy(policy());
    const QString bad = judged ? QString() : judged.error().field;
    for (auto field = m_fields.cbegin(); field != m_fields.cend(); ++field)
        field.value()->setError(field.key() == bad ? judged.error().message : QString());
    return bad;
}

void PolicyForm::onChanged()
{
    judge();
    const bool limited = m_longest->value() && m_longestPersonal->value();
    m_never->setEnabled(!limited);
    const QString reason = tr("Every token has a longest life, so none can go without an expiry.");
    m_never->setToolTip(limited ? reason : QString());
    m_never->setAccessibleDescription(limited ? reason : QString());
    Q_EMIT changed();
}

bool PolicyForm::check()
{
    const QString bad = judge();
    if (FormField *field = m_fields.value(bad))
        field->input()->setFocus(Qt::OtherFocusReason);
    return bad.isEmpty();
}

bool PolicyForm::showError(const Error &error)
{
    FormField *field = m_fields.value(error.field);
    if (!field)
        return false;
    field->setError(error.message);
    field->input()->setFocus(Qt::OtherFocusReason);
    return true;
}

void PolicyForm::focusFirst()
{
    m_personal->setFocus(Qt::OtherFocusReason);
}

} // namespace chatelaine
