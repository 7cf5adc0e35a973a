// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditfilterrow.h"

#include "audit/spandialog.h"
#include "audit/tokenpicker.h"
#include "models/audittext.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"

#include <QCollator>
#include <QLineEdit>
#include <QMenu>

#include <algorithm>

namespace chatelaine {

namespace {

using std::chrono::days;

/// Every act, as people call it, in the order of their words.
QVector<Choice> allActs()
{
    QVector<Choice> choices;
    for (int action = 0; action < auditActionCount; ++action)
        choices.append({action, text::of(static_cast<AuditAction>(action))});
    const QCollator collator;
    std::sort(choices.begin(), choices.end(),
              [&collator](const Choice &a, const Choice &b) { return collator.compare(a.text, b.text) < 0; });
    return choices;
}

} // namespace

AuditFilterRow::AuditFilterRow(const PageContext &context, QWidget *parent)
    : FilterRow(tr("Search who, to what or why"), tr("Search the audit trail"), parent)
    , m_context(context)
{
    search()->setObjectName(QStringLiteral("auditSearch"));
    connect(&m_context.facts, &OrganisationFacts::changed, this, [this] { refreshChips(); });
    start();
}

AuditQuery AuditFilterRow::query() const
{
    AuditQuery query = m_filter;
    query.text = text();
    return query;
}

void AuditFilterRow::showOnly(PrincipalId person, const QString &name)
{
    m_names.insert(person, name);
    m_filter.people = {person};
    refreshChips();
    Q_EMIT changed();
}

void AuditFilterRow::showOnly(TokenId token, const QString &name)
{
    m_tokenNames.insert(token, name);
    m_filter.tokens = {token};
    refreshChips();
    Q_EMIT changed();
}

void AuditFilterRow::clearFilters()
{
    m_filter = {};
}

void AuditFilterRow::fillFilters()
{
    addActMenu();
    addOutcomeMenu();
    addPersonMenu();
    connect(addMenu(tr("T&oken"))->addAction(tr("Choose…")), &QAction::triggered, this,
            &AuditFilterRow::chooseToken);
    addTimeMenu();
}

void AuditFilterRow::addActMenu()
{
    QSet<qint64> ticked;
    for (const AuditAction action : std::as_const(m_filter.actions))
        ticked.insert(qint64(action));
    addChoices(tr("&Act"), allActs(), ticked, [this](const QSet<qint64> &ids) {
        m_filter.actions.clear();
        for (const qint64 id : ids)
            m_filter.actions.append(static_cast<AuditAction>(id));
    });
}

void AuditFilterRow::addOutcomeMenu()
{
    QMenu *menu = addMenu(tr("Out&come"));
    for (const AuditOutcome outcome : {AuditOutcome::Done, AuditOutcome::Refused})
        addTick(menu, text::of(outcome), m_filter.outcome == outcome,
                [this, outcome](bool on) { m_filter.outcome = on ? std::optional(outcome) : std::nullopt; });
}

void AuditFilterRow::addPersonMenu()
{
    QVector<Choice> choices;
    for (const User &user : m_context.facts.users())
        choices.append({user.id.value, user.name});
    QSet<qint64> ticked;
    for (const PrincipalId person : std::as_const(m_filter.people))
        ticked.insert(person.value);
    addChoices(tr("&Person"), choices, ticked, [this](const QSet<qint64> &ids) {
        m_filter.people.clear();
        for (const qint64 id : ids)
            m_filter.people.append(PrincipalId{id});
    });
}

void AuditFilterRow::chooseToken()
{
    auto *picker = new TokenPicker(m_context, this);
    connect(picker, &TokenPicker::picked, this,
            [this](TokenId token, const QString &name) { showOnly(token, name); });
    picker->open();
}

void AuditFilterRow::addTimeMenu()
{
    QMenu *menu = addMenu(tr("&Time"));
    const std::pair<QString, Duration> spans[] = {{tr("Last 24 hours"), days(1)},
                                                  {tr("Last 7 days"), days(7)},
                                                  {tr("Last 30 days"), days(30)},
                                                  {tr("Last 365 days"), days(365)}};
    for (const auto &[words, length] : spans) {
        QAction *entry = menu->addAction(words);
        connect(entry, &QAction::triggered, this, [this, back = length] { lookBack(back); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("Choose…")), &QAction::triggered, this, &AuditFilterRow::chooseTimes);
}

void AuditFilterRow::lookBack(Duration time)
{
    m_filter.from = m_context.clock.now() - time;
    m_filter.until.reset();
    refreshChips();
    Q_EMIT changed();
}

void AuditFilterRow::chooseTimes()
{
    const Instant now = m_context.clock.now();
    auto *dialog = new SpanDialog(m_filter.from.value_or(now - days(7)), m_filter.until.value_or(now),
                                  m_context.settings, this);
    connect(dialog, &SpanDialog::chosen, this, [this](Instant from, Instant until) {
        m_filter.from = from;
        m_filter.until = until;
        refreshChips();
        Q_EMIT changed();
    });
    dialog->open();
}

QString AuditFilterRow::nameOf(PrincipalId person) const
{
    const QVector<User> &users = m_context.facts.users();
    const auto found =
        std::find_if(users.cbegin(), users.cend(), [person](const User &user) { return user.id == person; });
    return text::oneLine(found == users.cend() ? m_names.value(person) : found->name);
}

void AuditFilterRow::fillChips()
{
    for (const AuditAction action : std::as_const(m_filter.actions))
        addChip(text::of(action), [this, action] { m_filter.actions.removeAll(action); });
    if (m_filter.outcome)
        addChip(tr("Outcome: %1").arg(text::of(*m_filter.outcome)), [this] { m_filter.outcome.reset(); });
    for (const PrincipalId person : std::as_const(m_filter.people))
        addChip(tr("Person: %1").arg(nameOf(person)), [this, person] { m_filter.people.removeAll(person); });
    for (const TokenId token : std::as_const(m_filter.tokens))
        addChip(tr("Token: %1").arg(text::oneLine(m_tokenNames.value(token))),
                [this, token] { m_filter.tokens.removeAll(token); });
    addTimeChips();
}

void AuditFilterRow::addTimeChips()
{
    if (m_filter.from)
        addChip(tr("From %1").arg(text::dateTime(*m_filter.from)), [this] { m_filter.from.reset(); });
    if (m_filter.until)
        addChip(tr("Before %1").arg(text::dateTime(*m_filter.until)), [this] { m_filter.until.reset(); });
}

} // namespace chatelaine
