// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/windowedlist.h"
#include "widgets/page.h"
#include "widgets/recordtable.h"

class QLabel;
class QStackedWidget;

namespace chatelaine {

class ActionSet;
class DetailsSplitter;
class EmptyState;
class FilterRow;
class MessageBar;

/// What a ListPage says while it has no rows to show.
struct ListWords
{
    QString icon;
    QString failed;  ///< "The users could not be loaded"
    QString loading; ///< "Loading the users…"
    QString noMatch; ///< "Nobody matches"
    QString none;    ///< "No groups yet"
    QString noneText;
    QString create;         ///< on the button below it
    QString forbidden = {}; ///< "You may not see the policies"; empty: as failed
};

/// How a list stands at the moment.
struct ListState
{
    WindowedList::State state = WindowedList::State::Loading;
    Error error = {};
    int rows = 0;
    bool filtered = false;
};

/// A page with a heading and a count, a message bar, search and filters, a list at the left and details at
/// its right: what Users and Groups have in common.
class ListPage : public Page
{
    Q_OBJECT

public:
    QList<QAction *> viewActions() const override { return m_viewActions; }

protected:
    /// \a name is the object name and the prefix of the settings.
    ListPage(const PageContext &context, const QString &name, const ListWords &words, QWidget *parent);

    /// Puts the parts together; \a buttons stand beside \a heading, the last one is the usual thing to do.
    void assemble(const QString &heading, FilterRow &filters, RecordTable &table, QWidget &details,
                  const QList<QAction *> &buttons, QAction *refresh);
    void changeEvent(QEvent *event) override;
    const PageContext &context() const { return m_context; }
    MessageBar &messages() const { return *m_messages; }
    void setCount(const QString &text);
    void showState(const ListState &state);
    bool wasLoaded() const { return m_loadedOnce; }
    void markLoaded() { m_loadedOnce = true; }
    void openContextMenu(const QList<QAction *> &actions, const QPoint &at);

    virtual ActionSet &acts() const = 0;
    virtual void reload() = 0;
    /// The button of the empty page was pressed while nothing failed and nothing is filtered.
    virtual void createFirst() = 0;

private:
    void buildTop(const QString &heading, const QList<QAction *> &buttons);
    void buildBody();
    void buildViewActions(QAction *refresh);
    QAction *viewAction(const QString &text, const QString &icon, const QKeySequence &keys);
    void showEmpty(const ListState &state);
    void showFailed(const Error &error);
    void showNone();
    void onEmptyAction();
    void dismissLoadError();

    PageContext m_context;
    ListWords m_words;
    ListState m_state;
    QLabel *m_count;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DetailsSplitter *m_splitter;
    FilterRow *m_filters = nullptr;
    RecordTable *m_table = nullptr;
    QWidget *m_details = nullptr;
    QList<QAction *> m_viewActions;
    QAction *m_create = nullptr; ///< the usual thing to do
    QString m_loadError;         ///< what the message bar says about loading, if it does
    bool m_loadedOnce = false;
};

} // namespace chatelaine
