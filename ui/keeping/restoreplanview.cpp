// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping/restoreplanview.h"

#include "models/tokentext.h"
#include "policy/policywords.h"
#include "widgets/factlabel.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr qsizetype longestName = 40;

QString shortName(const QString &name)
{
    return text::oneLine(name.size() > longestName ? name.left(longestName) + u'…' : name);
}

QString originOf(const RestorePlan &plan, Instant now)
{
    const QString when =
        plan.backup.newestAct
            ? RestorePlanView::tr("%1 (%2)", "a date, and how long ago that is")
                  .arg(text::dateTime(*plan.backup.newestAct), text::relative(*plan.backup.newestAct, now))
            : RestorePlanView::tr("an unknown time");
    if (plan.otherOrganisation)
        return RestorePlanView::tr("This is a backup of another organisation, %1, from %2. Everything of %3 "
                                   "would be gone from this store.")
            .arg(shortName(plan.backup.organisation), when, shortName(plan.now.organisation));
    return RestorePlanView::tr("The backup holds everything as it was on %1.").arg(when);
}

} // namespace

RestorePlanView::RestorePlanView(QWidget *parent)
    : QWidget(parent)
    , m_origin(new FactLabel)
    , m_signOut(new FactLabel)
    , m_grid(new KeyValueGrid)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_origin);
    column->addWidget(m_signOut);
    column->addWidget(m_grid);
    column->addWidget(captionLabel(
        tr("What was deleted, disabled or regenerated since works again as it did then, with the secrets of "
           "then. Before anything is replaced, the store as it is now is kept in a file beside it, with "
           "“before-restore” and the date in its name.")));
}

QString RestorePlanView::inWords(const NamedCount &named)
{
    QStringList names;
    for (const QString &name : named.first)
        names << shortName(name);
    const QString number = QLocale().toString(named.count);
    if (named.count > named.first.size())
        return tr("%1, among them %2", "a number and names").arg(number, names.join(tr(", ")));
    return tr("%1: %2", "a number and names").arg(number, names.join(tr(", ")));
}

void RestorePlanView::showPlan(const RestorePlan &plan, Instant now)
{
    m_origin->setContent(plan.otherOrganisation ? QStringLiteral("data-warning")
                                                : QStringLiteral("document-open-recent"),
                         originOf(plan, now), plan.otherOrganisation ? Tone::Bad : Tone::Neutral);
    m_signOut->setContent(QStringLiteral("data-warning"),
                          plan.staysSignedIn ? QString()
                                             : tr("You will be signed out: in this backup you have another "
                                                  "password, or no account."),
                          Tone::Warning);
    m_grid->clear();
    m_rows = 0;
    addDifferences(plan);
    if (m_rows == 0)
        m_grid->addRow(tr("What would be lost"), tr("Nothing: everything is as it is in the backup"));
}

void RestorePlanView::addDifferences(const RestorePlan &plan)
{
    addIfAny(tr("Tokens that would be gone"), plan.tokens.gone);
    addIfAny(tr("Tokens that would come back"), plan.tokens.back);
    addIfAny(tr("Tokens that would be what they were"), plan.tokens.older);
    addIfAny(tr("Tokens whose new secret would stop working"), plan.newSecrets);
    addIfAny(tr("Users who would be gone"), plan.users.gone);
    addIfAny(tr("Users who would come back"), plan.users.back);
    addIfAny(tr("Users who would be what they were"), plan.users.older);
    addIfAny(tr("Roles that would be gone"), plan.roles.gone);
    addIfAny(tr("Roles that would come back"), plan.roles.back);
    addIfAny(tr("Roles that would be what they were"), plan.roles.older);
    addIfAny(tr("Groups that would be gone"), plan.groups.gone);
    addIfAny(tr("Groups that would come back"), plan.groups.back);
    addIfAny(tr("Groups that would be what they were"), plan.groups.older);
    addPolicy(plan.policyNow, plan.policyThen);
    if (plan.lostEntries > 0) {
        m_grid->addRow(tr("Entries of the audit trail that would be lost"),
                       QLocale().toString(plan.lostEntries));
        ++m_rows;
    }
}

void RestorePlanView::addPolicy(const Policy &now, const Policy &then)
{
    const QStringList fields = policywords::fields();
    for (const QString &field : fields) {
        const QString mine = policywords::value(field, now);
        const QString theirs = policywords::value(field, then);
        if (mine == theirs)
            continue;
        m_grid->addRow(tr("Policy: %1", "the name of a rule of it").arg(policywords::label(field)),
                       tr("%1 instead of %2", "values of a rule").arg(theirs, mine));
        ++m_rows;
    }
}

void RestorePlanView::addIfAny(const QString &caption, const NamedCount &named)
{
    if (named.count == 0)
        return;
    m_grid->addRow(caption, inWords(named));
    ++m_rows;
}

} // namespace chatelaine
