// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/expirychart.h"
#include "widgets/page.h"

class QBoxLayout;
class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace chatelaine {

class EmptyState;
class ExpiringTokensModel;
class ExpiryBars;
class ExpiryDaysModel;
class ExpiryLegend;
class ExpiryTimeline;
class FactLabel;
class MessageBar;
class RecordTable;

/// What expires when, in the next 90 days: drawn, in words, and for each day the tokens themselves.
class ExpiryPage : public Page
{
    Q_OBJECT

public:
    explicit ExpiryPage(const PageContext &context, QWidget *parent = nullptr);

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override { return {m_open}; }
    QList<QAction *> viewActions() const override { return {m_refresh}; }
    std::optional<Place> selectedPlace() const override;

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QBoxLayout &column);
    QWidget *buildBody();
    QWidget *buildWarning();
    QWidget *buildTables();
    void buildActions();
    void connectParts();
    QComboBox *choiceBox(const QString &key, const QString &name, const QStringList &entries);
    RecordTable *makeDays();
    RecordTable *makeTokens();
    void showChart();
    void selectBarAgain();
    void onDay();
    void onBar(int bar);
    void enterTokens();
    void goToToken();
    void showState();
    void showEmpty();
    void showFailed();
    void showWords();
    void updateActions();
    ExpirySpan span() const;
    ExpiryGrouping grouping() const;
    QString sharesTitle() const;

    PageContext m_context;
    ExpiryTimeline *m_timeline;
    ExpiryDaysModel *m_daysModel;
    ExpiringTokensModel *m_tokensModel;
    QAction *m_open;
    QAction *m_refresh;
    QLabel *m_count;
    QComboBox *m_step;
    QComboBox *m_grouping; ///< not shown where tokens have no owner
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    FactLabel *m_cut;
    FactLabel *m_warning;
    QPushButton *m_toManyDay;
    ExpiryBars *m_bars;
    ExpiryLegend *m_legend;
    RecordTable *m_days;
    QLabel *m_tokensTitle;
    RecordTable *m_tokens;
    QDate m_day;         ///< of the first token of what is selected; invalid before
    QString m_loadError; ///< what the message bar says about loading, if it does
};

} // namespace chatelaine
