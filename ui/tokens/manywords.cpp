// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manywords.h"

#include "models/tokentext.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace chatelaine::manywords {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::manywords)
};

} // namespace

QVector<qsizetype> accepted(qsizetype drafts, const CreationPlan &plan)
{
    QSet<qsizetype> refused;
    for (const DraftRefusal &refusal : plan.refused)
        refused.insert(refusal.draft);
    QVector<qsizetype> left;
    for (qsizetype i = 0; i < drafts; ++i) {
        if (!refused.contains(i))
            left << i;
    }
    return left;
}

QVector<DraftGroup> grouped(const QVector<DraftRefusal> &refusals)
{
    QVector<DraftGroup> groups;
    for (const DraftRefusal &refusal : refusals) {
        const auto found = std::find_if(groups.begin(), groups.end(), [&](const DraftGroup &group) {
            return group.error.code == refusal.error.code && group.error.field == refusal.error.field;
        });
        if (found == groups.end())
            groups.append({refusal.error, {refusal.draft}});
        else
            found->drafts << refusal.draft;
    }
    return groups;
}

QVector<DraftRefusal> failures(const CreationReport &report)
{
    QVector<DraftRefusal> failed;
    for (qsizetype i = 0; i < report.creations.size(); ++i) {
        if (const auto &error = report.creations[i].error)
            failed.append({i, *error});
    }
    return failed;
}

qsizetype madeIn(const CreationReport &report)
{
    return std::count_if(report.creations.cbegin(), report.creations.cend(),
                         [](const Creation &each) { return each.token.has_value(); });
}

QVector<qsizetype> notTried(const CreationReport &report)
{
    QVector<qsizetype> left;
    for (qsizetype i = 0; i < report.creations.size(); ++i) {
        if (!report.creations[i].token && !report.creations[i].error)
            left << i;
    }
    return left;
}

bool isUnknown(const Error &error)
{
    return error.code == ErrorCode::OutcomeUnknown || error.code == ErrorCode::BadAnswer;
}

QStringList namesOf(const QVector<TokenDraft> &drafts, const QVector<qsizetype> &which)
{
    QStringList names;
    for (const qsizetype draft : which)
        names << text::oneLine(drafts[draft].name);
    return names;
}

QString deed(qsizetype tokens)
{
    return Words::tr("Create %n token(s)", nullptr, int(tokens));
}

QString effect(qsizetype tokens)
{
    return Words::tr("%n token(s) will be created. Each gets a secret of its own; you can save all of them "
                     "right after this, and never again.",
                     nullptr, int(tokens));
}

QString taken(qsizetype drafts)
{
    return Words::tr("%n of them is called like a token that is there already. It is made nevertheless.",
                     nullptr, int(drafts));
}

QString refused(const DraftGroup &group)
{
    return Words::tr("%n token(s) cannot be created and will be left out. %1", nullptr,
                     int(group.drafts.size()))
        .arg(group.error.message);
}

QString made(qsizetype tokens)
{
    return Words::tr("%n token(s) was created.", nullptr, int(tokens));
}

QString failed(const DraftGroup &group)
{
    const int n = int(group.drafts.size());
    const QString sentence =
        isUnknown(group.error)
            ? Words::tr("Of %n token(s) it is not known whether it was created. %1", nullptr, n)
            : Words::tr("%n token(s) could not be created. %1", nullptr, n);
    return sentence.arg(group.error.message);
}

QString notTried(qsizetype drafts)
{
    return Words::tr("%n token(s) was not tried.", nullptr, int(drafts));
}

QString lost()
{
    return Words::tr(
        "Secrets of new tokens were not saved before that and are lost. Regenerate these tokens; "
        "the audit trail names them.");
}

} // namespace chatelaine::manywords
