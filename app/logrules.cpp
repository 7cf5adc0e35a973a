// SPDX-License-Identifier: GPL-3.0-or-later
#include "logrules.h"

#include <QByteArray>
#include <QLoggingCategory>

namespace chatelaine {

namespace {
const char environmentRules[] = "QT_LOGGING_RULES";
const char quietRules[] = "qt.network*=false;qt.tls*=false";
} // namespace

// The environment's rules win over a program's; among them the last one wins.
void silenceNetworkLog()
{
    QByteArray rules = qgetenv(environmentRules);
    if (!rules.isEmpty())
        rules += ';';
    qputenv(environmentRules, rules + quietRules);
}

void setLogRules(bool verbose)
{
    QLoggingCategory::setFilterRules(verbose ? QStringLiteral("chatelaine.*=true")
                                             : QStringLiteral("chatelaine.*.debug=false"));
}

void setLogRulesForScripts(bool verbose)
{
    if (verbose)
        setLogRules(true);
    else
        QLoggingCategory::setFilterRules(QStringLiteral("chatelaine.*=false"));
}

} // namespace chatelaine
