// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helptopics.h"

#include <QHash>
#include <QWidget>

namespace chatelaine {

namespace {

struct Topic
{
    const char *page;
    QStringList classes;
};

const QVector<Topic> &topics()
{
    static const QVector<Topic> all{
        {"first-steps",
         {QStringLiteral("WelcomePage"), QStringLiteral("CreateStorePage"), QStringLiteral("SettingsDialog"),
          QStringLiteral("AboutDialog"), QStringLiteral("CommandPalette")}},
        {"signing-in",
         {QStringLiteral("SignInPage"), QStringLiteral("RedeemPage"), QStringLiteral("LockPage"),
          QStringLiteral("ChangePasswordDialog"), QStringLiteral("FreshPasswordDialog")}},
        {"make-a-token",
         {QStringLiteral("TokensPage"), QStringLiteral("CreateTokenDialog"),
          QStringLiteral("EditTokenDialog"), QStringLiteral("OneTimeDialog"),
          QStringLiteral("SecretDialog")}},
        {"replace-a-secret", {QStringLiteral("RegenerateDialog"), QStringLiteral("SuccessorDialog")}},
        {"many-tokens",
         {QStringLiteral("ManyTokensDialog"), QStringLiteral("ManySecretsDialog"),
          QStringLiteral("BulkDialog")}},
        {"find-and-identify",
         {QStringLiteral("ExpiryPage"), QStringLiteral("IdentifyDialog"), QStringLiteral("ChoicePicker")}},
        {"personal-tokens",
         {QStringLiteral("MyTokensPage"), QStringLiteral("CreatePersonalTokenDialog"),
          QStringLiteral("EditPersonalTokenDialog")}},
        {"people-and-groups",
         {QStringLiteral("UsersPage"), QStringLiteral("GroupsPage"), QStringLiteral("InviteUserDialog"),
          QStringLiteral("EditUserDialog"), QStringLiteral("DeleteUserDialog"), QStringLiteral("GroupDialog"),
          QStringLiteral("MembersPicker"), QStringLiteral("ImportDirectoryDialog")}},
        {"who-can-do-what",
         {QStringLiteral("MatrixPage"), QStringLiteral("ComparePage"), QStringLiteral("RoleDialog"),
          QStringLiteral("ReviewDialog"), QStringLiteral("CatalogueDialog"), QStringLiteral("ExportDialog"),
          QStringLiteral("ExportPreview")}},
        {"policy", {QStringLiteral("PolicyPage")}},
        {"audit-trail",
         {QStringLiteral("AuditTrailPage"), QStringLiteral("AuditExportDialog"), QStringLiteral("SpanDialog"),
          QStringLiteral("TokenPicker"), QStringLiteral("RemoveOldDialog"), QStringLiteral("VerifyDialog")}},
        {"backup-and-restore",
         {QStringLiteral("BackupDialog"), QStringLiteral("AutomaticBackupsDialog"),
          QStringLiteral("RestoreDialog"), QStringLiteral("RecoverDialog"),
          QStringLiteral("StoreCheckDialog")}},
        {"servers",
         {QStringLiteral("ServerPage"), QStringLiteral("ServerSignInPage"),
          QStringLiteral("ConnectionDialog"), QStringLiteral("ManagementTokensDialog")}},
        {"server-policies",
         {QStringLiteral("AclPage"), QStringLiteral("AclPoliciesPage"), QStringLiteral("AclRolesPage"),
          QStringLiteral("AuthMethodsPage"), QStringLiteral("AclEditDialog"),
          QStringLiteral("AclPolicyDialog"), QStringLiteral("AclRoleDialog"),
          QStringLiteral("AuthMethodDialog"), QStringLiteral("BindingRuleDialog"),
          QStringLiteral("ImpactDialog")}},
        {"keyboard", {QStringLiteral("ShortcutsDialog")}},
        {"troubleshooting", {QStringLiteral("DiagnosticsDialog")}},
    };
    return all;
}

QHash<QString, QString> byClass()
{
    QHash<QString, QString> pages;
    for (const Topic &topic : topics()) {
        for (const QString &name : topic.classes)
            pages.insert(name, QString::fromLatin1(topic.page));
    }
    return pages;
}

} // namespace

QString guidePageOfClass(const QString &name)
{
    static const QHash<QString, QString> pages = byClass();
    return pages.value(name);
}

QString guidePageAbout(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString name = QString::fromLatin1(widget->metaObject()->className()).section(u':', -1);
        const QString page = guidePageOfClass(name);
        if (!page.isEmpty())
            return page;
    }
    return {};
}

} // namespace chatelaine
