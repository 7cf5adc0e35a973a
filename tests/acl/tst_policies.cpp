// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/aclfixture.h"
#include "acl/aclpolicydetails.h"
#include "acl/aclpolicylist.h"
#include "support/patience.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTabWidget>
#include <QToolButton>

namespace chatelaine {

/// Policies of a server, as a person reads, writes and deletes them.
class PoliciesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<AclFixture>(); }
    void cleanup() { m.reset(); }

    void theListSaysWhoHoldsWhat();
    void detailsShowRulesAndLeadToTheirHolders();
    void rulesThatCannotBeReadGrantNobodyKnowsWhat();
    void aPolicyIsWrittenFromATemplate();
    void mistakesAreToldAtTheirLineWhileTyping();
    void whatTheServerRefusesStandsAtItsLine();
    void takingSomethingAwaySaysFromWhomFirst();
    void givingMoreIsSavedAtOnce();
    void somebodyElsesChangeIsShownBesideOnesOwn();
    void aNameThatIsTakenIsRefused();
    void deletingSaysWhoLosesWhat();
    void changesElsewhereArrive();
    void searchAndFilters();
    void clientsReadAndAreToldWhyTheyCannotWrite();
    void nothingIsWrittenWhileTheServerIsAway();
    void onePolicyIsShownWhenAskedFor();
    void aPageThatNobodyLooksAtAsksNothing();
    void whatCannotBeReadIsNotTakenForNobody();
    void whoeverReadsTheRulesGoesOnWhenTheyStay();
    void whyAPolicyCannotBeEditedIsSaid();

private:
    QString rulesOf(const QString &name) const
    {
        return value(m->session.backend->aclPolicies()->policy(name)).rules;
    }
    void editReadonly(const QString &rules)
    {
        m->open<AclPoliciesPage>();
        m->clickRow(QStringLiteral("readonly"));
        m->trigger(QStringLiteral("Edit…"));
        QTRY_VERIFY(m->dialog(QStringLiteral("editAclPolicy")));
        m->typeRules(rules);
    }

    std::unique_ptr<AclFixture> m;
};

void PoliciesTest::theListSaysWhoHoldsWhat()
{
    m->server->addPolicy(QStringLiteral("lonely"), QStringLiteral("node { policy = \"read\" }"));
    m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    m->open<AclPoliciesPage>();
    QTRY_COMPARE(m->names(), QStringList({QStringLiteral("lonely"), QStringLiteral("readonly")}));
    QTRY_COMPARE(m->cell(QStringLiteral("readonly"), 1), QStringLiteral("1"));
    QTRY_COMPARE(m->cell(QStringLiteral("readonly"), 2), QStringLiteral("1"));
    QCOMPARE(m->cell(QStringLiteral("lonely"), 2), QStringLiteral("0"));
}

void PoliciesTest::detailsShowRulesAndLeadToTheirHolders()
{
    m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    auto *page = m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    auto *rules = page->findChild<CodeEdit *>(QStringLiteral("policyRules"));
    QTRY_COMPARE(rules->toPlainText(), QStringLiteral("namespace \"default\" { policy = \"read\" }"));
    QVERIFY(rules->isReadOnly());
    QTRY_VERIFY(AclFixture::treeIn(page, QStringLiteral("grantedTree")).size() > 2);
    QSignalSpy wanted(page, &Page::placeWanted);
    QTRY_VERIFY(m->person->button(QStringLiteral("ci")));
    m->person->press(QStringLiteral("ci"));
    QCOMPARE(wanted.count(), 1);
    const auto token = wanted.takeFirst().first().value<Place>();
    QCOMPARE(token.kind, Place::Kind::Token);
    QCOMPARE(token.id, m->session.named(QStringLiteral("ci")).id.value);
    QTRY_VERIFY(m->person->button(QStringLiteral("ops")));
    m->person->press(QStringLiteral("ops"));
    const auto role = wanted.takeFirst().first().value<Place>();
    QCOMPARE(role.kind, Place::Kind::AclRole);
    QCOMPARE(role.id, m->session.role(QStringLiteral("ops")).value);
}

void PoliciesTest::rulesThatCannotBeReadGrantNobodyKnowsWhat()
{
    m->server->addPolicy(QStringLiteral("odd"), QStringLiteral("namespace \"default\" { policy = "));
    auto *page = m->open<AclPoliciesPage>();
    QTRY_VERIFY(m->names().contains(QStringLiteral("odd")));
    m->clickRow(QStringLiteral("odd"));
    page->findChild<QTabWidget *>()->setCurrentIndex(1);
    QTRY_VERIFY(m->person->sees(QStringLiteral("What it grants is not known: ")));
    QVERIFY(!m->person->sees(QStringLiteral("It grants nothing.")));
}

