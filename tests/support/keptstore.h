// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/storekeeping.h"
#include "support/console.h"
#include "support/storeuser.h"

#include <QDir>

namespace chatelaine {

/// A store, and what is kept of it.
struct KeptStore : TestStore
{
    using TestStore::TestStore;

    StoreKeeping &keeping() const { return *backend->keeping(); }
    QString at(const QString &name) const { return dir.filePath(name); }
    QStringList files() const { return QDir(dir.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    static std::shared_ptr<LongWork> work() { return std::make_shared<LongWork>(); }
    QString backUp(const QString &name = QStringLiteral("copy")) const
    {
        value(keeping().backUp(at(name), work()));
        return at(name);
    }
    RestorePlan plan(const QString &backup) const { return value(keeping().planRestore(backup, work())); }
    /// The file with what was there before.
    QString restore(const QString &backup) const
    {
        plan(backup);
        value(backend->authenticator()->confirm(testroot::password()));
        return value(keeping().restore(work()));
    }
    QStringList tokenNames() const
    {
        QStringList names;
        const QVector<TokenId> ids = value(tokens().find({}));
        for (const Token &token : value(tokens().fetch(ids)))
            names << token.name;
        names.sort();
        return names;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void put(const QString &path, const QByteArray &content)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
};

} // namespace chatelaine
