// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"

#include <QScrollArea>

class QLabel;

namespace chatelaine {

class FactLabel;
class KeyValueGrid;
class SecretCard;

/// What a token is, whose it is, and the secrets that work.
class OverviewTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewTab(const TokenService &tokens, QWidget *parent = nullptr);

    void setToken(const Token &token, Instant now);
    SecretCard *previousCard() const { return m_previous; }

private:
    void buildRows();
    void showTraits();
    void showRows(const Token &token, Instant now);
    void showAttachments(const Token &token);
    void showRole(const Token &token);

    const TokenService &m_tokens;
    TokenTraits m_traits; ///< what the back end does not know has no row
    QLabel *m_description;
    KeyValueGrid *m_facts;
    FactLabel *m_dangling;
    FactLabel *m_inClear;
    SecretCard *m_current;
    SecretCard *m_previous;
    int m_owner = 0;
    int m_role = 0;
    int m_policies = 0;
    int m_roles = 0;
    int m_scopes = 0;
    int m_zones = 0;
    int m_kind = 0;
    int m_reach = 0;
    int m_created = 0;
    int m_createdBy = 0;
    int m_expires = 0;
    int m_lastUsed = 0;
    int m_deleted = 0;
    int m_accessor = 0;
};

} // namespace chatelaine
