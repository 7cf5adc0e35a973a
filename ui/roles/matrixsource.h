// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/roleservice.h"

#include <QTimer>

#include <optional>

namespace chatelaine {

/// Roles, permissions and who has which role, asked for at once and again whenever something changes. Keeps
/// what it has while it asks.
class MatrixSource : public QObject
{
    Q_OBJECT

public:
    enum class State { Loading, Ready, Failed };

    explicit MatrixSource(RoleService &service, QObject *parent = nullptr);

    void reload();
    /// Tokens have changed, and with them who holds which role. Asks soon, once for many of these.
    void reloadUsage();
    State state() const { return m_state; }
    bool hasContent() const { return m_hasContent; }       ///< was ready once
    const Error &error() const { return m_error; }         ///< meaningful in State::Failed
    const QVector<Role> &roles() const { return m_roles; } ///< most powerful first
    const QVector<PermissionInfo> &permissions() const { return m_permissions; }
    /// None while it is not known.
    std::optional<RoleUsage> usage(RoleId role) const;

Q_SIGNALS:
    void changed();      ///< state, roles, permissions or usage
    void usageChanged(); ///< usage alone

private:
    void ask();
    void askUsage();
    template <class T, class Take> void take(Result<T> answer, quint64 question, Take into);
    void settle();

    RoleService &m_service;
    State m_state = State::Loading;
    bool m_hasContent = false;
    Error m_error;
    QVector<Role> m_roles;
    QVector<PermissionInfo> m_permissions;
    std::optional<QHash<RoleId, RoleUsage>> m_usage;
    QTimer m_burst; ///< joins a burst of changes into one question
    QTimer m_usageBurst;
    int m_open = 0;         ///< answers to come
    quint64 m_question = 0; ///< newest request wins
};

} // namespace chatelaine
