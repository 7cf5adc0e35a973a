// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/auditquery.h"
#include "models/windowedlist.h"

namespace chatelaine {

class AuditTrail;

/// The entries of the audit trail that fit a question, newest first. Older ones are fetched as somebody
/// scrolls; new ones come in at the top by themselves.
class AuditListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, TargetColumn, OutcomeColumn, ColumnCount };
    enum Role {
        InstantRole = Qt::UserRole, ///< qint64, milliseconds, in the column of the time
        OutcomeRole,                ///< int, an AuditOutcome
    };

    explicit AuditListModel(AuditTrail &trail, QObject *parent = nullptr);

    const AuditQuery &query() const { return m_query; }
    void setQuery(const AuditQuery &query);
    /// Asks for everything anew; what is shown stays until the answer comes.
    void refresh();
    /// Asks for what is new; done by itself wherever the trail tells of it.
    void lookForNews();

    WindowedList::State state() const { return m_state; }
    const Error &error() const { return m_error; } ///< meaningful when the state is Failed
    std::optional<AuditEntry> entry(int row) const;
    /// Row of the entry with the number \a sequence; -1 if it is not in the list.
    int rowOf(qint64 sequence) const;
    qint64 total() const { return m_total; } ///< entries of the whole trail
    /// Everything that fits has been fetched.
    bool isComplete() const { return m_next == 0; }
    /// When the oldest entry was written that was looked at; none: that was all, or nothing is known yet.
    std::optional<Instant> searchedTo() const { return m_searchedTo; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void stateChanged();
    /// An answer has been taken over.
    void refreshed();

private:
    void ask(qint64 before);
    void take(const AuditPage &page, bool fromStart);
    void append(const QVector<AuditEntry> &entries);
    void replace(const QVector<AuditEntry> &entries);
    void askForNews();
    void takeNews(const AuditPage &page);
    void dropRemoved();
    void fail(const Error &error);
    void setState(WindowedList::State state);
    QString display(const AuditEntry &entry, int column) const;

    AuditTrail &m_trail;
    AuditQuery m_query;
    QVector<AuditEntry> m_entries;
    QTimer m_news; ///< joins a burst of acts into one question
    WindowedList::State m_state = WindowedList::State::Loading;
    Error m_error;
    qint64 m_question = 0; ///< answers to older ones are dropped
    qint64 m_next = 0;
    qint64 m_newest = 0;
    qint64 m_total = 0;
    qsizetype m_wanted = 0; ///< rows until which the search goes on by itself
    std::optional<Instant> m_searchedTo;
    bool m_asking = false;
    bool m_askingForNews = false;
};

} // namespace chatelaine
