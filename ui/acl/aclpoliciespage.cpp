// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclpoliciespage.h"

#include "acl/aclfilterrow.h"
#include "acl/aclpolicydetails.h"
#include "acl/aclpolicydialog.h"
#include "acl/aclpolicylist.h"
#include "acl/aclwords.h"
#include "backend/aclpolicyservice.h"
#include "backend/backend.h"
#include "widgets/messagebar.h"
#include "widgets/reviewoutline.h"

#include <QAction>

namespace chatelaine {

namespace {

ListWords listWords()
{
    return {QStringLiteral("document-properties"),
            AclPoliciesPage::tr("The policies could not be loaded"),
            AclPoliciesPage::tr("Loading the policies…"),
            AclPoliciesPage::tr("No policy matches"),
            AclPoliciesPage::tr("No policies yet"),
            AclPoliciesPage::tr("A policy says in rules what tokens and roles that hold it may do."),
            AclPoliciesPage::tr("New policy"),
            AclPoliciesPage::tr("You may not see the policies")};
}

AclFilterRow *filterRow()
{
    return new AclFilterRow(AclPoliciesPage::tr("Search name or description"),
                            AclPoliciesPage::tr("Search policies"),
                            {{AclPolicyList::Unused, AclPoliciesPage::tr("Not used")},
                             {AclPolicyList::Used, AclPoliciesPage::tr("In use")},
                             {AclPolicyList::OfJobs, AclPoliciesPage::tr("Belongs to jobs")}});
}

TableSetup tableSetup()
{
    TableSetup setup;
    setup.name = AclPoliciesPage::tr("Policies");
    setup.settingsKey = QStringLiteral("aclPolicies/columns");
    setup.widths = {22, 7, 8, 26};
    return setup;
}

} // namespace

AclPoliciesPage::AclPoliciesPage(const PageContext &context, QWidget *parent)
    : AclPage(context, QStringLiteral("aclPoliciesPage"), listWords(), parent)
    , m_service(*context.backend.aclPolicies())
    , m_policies(new AclPolicyList(context.backend, this))
    , m_details(nullptr)
{
    makeActs({
        {Create, tr("&New policy"), tr("Write a policy."), QStringLiteral("document-new"), QKeySequence::New},
        {FromRead, tr("New policy from template: &read only"), tr("Start from rules that only read."),
         QStringLiteral("document-new")},
        {FromWrite, tr("New policy from template: &write"), tr("Start from rules that read and write."),
         QStringLiteral("document-new")},
        {FromDeny, tr("New policy from template: &deny"), tr("Start from rules that deny."),
         QStringLiteral("document-new")},
        {Edit, tr("&Edit…"), tr("Change description and rules."), QStringLiteral("document-edit"),
         QKeySequence(Qt::Key_F2)},
        {Delete, tr("De&lete…"), tr("Delete the policy. Whoever holds it loses what it grants."),
         QStringLiteral("edit-delete"), QKeySequence(Qt::Key_Delete), false},
        {Matrix, tr("Show in the &matrix"), tr("Show it beside other policies and roles."),
         QStringLiteral("table"), QKeySequence(Qt::CTRL | Qt::Key_M)},
        {Refresh, tr("&Refresh"), tr("Ask for the policies anew."), QStringLiteral("view-refresh"),
         QKeySequence(Qt::Key_F5)},
    });
    setFreeActs({Create, FromRead, FromWrite, FromDeny, Refresh});
    setReadingActs({Matrix, Refresh});
    m_details = new AclPolicyDetails(context, actions({Edit, Matrix, Delete}));
    connect(m_details, &AclPolicyDetails::loaded, this, &AclPoliciesPage::updateActions);
    AclPageParts parts;
    parts.heading = tr("Policies");
    parts.table = tableSetup();
    parts.list = m_policies;
    parts.filters = filterRow();
    parts.details = m_details;
    assembleParts(parts, {{Create, FromRead, FromWrite, FromDeny}, {Edit, Matrix}, {Delete}});
}

AclPoliciesPage::~AclPoliciesPage() = default;

QString AclPoliciesPage::menuTitle() const
{
    return tr("&Policy");
}

QString AclPoliciesPage::countWords(int rows) const
{
    return tr("%n policy(s)", nullptr, rows);
}

std::optional<Place> AclPoliciesPage::selectedPlace() const
{
    const auto selected = m_policies->policy(selectedNumber());
    return selected ? std::optional(Place{Place::Kind::AclPolicy, 0, selected->name}) : std::nullopt;
}

bool AclPoliciesPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::AclPolicy)
        return false;
    if (place.name.isEmpty())
        return true;
    m_wanted = place.name;
    if (wasLoaded())
        onRefreshed();
    if (wasLoaded() && !m_wanted.isEmpty()) {
        messages().show(Tone::Warning,
                        tr("There is no policy “%1” (any more).").arg(aclwords::shortName(m_wanted)));
        m_wanted.clear();
    }
    focusList();
    return true;
}

