// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/theme.h"

#include <QWidget>

class QLabel;
class QListView;

namespace chatelaine {

/// Tokens that have something in common.
struct BulkGroupWords
{
    QString icon;
    Tone tone = Tone::Neutral;
    QString sentence;
};

/// One line of a dry run or a report: a sentence about some tokens, and behind an arrow which ones these are.
class BulkGroup : public QWidget
{
    Q_OBJECT

public:
    /// No \a ids: nothing to unfold.
    BulkGroup(TokenService &service, const BulkGroupWords &words, const QVector<TokenId> &ids = {},
              const QHash<TokenId, Token> &gone = {}, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    QListView *makeList(const QVector<TokenId> &ids, const QHash<TokenId, Token> &gone);
    void paintIcon();

    TokenService &m_service;
    BulkGroupWords m_words;
    QLabel *m_icon;
};

} // namespace chatelaine
