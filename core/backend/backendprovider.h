// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "backend/future.h"
#include "backend/longwork.h"
#include "domain/catalogue.h"
#include "domain/storefacts.h"
#include "secrets/secret.h"

#include <QObject>
#include <QVector>

#include <memory>
#include <optional>

namespace chatelaine {

class ServerProvider;

/// What a person tells at the first start.
struct NewOrganisation
{
    QString organisation;
    QString userName;
    QString email;
    Secret password;
    std::optional<Catalogue> catalogue =
        {}; ///< roles and permissions to start with; none: the provider's default
};

/// Makes and opens back ends, so that the first page can offer it without knowing any of them.
/// Field names in errors: "organisation", "userName", "email", "password", "path".
class BackendProvider : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Where a store is made unless the person chooses another place (XDG data folder).
    virtual QString defaultStorePath() const = 0;
    /// Makes a store at \a path with its first user, who holds the Root role and is signed in. AlreadyExists
    /// if there is a file.
    virtual Future<std::shared_ptr<Backend>> createStore(const QString &path,
                                                         NewOrganisation organisation) = 0;
    /// Opens the store at \a path; nobody is signed in yet.
    virtual Future<std::shared_ptr<Backend>> openStore(const QString &path) = 0;
    /// A throw-away organisation with users, about 60 tokens in every status and history; its Root user is
    /// signed in.
    virtual Future<std::shared_ptr<Backend>> openDemo() = 0;
    /// Reads \a backup for the store at \a path, which is damaged or gone. AlreadyExists if it is neither.
    virtual Future<StoreFacts> lookAtBackup(const QString &path, const QString &backup,
                                            std::shared_ptr<LongWork> work) = 0;
    /// Puts it there. Answers under which path the damaged store is kept; empty if there was none.
    virtual Future<QString> recoverStore(const QString &path, const QString &backup,
                                         std::shared_ptr<LongWork> work) = 0;
    /// The kinds of remote servers that can be reached; they live as long as this does.
    virtual QVector<ServerProvider *> servers() { return {}; }
};

} // namespace chatelaine
