// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/theme.h"

#include <QWidget>

class QAbstractItemModel;
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
    /// Of those that are no tokens (yet): a line for each.
    BulkGroup(const BulkGroupWords &words, const QStringList &lines, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void addSentence();
    /// Takes \a names, the first of so many.
    void addNames(QAbstractItemModel *names, qsizetype rows, qsizetype all);
    QListView *makeList(QAbstractItemModel *names, qsizetype rows);
    void paintIcon();

    BulkGroupWords m_words;
    QLabel *m_icon;
};

} // namespace chatelaine
