// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/catalogue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace chatelaine;

namespace {

QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Catalogue shipped(const QString &name)
{
    return parseCatalogue(content(QStringLiteral(":/catalogues/") + name), name).value_or(Catalogue());
}

QJsonObject facts(const QString &name)
{
    const QString folder = QStringLiteral(CHATELAINE_SOURCE_DIR "/tests/domain/data/");
    return QJsonDocument::fromJson(content(folder + name)).object();
}

QStringList texts(const QJsonValue &list)
{
    QStringList result;
    const QJsonArray entries = list.toArray();
    for (const auto &entry : entries)
        result << entry.toString();
    return result;
}

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') && text.at(0).isUpper() && text.size() < 200 &&
           !text.contains(QStringLiteral("  "));
}

const QStringList all =
    QStringLiteral("stax.json dynatrace.json cloudtruth.json console.json administration.json").split(u' ');

} // namespace

class TestShippedCatalogues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyEntryIsExplained_data();
    void everyEntryIsExplained();
    void theyAreWrittenAsTheyStand();
    void staxHoldsTheFactsCellByCell();
    void dynatraceKnowsEveryScope();
    void cloudtruthsRolesAreNested();
    void administrationNamesWhatTheConsoleAsksFor();
};

void TestShippedCatalogues::everyEntryIsExplained_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : all)
        QTest::newRow(qPrintable(name)) << name;
}

void TestShippedCatalogues::everyEntryIsExplained()
{
    QFETCH(const QString, name);
    const Catalogue catalogue = shipped(name);
    QVERIFY(!catalogue.permissions.isEmpty());
    QSet<QString> descriptions;
    QSet<QString> titles;
    for (const PermissionInfo &info : catalogue.permissions) {
        QVERIFY2(isSentence(info.description), qPrintable(info.description));
        QVERIFY2(!descriptions.contains(info.description), qPrintable(info.description));
        descriptions.insert(info.description);
        QVERIFY2(info.title.isEmpty() || !titles.contains(info.title), qPrintable(info.title));
        titles.insert(info.title);
        QVERIFY2(info.note.isEmpty() || isSentence(info.note), qPrintable(info.note));
        QVERIFY2(info.certain || !info.note.isEmpty(), qPrintable(info.permission + u" does not say why"));
    }
}

void TestShippedCatalogues::theyAreWrittenAsTheyStand()
{
    for (const QString &name : all) {
        const Catalogue catalogue = shipped(name);
        QCOMPARE(parseCatalogue(catalogueJson(catalogue), name).value_or(Catalogue()), catalogue);
        QCOMPARE(parseCatalogueCsv(catalogueCsv(catalogue), catalogue.name + u".csv").value_or(Catalogue()),
                 catalogue);
    }
}

void TestShippedCatalogues::staxHoldsTheFactsCellByCell()
{
    const Catalogue stax = shipped(QStringLiteral("stax.json"));
    const QJsonObject source = facts(QStringLiteral("stax-facts.json"));
    const QJsonArray rows = source[u"permissions"].toArray();
    QCOMPARE(stax.roles, texts(source[u"roles"]));
    QCOMPARE(rows.size(), 91);
    QCOMPARE(stax.permissions.size(), rows.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        const PermissionInfo &info = stax.permissions[i];
        QCOMPARE(info.permission, row[u"permission"].toString());
        QCOMPARE(info.certain, row[u"certain"].toBool());
        for (const QString &role : stax.roles) {
            QVERIFY2(info.grantedTo.contains(role) == texts(row[u"grantedTo"]).contains(role),
                     qPrintable(info.permission + u" / " + role));
        }
    }
}

void TestShippedCatalogues::dynatraceKnowsEveryScope()
{
    const Catalogue dynatrace = shipped(QStringLiteral("dynatrace.json"));
    const QJsonObject source = facts(QStringLiteral("dynatrace-facts.json"));
    QHash<QString, QString> labels;
    const QJsonArray everything = source[u"all"].toArray();
    for (const auto &row : everything)
        labels.insert(row[u"scope"].toString(), row[u"label"].toString());
    QSet<QString> personal;
    const QJsonArray personalRows = source[u"personal"].toArray();
    for (const auto &row : personalRows) {
        labels.insert(row[u"scope"].toString(), row[u"label"].toString());
        personal.insert(row[u"scope"].toString());
    }
    QCOMPARE(labels.size(), 99);
    QCOMPARE(personal.size(), 41);

    QCOMPARE(dynatrace.permissions.size(), labels.size());
    for (const PermissionInfo &info : dynatrace.permissions) {
        QVERIFY2(labels.contains(info.permission), qPrintable(info.permission));
        QCOMPARE(info.title, labels.value(info.permission));
        QVERIFY2(info.note.startsWith(QStringLiteral("For personal access tokens")) ==
                     personal.contains(info.permission),
                 qPrintable(info.permission));
        QVERIFY(info.grantedTo.contains(QStringLiteral("Administrator")));
        QVERIFY2(!info.grantedTo.contains(QStringLiteral("User")) || !info.certain,
                 qPrintable(info.permission));
    }
}

void TestShippedCatalogues::cloudtruthsRolesAreNested()
{
    const Catalogue cloudtruth = shipped(QStringLiteral("cloudtruth.json"));
    QCOMPARE(cloudtruth.roles, QStringLiteral("Owner,Admin,Contributor,Viewer").split(u','));
    for (qsizetype i = 1; i < cloudtruth.roles.size(); ++i)
        QVERIFY(cloudtruth.permissionsOf(cloudtruth.roles[i])
                    .isSubsetOf(cloudtruth.permissionsOf(cloudtruth.roles[i - 1])));
    const QString contributor = QStringLiteral("Contributor");
    QVERIFY(cloudtruth.permissionsOf(contributor).contains(permissions::createToken));
    QVERIFY(!cloudtruth.permissionsOf(contributor).contains(permissions::deleteToken));
    QVERIFY(!cloudtruth.permissionsOf(QStringLiteral("Viewer")).contains(permissions::createToken));
}

void TestShippedCatalogues::administrationNamesWhatTheConsoleAsksFor()
{
    using namespace permissions;
    const PermissionSet wanted{readTokens,  createToken, updateTokens,       deleteToken,        readUsers,
                               createUser,  updateUser,  deleteUser,         updateUserPassword, readGroups,
                               createGroup, updateGroup, updateGroupMembers, deleteGroup};
    const Catalogue administration = shipped(QStringLiteral("administration.json"));
    QCOMPARE(PermissionSet(administration.permissionNames()), wanted);
    QVERIFY(administration.roles.isEmpty());
    QVERIFY(wanted.isSubsetOf(PermissionSet(shipped(QStringLiteral("stax.json")).permissionNames())));
    QCOMPARE(PermissionSet(shipped(QStringLiteral("cloudtruth.json")).permissionNames()), wanted);
    QCOMPARE(PermissionSet(shipped(QStringLiteral("console.json")).permissionNames()),
             PermissionSet({editRoles, editPolicy, readAudit}));
}

QTEST_GUILESS_MAIN(TestShippedCatalogues)
#include "tst_shippedcatalogues.moc"
