// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/reviewdialog.h"

#include "backend/backend.h"
#include "backend/policyservice.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/roledesk.h"
#include "widgets/messagebar.h"
#include "widgets/reviewimpact.h"
#include "widgets/reviewoutline.h"
#include "widgets/sectionheading.h"

#include <QHeaderView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

/// Roles are unfolded at once as long as the list stays short enough to be read.
constexpr int linesToUnfold = 60;
/// Joins a burst of changes by others into one question.
constexpr std::chrono::milliseconds outsidePause{200};

int lineCount(const QStandardItemModel &model)
{
    int lines = model.rowCount();
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.item(row)->rowCount();
    return lines;
}

} // namespace

ReviewDialog::ReviewDialog(RoleDesk &desk, const PageContext &context, QWidget *parent)
    : TaskDialog(QStringLiteral("reviewRoles"), tr("Review changes of roles"), tr("Apply changes"),
                 context.settings, parent)
    , m_desk(desk)
    , m_context(context)
    , m_changes(new QStandardItemModel(this))
    , m_tree(outline::view(*m_changes, tr("What changes")))
    , m_impact(new ReviewImpact(context.facts))
{
    build();
    connect(&m_desk, &RoleDesk::changed, this, &ReviewDialog::refresh);
    m_outside.setSingleShot(true);
    m_outside.setInterval(outsidePause);
    connect(&m_outside, &QTimer::timeout, this, &ReviewDialog::askAnew);
    connect(context.backend.roles(), &RoleService::changed, this, &ReviewDialog::askLater);
    connect(context.backend.tokens(), &TokenService::changed, this, &ReviewDialog::askLater);
    connect(context.backend.policy(), &PolicyService::changed, this, &ReviewDialog::askLater);
    refresh();
    m_tree->setFocus();
}

void ReviewDialog::build()
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 90);
    m_tree->setObjectName(QStringLiteral("changesTree"));
    body()->addWidget(new SectionHeading(tr("What changes")));
    body()->addWidget(m_tree, 1);
    body()->addWidget(new SectionHeading(tr("Who gains and who loses")));
    body()->addWidget(m_impact, 1);
}

void ReviewDialog::refresh()
{
    if (m_applying)
        return;
    setHeading(tr("Review changes of roles"), tr("%n role(s) are made, changed or deleted together. Nothing "
                                                 "is stored before you apply the changes.",
                                                 nullptr, m_desk.changeCount()));
    showChanges();
    askWhoIsAffected();
}

void ReviewDialog::showChanges()
{
    m_changes->clear();
    m_changes->setColumnCount(1);
    for (const DeskRole &role : m_desk.roles()) {
        if (role.isChanged())
            addRole(role);
    }
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    if (lineCount(*m_changes) <= linesToUnfold)
        m_tree->expandAll();
    m_tree->setCurrentIndex(m_changes->index(0, 0));
}

void ReviewDialog::addRole(const DeskRole &role)
{
    const QString name = text::oneLine(role.removed ? role.original.name : role.draft.name);
    QString words = tr("The role %1 changes").arg(name);
    if (role.removed)
        words = tr("The role %1 is deleted").arg(name);
    else if (role.isNew())
        words = tr("The role %1 is new").arg(name);
    else if (role.draft.name != role.original.name)
        words = tr("The role %1 is renamed to %2").arg(text::oneLine(role.original.name), name);
    QStandardItem *item = outline::heading(words);
    if (!role.removed)
        addDetails(*item, role);
    m_changes->appendRow(item);
}

void ReviewDialog::addDetails(QStandardItem &parent, const DeskRole &role) const
{
    if (role.draft.description != role.original.description) {
        const QString description = text::oneLine(role.draft.description.simplified());
        parent.appendRow(outline::line(description.isEmpty() ? tr("Loses its description")
                                                             : tr("Is described as: %1").arg(description),
                                       QStringLiteral("documentinfo")));
    }
    const PermissionSet gains = role.draft.permissions.without(role.original.permissions);
    const PermissionSet losses = role.original.permissions.without(role.draft.permissions);
    for (const QString &permission : gains)
        parent.appendRow(permissionLine(permission, true));
    for (const QString &permission : losses)
        parent.appendRow(permissionLine(permission, false));
    if (role.isNew() && role.draft.permissions.isEmpty())
        parent.appendRow(outline::line(tr("Holds no permission"), QStringLiteral("documentinfo")));
}

