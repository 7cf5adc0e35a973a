// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/tokenquery.h"
#include "widgets/choicepicker.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QPushButton;
class QTimer;
class QToolButton;

namespace chatelaine {

class FlowLayout;
class OrganisationFacts;

/// The search line, the menu that adds filters, and the filters in force as chips that go when clicked.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const OrganisationFacts &facts, QWidget *parent = nullptr);

    /// \a query with this bar's text and filters instead of its own; the order stays.
    TokenQuery applyTo(TokenQuery query) const;
    void clearAll();
    void focusSearch();

Q_SIGNALS:
    void changed();
    /// Down or Enter in the search line: on to the list.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildSearchRow();
    void fillMenu();
    void addStatusMenu();
    void addRoleMenu();
    void addOwnerMenu();
    void addKindMenu();
    void addExpiryMenu();
    void addLastUseMenu();
    void addTick(QMenu *menu, const QString &text, bool ticked, std::function<void(bool)> onTicked);
    void addChoices(const QString &title, const QVector<Choice> &choices, const QSet<qint64> &ticked,
                    const std::function<void(const QSet<qint64> &)> &take);
    void refreshChips();
    void addChip(const QString &text, std::function<void()> remove);
    void addChipsOfSets();
    void announce();

    const OrganisationFacts &m_facts;
    TokenQuery m_filter;
    QLineEdit *m_search;
    QTimer *m_debounce;
    QToolButton *m_add;
    QMenu *m_menu;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace chatelaine
