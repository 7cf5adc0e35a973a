// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/tips.h"

#include <QCoreApplication>
#include <QHash>
#include <QWidget>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::Tip)
};

QHash<QString, QString> texts()
{
    return {
        {QStringLiteral("TokensPage"),
         Words::tr("Found a secret somewhere? Identify (Ctrl+I) tells whether it is one of these tokens, and "
                   "what it may do.")},
        {QStringLiteral("MyTokensPage"),
         Words::tr("A personal access token acts as you, cut down to the scopes that you choose. Choose "
                   "few.")},
        {QStringLiteral("UsersPage"),
         Words::tr("The tab “What can they do?” answers with a yes or a no for each permission, and why.")},
        {QStringLiteral("GroupsPage"),
         Words::tr("A role that is given to a group is held by all its members, beside their own.")},
        {QStringLiteral("MatrixPage"),
         Words::tr(
             "Select a permission to see at the right who can use it, and through what. Nothing that you "
             "tick happens before “Review and apply”.")},
        {QStringLiteral("ComparePage"),
         Words::tr("Compare somebody's role with that of a colleague to find out why one can and the other "
                   "cannot.")},
        {QStringLiteral("PolicyPage"),
         Words::tr(
             "A shorter life for tokens is the simplest protection: what is forgotten dies by itself.")},
        {QStringLiteral("AuditTrailPage"),
         Words::tr("Keep an export of the trail on another machine: only by that can you show later that "
                   "nobody made the whole chain anew.")},
        {QStringLiteral("AclPoliciesPage"),
         Words::tr(
             "Mistakes in rules are marked while you type, and before saving you see who gains and loses "
             "what.")},
        {QStringLiteral("ServerPage"),
         Words::tr("Deletions for later happen only while this console runs. This page lists those that "
                   "wait.")},
    };
}

} // namespace

Tip tipFor(const QWidget &page)
{
    const QString name = QString::fromLatin1(page.metaObject()->className()).section(u':', -1);
    return {name, texts().value(name)};
}

} // namespace chatelaine
