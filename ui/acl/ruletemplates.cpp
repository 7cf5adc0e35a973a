// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/ruletemplates.h"

#include <QCoreApplication>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::RuleTemplates)
};

} // namespace

QVector<RuleTemplate> ruleTemplates()
{
    return {
        {QStringLiteral("read"), Words::tr("&Read only"), QStringLiteral(R"(namespace "default" {
  policy = "read"
}

node {
  policy = "read"
}
)")},
        {QStringLiteral("write"), Words::tr("&Write"), QStringLiteral(R"(namespace "default" {
  policy = "write"

  variables {
    path "*" {
      capabilities = ["list", "read", "write", "destroy"]
    }
  }
}

node {
  policy = "read"
}
)")},
        {QStringLiteral("deny"), Words::tr("&Deny"),
         QStringLiteral(R"(# What is denied here stays denied, whatever other policies grant.
namespace "default" {
  policy = "deny"
}
)")},
    };
}

} // namespace chatelaine
