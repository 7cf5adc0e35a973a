// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnostics/settingsfacts.h"

#include "diagnostics/redaction.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSettings>
#include <QSysInfo>
#include <QUrl>

#include <algorithm>

namespace chatelaine {

namespace {

/// Keys whose value is told if it is one of these.
struct Known
{
    QString key;
    QRegularExpression values;
};

QVector<Known> knownKeys()
{
    const auto known = [](const char *key, const char *values) {
        return Known{QString::fromLatin1(key),
                     QRegularExpression(QRegularExpression::anchoredPattern(QString::fromLatin1(values)))};
    };
    return {known("appearance/theme", "system|light|dark"),
            known("appearance/language", "|system|[a-z]{2,3}([_-][A-Za-z]{2,4})?"),
            known("automaticBackups/[0-9a-f]+/every", "never|hour|day|week"),
            known("automaticBackups/[0-9a-f]+/kept", "[0-9]{1,3}")};
}

/// Groups of which only is told how many keys they have.
QStringList countedGroups()
{
    return {QStringLiteral("geometry/"), QStringLiteral("views/"), QStringLiteral("connections/"),
            QStringLiteral("automaticBackups/")};
}

const Known *find(const QVector<Known> &all, const QString &key)
{
    const auto found = std::find_if(all.cbegin(), all.cend(), [&key](const Known &each) {
        return QRegularExpression(QRegularExpression::anchoredPattern(each.key)).match(key).hasMatch();
    });
    return found == all.cend() ? nullptr : &*found;
}

/// Which store a setting is about is a digest of its path.
QString withoutDigest(QString key)
{
    static const QRegularExpression digest(QStringLiteral("/[0-9a-f]{16,}/"));
    return key.replace(digest, QStringLiteral("/*/"));
}

} // namespace

Facts settingsFacts(const QSettings &settings)
{
    const QVector<Known> known = knownKeys();
    const QStringList groups = countedGroups();
    QHash<QString, int> counts;
    Facts facts;
    QStringList keys = settings.allKeys();
    keys.sort();
    for (const QString &key : std::as_const(keys)) {
        if (const Known *one = find(known, key)) {
            const QString value = settings.value(key).toString();
            facts.append({withoutDigest(key),
                          one->values.match(value).hasMatch() ? value : QStringLiteral("(another value)")});
            continue;
        }
        const auto group = std::find_if(groups.cbegin(), groups.cend(),
                                        [&key](const QString &each) { return key.startsWith(each); });
        ++counts[group == groups.cend() ? QStringLiteral("other") : *group];
    }
    facts.append({QStringLiteral("stores opened lately"),
                  QString::number(settings.value(QStringLiteral("stores/recent")).toStringList().size())});
    for (const QString &group : groups + QStringList{QStringLiteral("other")})
        facts.append({QStringLiteral("keys of ") + group, QString::number(counts.value(group))});
    return facts;
}

void hideWhatSettingsKnow(const QSettings &settings, Redaction &redaction)
{
    const QStringList keys = settings.allKeys();
    for (const QString &key : keys) {
        const QString last = key.section(u'/', -1);
        const QString value = settings.value(key).toString();
        if (last == u"name")
            redaction.hide(value, QStringLiteral("name"));
        else if (last == u"address") {
            redaction.hide(value, QStringLiteral("address"));
            redaction.hide(QUrl(value).host(), QStringLiteral("address"));
        } else if (last == u"folder" || last.endsWith(u"File"))
            redaction.hide(value, QStringLiteral("path"));
    }
    const QStringList stores = settings.value(QStringLiteral("stores/recent")).toStringList();
    for (const QString &path : stores) {
        redaction.hide(path, QStringLiteral("path"));
        redaction.hide(QFileInfo(path).completeBaseName(), QStringLiteral("name"));
    }
    redaction.hide(QDir::homePath(), QStringLiteral("path"));
    redaction.hide(QDir::home().dirName(), QStringLiteral("name"));
    redaction.hide(QSysInfo::machineHostName(), QStringLiteral("address"));
    for (const char *variable : {"USER", "LOGNAME", "USERNAME"})
        redaction.hide(qEnvironmentVariable(variable), QStringLiteral("name"));
}

} // namespace chatelaine
