// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audittrail.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/policyservice.h"
#include "support/testbackend.h"

#include <functional>

namespace chatelaine {

using Outcome = std::optional<ErrorCode>;

/// One thing that a person can try to do, and what the matrix must say for them to be let through.
struct Operation
{
    QString name;
    QStringList needs; ///< all of these
    std::function<Outcome()> attempt;
    std::optional<AuditAction> refusal = {}; ///< how a refusal is written down; reading has no action
    bool either = false;                     ///< one of `needs` is enough
    bool everything = false;                 ///< all permissions that exist, besides

    bool isAllowed(const PermissionSet &held, const PermissionSet &all) const;
};

/// Everything that a back end can be asked to do. Made by Root, who prepares what each act is done to;
/// carried out by whoever is signed in then. Nothing that is acted on can do anything itself, so that no
/// ceiling is in the way: what is measured is the permission.
class OperationTable
{
public:
    /// \a addActive adds an active person with the role Nothing.
    OperationTable(Backend &backend, const FakeClock &clock,
                   std::function<void(const QString &name, const QString &email)> addActive);

    const QVector<Operation> &operations() const { return m_operations; }

private:
    void prepare();
    void addReadingTokens();
    void addChangingTokens();
    void addOwnTokens();
    void addForeignPersonalTokens();
    void addRoles();
    void addCatalogue();
    void addPolicy();
    void addAudit();
    void addReadingPeople();
    void addChangingPeople();
    void addDirectoryImport();
    void addGroups();

    TokenService &tokens() const { return *m_backend.tokens(); }
    RoleService &roles() const { return *m_backend.roles(); }
    PolicyService &policy() const { return *m_backend.policy(); }
    Directory &people() const { return *m_backend.directory(); }
    GroupService &groups() const { return *m_backend.groups(); }
    AuditTrail &audit() const { return *m_backend.audit(); }

    TokenDraft draft(const QString &name) const;
    PersonalTokenDraft ownDraft() const;
    Token token(const QString &name) const { return value(tokens().create(draft(name))).token; }
    Token rootsPersonal(const QString &name) const;
    User person(const QString &name) const; ///< invited
    User active(const QString &name) const;
    Group group(const QString &name) const;
    void add(const QString &name, const QStringList &needs, std::function<Outcome()> attempt,
             std::optional<AuditAction> refusal = {})
    {
        m_operations.append({name, needs, std::move(attempt), refusal});
    }

    Backend &m_backend;
    const FakeClock &m_clock;
    std::function<void(const QString &, const QString &)> m_addActive;
    PrincipalId m_root;
    RoleId m_nothing;
    QVector<Operation> m_operations;
};

} // namespace chatelaine