QStandardItem *ReviewDialog::permissionLine(const QString &permission, bool gained) const
{
    const QVector<PermissionInfo> &catalogue = m_context.facts.catalogue();
    const auto info =
        std::find_if(catalogue.cbegin(), catalogue.cend(),
                     [&permission](const PermissionInfo &each) { return each.permission == permission; });
    const QString description = info == catalogue.cend() ? QString() : text::oneLine(info->description);
    const QString name = text::oneLine(permission);
    const QString words = gained ? tr("Gains %1").arg(name) : tr("Loses %1").arg(name);
    return outline::line(description.isEmpty() ? words : tr("%1: %2").arg(words, description),
                         gained ? QStringLiteral("list-add") : QStringLiteral("list-remove"),
                         gained ? Tone::Good : Tone::Warning);
}

void ReviewDialog::setDeed(const QString &problem)
{
    deedButton()->setEnabled(problem.isEmpty());
    deedButton()->setToolTip(problem);
}

void ReviewDialog::askWhoIsAffected()
{
    if (!m_refusal.isEmpty() && messages()->text() == m_refusal)
        messages()->dismiss();
    m_refusal.clear();
    m_asked = m_desk.changes();
    ++m_question; // an answer that is still to come is about something else
    if (m_asked.isEmpty()) {
        const QString nothing = tr("There is nothing to apply: the roles are stored like this already.");
        m_impact->showMessage(QStringLiteral("documentinfo"), nothing);
        return setDeed(nothing);
    }
    setDeed(tr("It is not known yet who gains and who loses."));
    m_impact->showMessage(QStringLiteral("clock"), tr("Asking who gains and who loses…"));
    preview();
}

void ReviewDialog::askLater()
{
    if (!m_outside.isActive())
        m_outside.start();
}

// Something else has changed, and with it perhaps who gains and loses. A refusal is written down, which is a
// change, too: the same question is not asked again because of it.
void ReviewDialog::askAnew()
{
    if (m_applying || m_asked.isEmpty())
        return;
    if (m_asked != m_desk.changes())
        return refresh();
    if (m_refusal.isEmpty())
        preview();
}

void ReviewDialog::preview()
{
    const int question = ++m_question;
    whenReady(m_context.backend.roles()->preview(m_asked), this,
              [this, question](const Result<RoleImpact> &impact) {
                  if (question == m_question)
                      onPreviewed(impact);
              });
}

void ReviewDialog::onPreviewed(const Result<RoleImpact> &impact)
{
    if (!impact)
        return refuse(impact.error());
    setDeed({});
    m_shown = *impact;
    m_impact->setImpact(m_shown);
}

void ReviewDialog::refuse(const Error &error)
{
    setBusy(false);
    m_impact->showMessage(QStringLiteral("documentinfo"),
                          tr("The changes are kept, but cannot be applied as they are."));
    const QStringList theirs = m_desk.conflicts();
    if (error.code == ErrorCode::Conflict) {
        m_refusal = theirs.isEmpty() ? error.message
                                     : tr("Somebody else has changed %1 since you began. Nothing was stored.")
                                           .arg(outline::shortList(theirs));
        messages()->show(Tone::Warning, m_refusal);
        messages()->offer(tr("Take the newer version and keep my changes"), [this] { takeNewer(); });
    } else {
        m_refusal = error.message;
        messages()->showError(error);
        messages()->offer(tr("Try again"), [this] { refresh(); });
    }
    setDeed(m_refusal);
}

void ReviewDialog::takeNewer()
{
    setBusy(true, tr("Asking what has changed…"));
    whenReady(m_context.backend.roles()->roles(), this, [this](const Result<QVector<Role>> &roles) {
        setBusy(false);
        if (!roles)
            return refuse(roles.error());
        m_desk.setStored(*roles);
        m_desk.rebase(); // tells that it has changed, which shows and asks anew
        m_tree->setFocus();
    });
}

void ReviewDialog::submit()
{
    if (m_asked != m_desk.changes())
        return refresh(); // never apply what was not shown
    m_applying = true;
    setBusy(true, tr("Applying the changes…"));
    whenReady(m_context.backend.roles()->apply(m_asked, m_shown), this,
              [this](const Result<QVector<Role>> &roles) { onApplied(roles); });
}

void ReviewDialog::onApplied(const Result<QVector<Role>> &roles)
{
    setBusy(false);
    if (!roles) {
        m_applying = false;
        return refuse(roles.error());
    }
    m_desk.settle(*roles);
    Q_EMIT applied();
    accept();
}

} // namespace chatelaine
