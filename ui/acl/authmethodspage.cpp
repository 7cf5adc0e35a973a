// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/authmethodspage.h"

#include "acl/aclfilterrow.h"
#include "acl/aclwords.h"
#include "acl/authmethoddialog.h"
#include "acl/authmethodlist.h"
#include "acl/authmethodpane.h"
#include "acl/bindingruledialog.h"
#include "backend/backend.h"
#include "widgets/atserver.h"
#include "widgets/confirmdialog.h"

#include <QAction>
#include <QListWidget>

namespace chatelaine {

namespace {

ListWords listWords()
{
    return {QStringLiteral("view-certificate"),
            AuthMethodsPage::tr("The auth methods could not be loaded"),
            AuthMethodsPage::tr("Loading the auth methods…"),
            AuthMethodsPage::tr("No auth method matches"),
            AuthMethodsPage::tr("No auth methods yet"),
            AuthMethodsPage::tr("Through an auth method people sign in with the account that they have "
                                "already, and get a token that dies by itself."),
            AuthMethodsPage::tr("New auth method"),
            AuthMethodsPage::tr("You may not see the auth methods")};
}

AclFilterRow *filterRow()
{
    return new AclFilterRow(AuthMethodsPage::tr("Search name or type"),
                            AuthMethodsPage::tr("Search auth methods"),
                            {{AuthMethodList::Oidc, aclwords::of(AuthMethodType::Oidc)},
                             {AuthMethodList::Jwt, aclwords::of(AuthMethodType::Jwt)},
                             {AuthMethodList::WithoutRules, AuthMethodsPage::tr("Without rules")}});
}

TableSetup tableSetup()
{
    TableSetup setup;
    setup.name = AuthMethodsPage::tr("Auth methods");
    setup.settingsKey = QStringLiteral("authMethods/columns");
    setup.widths = {20, 17, 7, 13, 12};
    return setup;
}

} // namespace

QVector<PageAct> AuthMethodsPage::declarations() const
{
    return {
        {Create, tr("&New auth method"), tr("Let people sign in through an identity provider."),
         QStringLiteral("list-add"), QKeySequence::New},
        {Edit, tr("&Edit…"), tr("Change the settings."), QStringLiteral("document-edit"),
         QKeySequence(Qt::Key_F2)},
        {Delete, tr("De&lete…"), tr("Delete the auth method. Nobody can sign in through it any more."),
         QStringLiteral("edit-delete"), QKeySequence(Qt::Key_Delete), false},
        {NewRule, tr("New &binding rule…"), tr("Say who gets what when they sign in."),
         QStringLiteral("list-add"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)},
        {EditRule, tr("Edit r&ule…"), tr("Change the selected binding rule."),
         QStringLiteral("document-edit")},
        {DeleteRule, tr("Delete rule…"), tr("Delete the selected binding rule."),
         QStringLiteral("edit-delete")},
        {Refresh, tr("&Refresh"), tr("Ask for the auth methods anew."), QStringLiteral("view-refresh"),
         QKeySequence(Qt::Key_F5)},
    };
}

AuthMethodsPage::AuthMethodsPage(const PageContext &context, QWidget *parent)
    : AclPage(context, QStringLiteral("authMethodsPage"), listWords(), parent)
    , m_service(*context.backend.authMethods())
    , m_methods(new AuthMethodList(m_service, this))
    , m_pane(nullptr)
{
    makeActs(declarations());
    m_pane = new AuthMethodPane(m_service, actions({Edit, Delete}), actions({NewRule, EditRule, DeleteRule}));
    connect(m_pane, &AuthMethodPane::loaded, this, &AuthMethodsPage::updateActions);
    connect(m_pane, &AuthMethodPane::ruleSelectionChanged, this, &AuthMethodsPage::updateActions);
    connect(m_pane, &AuthMethodPane::ruleOpened, action(EditRule), &QAction::trigger);
    AclPageParts parts;
    parts.heading = tr("Auth methods");
    parts.table = tableSetup();
    parts.list = m_methods;
    parts.filters = filterRow();
    parts.details = m_pane;
    assembleParts(parts, {{Create}, {Edit, Delete}, {NewRule, EditRule, DeleteRule}});
}

AuthMethodsPage::~AuthMethodsPage() = default;

QString AuthMethodsPage::menuTitle() const
{
    return tr("Auth m&ethod");
}

QString AuthMethodsPage::countWords(int rows) const
{
    return tr("%n auth method(s)", nullptr, rows);
}

std::optional<Place> AuthMethodsPage::selectedPlace() const
{
    const auto selected = m_methods->method(selectedNumber());
    return selected ? std::optional(Place{Place::Kind::AuthMethod, 0, selected->name}) : std::nullopt;
}

bool AuthMethodsPage::reveal(const Place &place)
{
    if (place.kind != Place::Kind::AuthMethod)
        return false;
    m_wanted = place.name;
    if (wasLoaded())
        onRefreshed();
    focusList();
    return true;
}

void AuthMethodsPage::onRefreshed()
{
    const qint64 number = m_wanted.isEmpty() ? 0 : m_methods->numberOf(m_wanted);
    if (number == 0)
        return;
    m_wanted.clear();
    showNumber(number);
}

void AuthMethodsPage::showSelection()
{
    const auto method = m_methods->method(selectedNumber());
    m_pane->setMethod(method, method ? m_methods->rulesOf(method->name) : QVector<BindingRule>());
}

void AuthMethodsPage::reloadMore()
{
    m_pane->reload();
}

QString AuthMethodsPage::ownRefusal(int act) const
{
    if (act == Edit && !m_pane->method())
        return m_pane->whyNoMethod();
    if (act == Edit && m_pane->method()->config.isPartial)
        return tr("It uses settings that this console does not know and would lose.");
    if ((act == EditRule || act == DeleteRule) && !m_pane->selectedRule())
        return tr("Select a binding rule in the details first.");
    return {};
}

void AuthMethodsPage::perform(int act)
{
    switch (act) {
    case Create:
        return openEditor(true);
    case Edit:
        return openEditor(false);
    case Delete:
        return confirmDelete();
    case NewRule:
        return openRuleEditor(std::nullopt);
    case EditRule:
        return openRuleEditor(m_pane->selectedRule());
    case DeleteRule:
        return confirmDeleteRule();
    default:
        return;
    }
}

void AuthMethodsPage::openEditor(bool isNew)
{
    auto *dialog = new AuthMethodDialog(context(), m_service, isNew ? std::nullopt : m_pane->method(), this);
    connect(dialog, &AuthMethodDialog::saved, this, [this, isNew](const QString &name) {
        tell((isNew ? tr("“%1” was created. Add binding rules to say who gets what.") : tr("“%1” was saved."))
                 .arg(aclwords::shortName(name)));
        m_wanted = name;
        bringUpToDate();
    });
    openDialog(dialog);
}

void AuthMethodsPage::openRuleEditor(const std::optional<BindingRule> &rule)
{
    const auto method = m_methods->method(selectedNumber());
    if (!method)
        return;
    auto *dialog = new BindingRuleDialog(context(), m_service, method->name, rule, this);
    connect(dialog, &BindingRuleDialog::saved, this, [this, isNew = !rule] {
        tell(isNew ? tr("The rule was created. It holds from the next sign-in on.")
                   : tr("The rule was saved. It holds from the next sign-in on."));
        bringUpToDate();
    });
    openDialog(dialog);
}

void AuthMethodsPage::confirmDelete()
{
    const auto method = m_methods->method(selectedNumber());
    if (!method)
        return;
    const QString name = aclwords::shortName(method->name);
    const auto rules = static_cast<int>(m_methods->rulesOf(method->name).size());
    auto *dialog = new ConfirmDialog(
        tr("Delete the auth method “%1”?").arg(name),
        tr("Nobody can sign in through it any more. Tokens that it has made go on working until they expire. "
           "This cannot be undone."),
        tr("Delete “%1”").arg(name), Tone::Bad, this);
    dialog->addFact(QStringLiteral("network-server"), atServer(context().backend));
    if (rules > 0)
        dialog->addFact(
            QStringLiteral("data-information"),
            tr("Its %n binding rule(s) stay(s) on the server, do(es) nothing, and would hold again for a "
               "new auth method of this name. Delete them first if they are not wanted.",
               nullptr, rules));
    if (method->isDefault)
        dialog->addFact(QStringLiteral("data-warning"),
                        tr("It is the one that is used when nobody names another."));
    connect(dialog, &QDialog::accepted, this, [this, method = *method, name] {
        finish(m_service.remove(method.name, method.version), tr("“%1” was deleted.").arg(name));
    });
    openDialog(dialog);
}

void AuthMethodsPage::confirmDeleteRule()
{
    const auto rule = m_pane->selectedRule();
    if (!rule)
        return;
    auto *dialog =
        new ConfirmDialog(tr("Delete this binding rule?"),
                          tr("From the next sign-in on nobody gets anything by it. Tokens that were "
                             "made by it stay as they are. This cannot be undone."),
                          tr("Delete the rule"), Tone::Bad, this);
    dialog->addFact(QStringLiteral("network-server"), atServer(context().backend));
    dialog->addFact(QStringLiteral("data-information"), aclwords::inASentence(*rule));
    connect(dialog, &QDialog::accepted, this, [this, rule = *rule] {
        finish(m_service.removeRule(rule.id, rule.version), tr("The rule was deleted."));
    });
    openDialog(dialog);
}

} // namespace chatelaine
