// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "widgets/page.h"

#include <optional>

class QMenu;

namespace chatelaine {

/// The ways from a token to what it belongs to: its owner, its role, its policies and roles.
class TokenLinks : public QObject
{
    Q_OBJECT

public:
    /// What \a backend does not know has no way there.
    TokenLinks(Backend &backend, QWidget *parent);

    QList<QAction *> actions() const { return {m_owner, m_role, m_grants}; }
    /// For the token that is selected; none if there is not exactly one.
    void update(const std::optional<Token> &token);

Q_SIGNALS:
    void placeWanted(const chatelaine::Place &place);

private:
    void fillGrants();
    void addGrant(const Attachment &attachment);

    Backend &m_backend;
    std::optional<Token> m_token;
    QAction *m_owner;
    QAction *m_role;
    QAction *m_grants; ///< policies and roles, each an entry of its menu
    QMenu *m_grantsMenu;
};

} // namespace chatelaine
