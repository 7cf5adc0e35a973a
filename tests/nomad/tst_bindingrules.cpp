// SPDX-License-Identifier: GPL-3.0-or-later
#include "nomad/authmethodfixture.h"

using namespace chatelaine;
using Age = NomadDouble::Age;

class BindingRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRuleIsMadeChangedAndDeleted()
    {
        const Desk desk;
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        const BindingRule made = value(desk.methods().createRule(rule()));
        QCOMPARE(value(desk.methods().rules()), QVector<BindingRule>{made});
        BindingRuleDraft draft = rule();
        draft.selector.clear();
        draft.description.clear();
        draft.bindName = QStringLiteral("${value.user}-policy");
        const BindingRule changed = value(desk.methods().updateRule(made.id, made.version, draft));
        QVERIFY(changed.selector.isEmpty() && changed.description.isEmpty());
        QCOMPARE(changed.bindName, draft.bindName);
        QCOMPARE(codeOf(await(desk.methods().updateRule(made.id, made.version, draft))),
                 std::optional(ErrorCode::Conflict));
        QCOMPARE(codeOf(await(desk.methods().removeRule(made.id, made.version))),
                 std::optional(ErrorCode::Conflict));
        value(desk.methods().removeRule(made.id, changed.version));
        QVERIFY(value(desk.methods().rules()).isEmpty());
    }

    void manyRulesAreAllRead()
    {
        const Desk desk;
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        for (int i = 0; i < 12; ++i) {
            BindingRuleDraft draft = rule();
            draft.description = QStringLiteral("rule %1").arg(i, 2, 10, QChar(u'0'));
            value(desk.methods().createRule(draft));
        }
        const QVector<BindingRule> rules = value(desk.methods().rules());
        QCOMPARE(rules.size(), 12);
        QCOMPARE(rules.constFirst().description, QStringLiteral("rule 00"));
        QCOMPARE(rules.constLast().description, QStringLiteral("rule 11"));
    }

    void aRuleThatWouldBreakEverySignInIsRefused_data()
    {
        QTest::addColumn<BindingRuleDraft>("draft");
        QTest::addColumn<QString>("field");
        const auto add = [](const char *name, const char *field, auto change) {
            BindingRuleDraft draft = rule();
            change(draft);
            QTest::newRow(name) << draft << QString::fromLatin1(field);
        };
        const auto binds = [&add](const char *bindName) {
            add(bindName, "bindName", [bindName](auto &d) { d.bindName = QString::fromLatin1(bindName); });
        };
        binds("");
        binds("${value.user");
        binds("${upper(value.user)}");
        binds("${value.nobody}");
        binds("${list.groups}");
        binds("${}");
        add("management with a name", "bindName", [](auto &d) { d.type = BindType::Management; });
        add("an open quotation mark", "selector",
            [](auto &d) { d.selector = QStringLiteral("\"ops in list.groups"); });
        add("an open bracket", "selector",
            [](auto &d) { d.selector = QStringLiteral("(value.user == \"a\""); });
        add("too much of a description", "description", [](auto &d) { d.description = QString(257, u'd'); });
    }
    void aRuleThatWouldBreakEverySignInIsRefused()
    {
        QFETCH(BindingRuleDraft, draft);
        QFETCH(QString, field);
        const Desk desk(Age::V1_5);
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        const qsizetype writes = desk.writes();
        const auto refused = await(desk.methods().createRule(draft));
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::Invalid));
        QCOMPARE(refused.error().field, field);
        QCOMPARE(desk.writes(), writes);
    }

    void aDollarThatIsNoVariableIsAName()
    {
        QCOMPARE(nomad::variablesIn(QStringLiteral("$${value.x} and $5")).value(), QStringList());
        QCOMPARE(nomad::variablesIn(QStringLiteral("${ value.a }-${value.b_2}")).value(),
                 QStringList({QStringLiteral("a"), QStringLiteral("b_2")}));
    }

    void aRuleStaysWithItsMethodAndItsKind()
    {
        const Desk desk;
        value(desk.methods().create(oidc(), Secret(clientSecret)));
        value(desk.methods().create(jwt(), std::nullopt));
        const BindingRule made = value(desk.methods().createRule(rule()));
        BindingRuleDraft draft = rule();
        draft.method = QStringLiteral("ci");
        QCOMPARE(fieldOf(await(desk.methods().updateRule(made.id, made.version, draft))),
                 QStringLiteral("method"));
        draft = rule();
        draft.type = BindType::Management;
        draft.bindName.clear();
        QCOMPARE(fieldOf(await(desk.methods().updateRule(made.id, made.version, draft))),
                 QStringLiteral("type"));
        draft = rule();
        draft.method = QStringLiteral("nope");
        QCOMPARE(codeOf(await(desk.methods().createRule(draft))), std::optional(ErrorCode::NotFound));
    }

    void aNameThatARuleUsesIsNotTakenAway()
    {
        const Desk desk;
        const AuthMethod made = value(desk.methods().create(jwt(), std::nullopt));
        BindingRuleDraft draft = rule();
        draft.method = made.name;
        draft.bindName = QStringLiteral("${value.user}");
        value(desk.methods().createRule(draft));
        AuthMethodDraft without = jwt();
        without.config.claimMappings = {{QStringLiteral("sub"), QStringLiteral("person")}};
        const auto refused = await(desk.methods().update(made.name, made.version, without, std::nullopt));
        QCOMPARE(codeOf(refused), std::optional(ErrorCode::Invalid));
        QCOMPARE(refused.error().field, QStringLiteral("claimMappings"));
    }
};

QTEST_GUILESS_MAIN(BindingRulesTest)
#include "tst_bindingrules.moc"