void PoliciesTest::aPolicyIsWrittenFromATemplate()
{
    m->open<AclPoliciesPage>();
    QTRY_VERIFY(!m->names().isEmpty());
    m->person->press(QStringLiteral("New policy"));
    QTRY_VERIFY(m->dialog(QStringLiteral("newAclPolicy")));
    QDialog *dialog = m->dialog(QStringLiteral("newAclPolicy"));
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("watchers"));
    m->person->typeInto(QStringLiteral("Description"), QStringLiteral("They look and touch nothing"));
    auto *templates = qobject_cast<QToolButton *>(m->person->button(QStringLiteral("Insert a template")));
    QVERIFY(templates);
    templates->menu()->actions().first()->trigger();
    QVERIFY(m->editor()->toPlainText().contains(u"policy = \"read\""));
    QTRY_VERIFY(AclFixture::treeIn(dialog, QStringLiteral("grantedTree")).size() > 2);
    m->person->press(QStringLiteral("Create policy"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newAclPolicy")));
    QTRY_VERIFY(m->names().contains(QStringLiteral("watchers")));
    QTRY_COMPARE(m->table().selectionModel()->selectedRows().value(0).data().toString(),
                 QStringLiteral("watchers"));
    QCOMPARE(m->message(), QStringLiteral("“watchers” was created."));
    const AclPolicy made = value(m->other().backend->aclPolicies()->policy(QStringLiteral("watchers")));
    QCOMPARE(made.description, QStringLiteral("They look and touch nothing"));
    QVERIFY(made.rules.contains(u"namespace \"default\""));
}

void PoliciesTest::mistakesAreToldAtTheirLineWhileTyping()
{
    m->open<AclPoliciesPage>();
    m->person->press(QStringLiteral("New policy"));
    QTRY_VERIFY(m->editor());
    m->typeRules(QStringLiteral("node {\npolicy = \"read\"\n}\n\nagent {\npolicy ="));
    CodeEdit *code = m->editor();
    QTRY_VERIFY(!code->issues().isEmpty());
    const RuleIssue issue = code->issues().first();
    QVERIFY2(issue.line >= 5, qPrintable(QString::number(issue.line)));
    QVERIFY(!code->extraSelections().isEmpty());
    auto *list =
        m->dialog(QStringLiteral("newAclPolicy"))->findChild<QListWidget *>(QStringLiteral("ruleIssues"));
    QTRY_VERIFY(list->isVisible());
    QVERIFY(list->item(0)->text().startsWith(QStringLiteral("Line %1, column").arg(issue.line)));
    code->moveCursor(QTextCursor::Start);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(code->textCursor().blockNumber() + 1, std::min(issue.line, code->blockCount()));
    QTRY_VERIFY(code->hasFocus());
    QVERIFY(m->dialog(QStringLiteral("newAclPolicy"))); // Enter in the list was for the list
}

void PoliciesTest::whatTheServerRefusesStandsAtItsLine()
{
    m->open<AclPoliciesPage>();
    m->person->press(QStringLiteral("New policy"));
    QTRY_VERIFY(m->editor());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("broken"));
    m->typeRules(QStringLiteral("node {\npolicy = \"maybe\"\n}"));
    m->person->press(QStringLiteral("Create policy"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Rules"))->hasError());
    QVERIFY(m->dialog(QStringLiteral("newAclPolicy")));
    m->typeRules(QStringLiteral("node {\npolicy = \"read\"\n}"));
    QVERIFY(!m->person->field(QStringLiteral("Rules"))->hasError());
    m->person->press(QStringLiteral("Create policy"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("newAclPolicy")));
    QVERIFY(rulesOf(QStringLiteral("broken")).contains(u"read"));
}

void PoliciesTest::takingSomethingAwaySaysFromWhomFirst()
{
    const QString before = QStringLiteral("namespace \"default\" { policy = \"read\" }");
    m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    editReadonly(QStringLiteral("namespace \"default\" {\ncapabilities = [\"list-jobs\"]\n}"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
    QDialog *question = m->dialog(QStringLiteral("confirmAclPolicy"));
    QTRY_VERIFY(AclFixture::isAffected(question, QStringLiteral("ci")));
    QVERIFY(AclFixture::isAffected(question, QStringLiteral("Loses")));
    AclFixture::pressIn(question, QStringLiteral("Cancel"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("confirmAclPolicy")));
    QCOMPARE(rulesOf(QStringLiteral("readonly")), before);
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->dialog(QStringLiteral("confirmAclPolicy")));
    AclFixture::pressIn(m->dialog(QStringLiteral("confirmAclPolicy")), QStringLiteral("Yes, save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QVERIFY(rulesOf(QStringLiteral("readonly")).contains(u"list-jobs"));
    QCOMPARE(m->message(), QStringLiteral("“readonly” was saved."));
}

void PoliciesTest::givingMoreIsSavedAtOnce()
{
    m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    editReadonly(QStringLiteral("namespace \"default\" {\npolicy = \"write\"\n}"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QVERIFY(rulesOf(QStringLiteral("readonly")).contains(u"write"));
}

void PoliciesTest::somebodyElsesChangeIsShownBesideOnesOwn()
{
    editReadonly(QStringLiteral("namespace \"default\" {\npolicy = \"write\"\n}"));
    m->server->addPolicy(QStringLiteral("readonly"), QStringLiteral("node { policy = \"read\" }"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(m->person->button(QStringLiteral("Take their values")));
    QVERIFY(m->person->sees(QStringLiteral("node { policy = \"read\" }")));
    QVERIFY(rulesOf(QStringLiteral("readonly")).startsWith(u"node"));
    m->person->press(QStringLiteral("Take their values"));
    QTRY_COMPARE(m->editor()->toPlainText(), QStringLiteral("node { policy = \"read\" }"));
    m->typeRules(QStringLiteral("node {\npolicy = \"write\"\n}"));
    m->person->press(QStringLiteral("Save"));
    QTRY_VERIFY(!m->dialog(QStringLiteral("editAclPolicy")));
    QVERIFY(rulesOf(QStringLiteral("readonly")).contains(u"write"));
}

void PoliciesTest::aNameThatIsTakenIsRefused()
{
    m->open<AclPoliciesPage>();
    m->person->press(QStringLiteral("New policy"));
    QTRY_VERIFY(m->editor());
    m->person->typeInto(QStringLiteral("Name"), QStringLiteral("readonly"));
    m->typeRules(QStringLiteral("node { policy = \"read\" }"));
    m->person->press(QStringLiteral("Create policy"));
    QTRY_VERIFY(m->person->field(QStringLiteral("Name"))->hasError());
    QVERIFY(rulesOf(QStringLiteral("readonly")).startsWith(u"namespace"));
}

void PoliciesTest::deletingSaysWhoLosesWhat()
{
    m->server->addRole(QStringLiteral("ops"), {QStringLiteral("readonly")});
    m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    m->trigger(QStringLiteral("Delete…"));
    QTRY_VERIFY(m->dialog(QStringLiteral("deleteAclPolicy")));
    QDialog *question = m->dialog(QStringLiteral("deleteAclPolicy"));
    QVERIFY(m->person->sees(QStringLiteral("These roles contain it and will point to nothing: ops.")));
    QTRY_VERIFY(AclFixture::isAffected(question, QStringLiteral("ci")));
    AclFixture::pressIn(question, QStringLiteral("Delete “readonly”"));
    QTRY_VERIFY(m->names().isEmpty());
    QCOMPARE(m->message(), QStringLiteral("“readonly” was deleted."));
    QVERIFY(value(m->other().backend->aclPolicies()->policies()).isEmpty());
}

void PoliciesTest::changesElsewhereArrive()
{
    m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    m->server->addPolicy(QStringLiteral("batch"), QStringLiteral("node { policy = \"read\" }"));
    QTRY_VERIFY(m->names().contains(QStringLiteral("batch")));
    QCOMPARE(m->table().selectionModel()->selectedRows().value(0).data().toString(),
             QStringLiteral("readonly"));
}

void PoliciesTest::searchAndFilters()
{
    m->server->addPolicy(QStringLiteral("batch"), QStringLiteral("node { policy = \"read\" }"),
                         QStringLiteral("Jobs of the night"));
    auto *page = m->open<AclPoliciesPage>();
    QTRY_COMPARE(m->names().size(), 2);
    auto *search = page->findChild<QLineEdit *>(QStringLiteral("aclSearch"));
    QTest::keyClicks(search, QStringLiteral("night"));
    QTRY_COMPARE(m->names(), QStringList(QStringLiteral("batch")));
    QTest::keyClick(search, Qt::Key_Escape);
    QTRY_COMPARE(m->names().size(), 2);
}

void PoliciesTest::clientsReadAndAreToldWhyTheyCannotWrite()
{
    const QJsonObject ci = m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    m->open<AclPoliciesPage>(ci.value(QStringLiteral("SecretID")).toString().toUtf8());
    QTRY_COMPARE(m->names(), QStringList(QStringLiteral("readonly")));
    QCOMPARE(m->whyNot(QStringLiteral("New policy")), QStringLiteral("This takes a management token."));
    m->clickRow(QStringLiteral("readonly"));
    QCOMPARE(m->whyNot(QStringLiteral("Delete…")), QStringLiteral("This takes a management token."));
}

void PoliciesTest::nothingIsWrittenWhileTheServerIsAway()
{
    m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Delete…")), QString());
    m->server->stop();
    QTRY_VERIFY(!m->whyNot(QStringLiteral("Delete…")).isEmpty());
    QCOMPARE(m->whyNot(QStringLiteral("New policy")), m->session.connection().state().reason);
    QCOMPARE(m->names(), QStringList(QStringLiteral("readonly")));
    m->server->resume();
    QTRY_COMPARE(m->whyNot(QStringLiteral("New policy")), QString());
}

void PoliciesTest::onePolicyIsShownWhenAskedFor()
{
    m->server->addPolicy(QStringLiteral("batch"), QStringLiteral("node { policy = \"read\" }"));
    auto *page = m->open<AclPoliciesPage>();
    QVERIFY(page->reveal({Place::Kind::AclPolicy, 0, QStringLiteral("readonly")}));
    QTRY_COMPARE(m->table().selectionModel()->selectedRows().value(0).data().toString(),
                 QStringLiteral("readonly"));
    QVERIFY(page->reveal({Place::Kind::AclPolicy, 0, QStringLiteral("gone")}));
    QCOMPARE(m->message(), QStringLiteral("There is no policy “gone” (any more)."));
    QVERIFY(!page->reveal({Place::Kind::Token, 1, {}}));
}

void PoliciesTest::aPageThatNobodyLooksAtAsksNothing()
{
    auto *page = m->open<AclPoliciesPage>();
    QTRY_COMPARE(m->names(), QStringList(QStringLiteral("readonly")));
    QSignalSpy hidden(page->findChild<AclPolicyList *>(), &AclList::refreshed);
    page->hide();
    AclPolicyList another(*m->session.backend, nullptr); // somebody looks at this one
    QSignalSpy looked(&another, &AclList::refreshed);
    another.setWatched(true);
    QTRY_COMPARE(looked.count(), 1);
    m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    QTRY_VERIFY(looked.count() > 1);
    QCOMPARE(hidden.count(), 0);
    page->show();
    QTRY_COMPARE(m->cell(QStringLiteral("readonly"), 2), QStringLiteral("1"));
}

void PoliciesTest::whatCannotBeReadIsNotTakenForNobody()
{
    const QJsonObject ci = m->addClient(QStringLiteral("ci"), {QStringLiteral("readonly")});
    m->open<AclPoliciesPage>(ci.value(QStringLiteral("SecretID")).toString().toUtf8());
    m->clickRow(QStringLiteral("readonly"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("Not known: ")));
    QVERIFY(!m->person->sees(QStringLiteral("In roles")));
}

void PoliciesTest::whoeverReadsTheRulesGoesOnWhenTheyStay()
{
    auto *page = m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), QString());
    auto *rules = page->findChild<CodeEdit *>(QStringLiteral("policyRules"));
    rules->setFocus();
    QTest::keyClick(rules, Qt::Key_A, Qt::ControlModifier);
    const QString marked = rules->textCursor().selectedText();
    QVERIFY(!marked.isEmpty());
    QSignalSpy read(page->findChild<AclPolicyDetails *>(), &AclPolicyDetails::loaded);
    m->server->addPolicy(QStringLiteral("readonly"), rules->toPlainText(), QStringLiteral("For auditors"));
    QTRY_VERIFY(m->person->sees(QStringLiteral("For auditors")));
    QTRY_VERIFY(read.count() > 0);
    QCOMPARE(rules->textCursor().selectedText(), marked);
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), QString());
}

void PoliciesTest::whyAPolicyCannotBeEditedIsSaid()
{
    auto *page = m->open<AclPoliciesPage>();
    m->clickRow(QStringLiteral("readonly"));
    QTRY_COMPARE(m->whyNot(QStringLiteral("Edit…")), QString());
    Fault broken;
    broken.kind = Fault::Kind::NotJson;
    broken.path = "/v1/acl/policy/readonly";
    m->server->addFault(broken);
    const QString rules = QStringLiteral("node { policy = \"read\" }");
    m->server->addPolicy(QStringLiteral("readonly"), rules, QStringLiteral("For auditors"));
    const QString loading = QStringLiteral("The policy is being loaded.");
    const auto why = [this] { return m->whyNot(QStringLiteral("Edit…")); };
    QTRY_VERIFY(!why().isEmpty() && why() != loading);
    QVERIFY2(m->person->sees(why()), qPrintable(why()));
    m->server->clearFaults();
    m->trigger(QStringLiteral("Refresh"));
    QTRY_COMPARE(why(), QString());
    QCOMPARE(page->findChild<CodeEdit *>(QStringLiteral("policyRules"))->toPlainText(), rules);
}

} // namespace chatelaine

QTEST_MAIN(chatelaine::PoliciesTest)
#include "tst_policies.moc"