void AclPoliciesPage::onRefreshed()
{
    const qint64 number = m_wanted.isEmpty() ? 0 : m_policies->numberOf(m_wanted);
    if (number == 0)
        return;
    m_wanted.clear();
    showNumber(number);
}

void AclPoliciesPage::showSelection()
{
    m_details->setPolicy(m_policies->policy(selectedNumber()));
}

void AclPoliciesPage::reloadMore()
{
    m_details->reload();
}

QString AclPoliciesPage::ownRefusal(int act) const
{
    return act == Edit && !m_details->policy() ? m_details->whyNoPolicy() : QString();
}

void AclPoliciesPage::perform(int act)
{
    switch (act) {
    case Create:
        return create({});
    case FromRead:
        return create(QStringLiteral("read"));
    case FromWrite:
        return create(QStringLiteral("write"));
    case FromDeny:
        return create(QStringLiteral("deny"));
    case Edit:
        return edit();
    case Delete:
        return confirmDelete();
    case Matrix:
        return Q_EMIT placeWanted({Place::Kind::Role, selectedNumber(), {}});
    default:
        return;
    }
}

void AclPoliciesPage::create(const QString &fromTemplate)
{
    auto *dialog = new AclPolicyDialog(context(), std::nullopt, fromTemplate, this);
    connect(dialog, &AclPolicyDialog::saved, this, [this](const QString &name) {
        tell(tr("“%1” was created.").arg(aclwords::shortName(name)));
        m_wanted = name;
        bringUpToDate();
    });
    openDialog(dialog);
}

void AclPoliciesPage::edit()
{
    auto *dialog = new AclPolicyDialog(context(), m_details->policy(), {}, this);
    connect(dialog, &AclPolicyDialog::saved, this, [this](const QString &name) {
        tell(tr("“%1” was saved.").arg(aclwords::shortName(name)));
        bringUpToDate();
    });
    openDialog(dialog);
}

QStringList AclPoliciesPage::factsOf(const Result<AclUsage> &usage)
{
    if (!usage)
        return {tr("Who holds it is not known: %1").arg(usage.error().message)};
    QStringList facts;
    if (!usage->roles.isEmpty())
        facts << tr("These roles contain it and will point to nothing: %1.")
                     .arg(outline::shortList(usage->roles, 6));
    facts << (usage->tokens == 0 ? tr("No token holds it.")
                                 : tr("%n token(s) hold(s) it, directly or through a role.", nullptr,
                                      static_cast<int>(usage->tokens)));
    return facts;
}

void AclPoliciesPage::confirmDelete()
{
    auto policy = m_policies->policy(selectedNumber());
    if (!policy)
        return;
    if (const auto read = m_details->policy(); read && read->version == policy->version)
        policy->job = read->job; // lists of some versions do not tell it
    onceKnown(m_service.usage(policy->name),
              [this, policy = *policy](const Result<AclUsage> &usage) { askAbout(policy, usage); });
}

void AclPoliciesPage::askAbout(const AclPolicy &policy, const Result<AclUsage> &usage)
{
    const QString name = aclwords::shortName(policy.name);
    ImpactQuestion question;
    question.name = QStringLiteral("deleteAclPolicy");
    question.heading = tr("Delete the policy “%1”?").arg(name);
    question.text = tr("Whoever holds it loses what it grants at once, without being told. This cannot be "
                       "undone.");
    question.deed = tr("Delete “%1”").arg(name);
    question.facts = factsOf(usage);
    if (!policy.job.isEmpty())
        question.facts
            << tr("It also belongs to %1, which lose it too.").arg(aclwords::jobBinding(policy.job));
    askToDelete(question, m_service.preview(policy.name, std::nullopt), name,
                [this, policy] { return m_service.remove(policy.name, policy.version); });
}

} // namespace chatelaine
