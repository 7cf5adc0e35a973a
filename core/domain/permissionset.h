// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <initializer_list>

namespace chatelaine {

/// A set of permissions, each written `service:Action`. Kept sorted and free of doubles, so that comparison,
/// inclusion and intersection are linear. Copying is cheap (implicitly shared).
class PermissionSet
{
public:
    PermissionSet() = default;
    PermissionSet(std::initializer_list<QString> permissions);
    explicit PermissionSet(QStringList permissions);

    bool contains(QStringView permission) const;
    /// True if every permission of this set is in \a other: the test of the role ceiling.
    bool isSubsetOf(const PermissionSet &other) const;
    /// Permissions of this set that \a other lacks, in order.
    PermissionSet without(const PermissionSet &other) const;
    PermissionSet united(const PermissionSet &other) const;
    PermissionSet intersected(const PermissionSet &other) const;

    bool isEmpty() const { return m_sorted.isEmpty(); }
    qsizetype size() const { return m_sorted.size(); }
    const QStringList &toList() const { return m_sorted; }
    auto begin() const { return m_sorted.cbegin(); }
    auto end() const { return m_sorted.cend(); }

    bool operator==(const PermissionSet &) const = default;

private:
    QStringList m_sorted;
};

/// The permissions that the console itself asks for. Names as in the Stax catalogue; `console:` for its own
/// acts.
namespace permissions {
inline const QString readTokens = QStringLiteral("teams:ReadAPITokens");
inline const QString createToken = QStringLiteral("teams:CreateAPIToken");
inline const QString updateTokens = QStringLiteral("teams:UpdateAPITokens");
inline const QString deleteToken = QStringLiteral("teams:DeleteAPIToken");
inline const QString readUsers = QStringLiteral("teams:ReadUsers");
inline const QString createUser = QStringLiteral("teams:CreateUser");
inline const QString updateUser = QStringLiteral("teams:UpdateUser");
inline const QString deleteUser = QStringLiteral("teams:DeleteUser");
inline const QString updateUserPassword = QStringLiteral("teams:UpdateUserPassword");
inline const QString readGroups = QStringLiteral("teams:ReadGroups");
inline const QString createGroup = QStringLiteral("teams:CreateGroup");
inline const QString updateGroup = QStringLiteral("teams:UpdateGroup");
inline const QString updateGroupMembers = QStringLiteral("teams:UpdateGroupMembers");
inline const QString deleteGroup = QStringLiteral("teams:DeleteGroup");
inline const QString editRoles = QStringLiteral("console:EditRoles");
inline const QString editPolicy = QStringLiteral("console:EditPolicy");
inline const QString readAudit = QStringLiteral("console:ReadAudit");
} // namespace permissions

} // namespace chatelaine
