// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/matrixtext.h"

#include "models/tokentext.h"

#include <QCoreApplication>

namespace chatelaine::matrixtext {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::matrixtext)
};

bool startsWord(QStringView text, qsizetype at)
{
    if (!text[at].isUpper())
        return false;
    const bool afterSmall = !text[at - 1].isUpper();
    const bool beforeSmall = at + 1 < text.size() && text[at + 1].isLower();
    return afterSmall || beforeSmall; // "APIToken": the T begins a word, the P and the I do not
}

bool isAbbreviation(const QString &word)
{
    return word.size() > 1 && word.at(1).isUpper();
}

QStringList camelWords(const QString &text)
{
    QStringList found(QString{});
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i > 0 && startsWord(text, i))
            found.append(QString());
        found.last() += text[i];
    }
    return found;
}

QString changeOf(const MatrixCell &cell)
{
    if (cell.change > 0)
        return Words::tr("Given, not applied yet.");
    return cell.change < 0 ? Words::tr("Taken away, not applied yet.") : QString();
}

QString stateOf(const MatrixColumn &column)
{
    if (column.removed)
        return Words::tr("Will be deleted.");
    if (column.isNew)
        return Words::tr("New, not applied yet.");
    if (column.changed)
        return Words::tr("Changed, not applied yet.");
    return column.builtIn ? Words::tr("Built in.") : QString();
}

QString formOf(const MatrixColumn &column)
{
    switch (column.form) {
    case RoleForm::Policy:
        return Words::tr("A policy.");
    case RoleForm::Policies:
        return Words::tr("A role.");
    case RoleForm::Everything:
        return Words::tr("What management tokens may do.");
    case RoleForm::Permissions:
        break;
    }
    return {};
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

} // namespace

QString words(const QString &permission)
{
    const QString action = permission.mid(permission.indexOf(u':') + 1);
    QStringList parts = camelWords(action);
    for (QString &part : parts) {
        if (!isAbbreviation(part))
            part = part.toLower();
    }
    return parts.join(u' ').simplified();
}

QString spoken(const MatrixColumn &column, const PermissionInfo &info, const MatrixCell &cell)
{
    const QString role = text::oneLine(column.name);
    QString sentence;
    if (info.title.isEmpty())
        sentence = (cell.granted ? Words::tr("%1 may %2.", "role, then words like: create account type")
                                 : Words::tr("%1 may not %2.", "role, then words like: create account type"))
                       .arg(role, text::oneLine(words(info.permission)));
    else
        sentence = (cell.granted ? Words::tr("%1 may: %2.", "role, then a title like: Read API tokens")
                                 : Words::tr("%1 may not: %2.", "role, then a title like: Read API tokens"))
                       .arg(role, text::oneLine(info.title));
    return joined({sentence, changeOf(cell), cell.uncertain ? note(info) : QString()});
}

QString spokenGroup(const MatrixColumn &column, const QString &group, const MatrixCell &cell)
{
    return Words::tr("%1: %2 of %3 in %4.", "role, held, all, group of permissions")
        .arg(text::oneLine(column.name))
        .arg(cell.held)
        .arg(cell.size)
        .arg(text::oneLine(group));
}

QString note(const PermissionInfo &info)
{
    if (info.certain)
        return {};
    return info.note.isEmpty() ? Words::tr("Uncertain: the source does not settle which roles hold this.")
                               : Words::tr("Uncertain: %1").arg(text::oneLine(info.note));
}

QString spokenRole(const MatrixColumn &column, int held, int total)
{
    return joined({text::oneLine(column.name) + u'.', formOf(column), stateOf(column),
                   Words::tr("Holds %1 of %n permission(s).", nullptr, total).arg(held)});
}

} // namespace chatelaine::matrixtext
