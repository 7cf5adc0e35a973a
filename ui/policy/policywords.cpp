// SPDX-License-Identifier: GPL-3.0-or-later
#include "policy/policywords.h"

#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::policywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::policywords)
};

QString limit(const std::optional<Duration> &length)
{
    return length ? text::duration(*length) : Words::tr("No limit");
}

QString yesNo(bool yes)
{
    return yes ? Words::tr("Yes") : Words::tr("No");
}

struct Field
{
    QString name;
    QString label;
    QString (*value)(const Policy &);
};

QVector<Field> all()
{
    return {
        {QStringLiteral("personalTokens"), Words::tr("Personal access tokens"),
         [](const Policy &p) { return p.personalTokens ? Words::tr("On") : Words::tr("Off"); }},
        {QStringLiteral("longestPersonalTokenLife"), Words::tr("Longest life of a personal access token"),
         [](const Policy &p) { return limit(p.longestPersonalTokenLife); }},
        {QStringLiteral("longestTokenLife"), Words::tr("Longest life of a token"),
         [](const Policy &p) { return limit(p.longestTokenLife); }},
        {QStringLiteral("neverExpiresAllowed"), Words::tr("Tokens without expiry"),
         [](const Policy &p) { return yesNo(p.neverExpiresAllowed); }},
        {QStringLiteral("defaultTokenLife"), Words::tr("Suggested life"),
         [](const Policy &p) { return text::duration(p.defaultTokenLife); }},
        {QStringLiteral("defaultGrace"), Words::tr("Suggested grace"),
         [](const Policy &p) { return text::duration(p.defaultGrace); }},
        {QStringLiteral("longestGrace"), Words::tr("Longest grace"),
         [](const Policy &p) { return text::duration(p.longestGrace); }},
        {QStringLiteral("idleLock"), Words::tr("Lock when nobody works"),
         [](const Policy &p) { return p.idleLock ? text::duration(*p.idleLock) : Words::tr("Never"); }},
        {QStringLiteral("clipboardTime"), Words::tr("A copied secret stays on the clipboard for"),
         [](const Policy &p) { return text::duration(p.clipboardTime); }},
    };
}

} // namespace

QStringList fields()
{
    QStringList names;
    const QVector<Field> known = all();
    for (const Field &field : known)
        names << field.name;
    return names;
}

QString label(const QString &field)
{
    const QVector<Field> known = all();
    for (const Field &each : known) {
        if (each.name == field)
            return each.label;
    }
    return {};
}

QString value(const QString &field, const Policy &policy)
{
    const QVector<Field> known = all();
    for (const Field &each : known) {
        if (each.name == field)
            return each.value(policy);
    }
    return {};
}

} // namespace chatelaine::policywords
