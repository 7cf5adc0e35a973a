// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/user.h"
#include "widgets/page.h"

#include <QScrollArea>

namespace chatelaine {

class KeyValueGrid;
class LinkRow;
struct Belongings;

/// Who a user is, what they belong to and what belongs to them.
class UserOverview : public QScrollArea
{
    Q_OBJECT

public:
    explicit UserOverview(QWidget *parent = nullptr);

    void setUser(const User &user, Instant now);
    /// What they own; none while it is not known.
    void setBelongings(const std::optional<Belongings> &belongings);

Q_SIGNALS:
    void placeWanted(const chatelaine::Place &place);

private:
    void buildRows();
    LinkRow *linkRow();

    KeyValueGrid *m_facts;
    LinkRow *m_role;
    LinkRow *m_groups;
    int m_email = 0;
    int m_zones = 0;
    int m_source = 0;
    int m_externalId = 0;
    int m_lastSignIn = 0;
    int m_created = 0;
    int m_code = 0;
    int m_tokens = 0;
    int m_personalTokens = 0;
};

} // namespace chatelaine
