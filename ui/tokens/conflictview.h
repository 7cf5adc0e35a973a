// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"
#include "domain/tokendraft.h"

#include <QWidget>

class QGridLayout;

namespace chatelaine {

class OrganisationFacts;

/// Two versions of one token side by side: what this person typed, and what somebody else has saved since.
/// Rows that differ are marked by an icon and a word.
class ConflictView : public QWidget
{
    Q_OBJECT

public:
    explicit ConflictView(const OrganisationFacts &facts, QWidget *parent = nullptr);

    void compare(const TokenDraft &mine, const Token &theirs);

Q_SIGNALS:
    void theirsTaken();
    void mineKept();

private:
    void addRow(const QString &field, const QString &mine, const QString &theirs);
    void clear();

    const OrganisationFacts &m_facts;
    QGridLayout *m_grid;
};

} // namespace chatelaine
