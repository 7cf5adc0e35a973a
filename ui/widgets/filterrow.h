// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/choicepicker.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QMenu;
class QTimer;
class QToolButton;

namespace chatelaine {

class FlowLayout;

/// The search line, the menu that adds filters, and the filters in force as chips that go when clicked. What
/// can be filtered by is for the list's own subclass to say.
class FilterRow : public QWidget
{
    Q_OBJECT

public:
    void clearAll();
    void focusSearch();

Q_SIGNALS:
    void changed();
    /// Down or Enter in the search line: on to the list.
    void leftDownwards();

protected:
    /// \a placeholder says what is searched, \a name is the search line's for screen readers. The subclass
    /// calls start() at the end of its constructor.
    FilterRow(const QString &placeholder, const QString &name, QWidget *parent);

    bool eventFilter(QObject *watched, QEvent *event) override;
    void start();
    QLineEdit *search() const { return m_search; }
    QString text() const; ///< what is searched for
    /// Fills the menu by the functions below.
    virtual void fillFilters() = 0;
    /// Shows the filters in force by addChip().
    virtual void fillChips() = 0;
    /// Takes all filters away; the text is cleared already.
    virtual void clearFilters() = 0;

    QMenu *addMenu(const QString &title);
    void addTick(QMenu *menu, const QString &text, bool ticked, std::function<void(bool)> onTicked);
    /// A menu of \a choices, or a picker with a search line where they are many.
    void addChoices(const QString &title, const QVector<Choice> &choices, const QSet<qint64> &ticked,
                    const std::function<void(const QSet<qint64> &)> &take);
    void addChip(const QString &text, std::function<void()> remove);
    void refreshChips();

private:
    void buildSearchRow(const QString &placeholder, const QString &name);
    void refill();
    void announce();

    QLineEdit *m_search;
    QTimer *m_debounce;
    QToolButton *m_add;
    QMenu *m_menu;
    QWidget *m_chips;
    FlowLayout *m_flow;
};

} // namespace chatelaine
