// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QScrollArea>

class QLabel;

namespace chatelaine {

class KeyValueGrid;
class SecretCard;

/// What a token is, whose it is, and the secrets that work.
class OverviewTab : public QScrollArea
{
    Q_OBJECT

public:
    explicit OverviewTab(QWidget *parent = nullptr);

    void setToken(const Token &token, Instant now);
    SecretCard *previousCard() const { return m_previous; }

private:
    void buildRows();
    void showRows(const Token &token, Instant now);

    QLabel *m_description;
    KeyValueGrid *m_facts;
    SecretCard *m_current;
    SecretCard *m_previous;
    int m_owner = 0;
    int m_role = 0;
    int m_scopes = 0;
    int m_zones = 0;
    int m_kind = 0;
    int m_created = 0;
    int m_createdBy = 0;
    int m_expires = 0;
    int m_lastUsed = 0;
    int m_deleted = 0;
    int m_accessor = 0;
};

} // namespace chatelaine
