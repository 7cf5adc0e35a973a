// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/serverfacts.h"
#include "widgets/page.h"

#include <QTimer>

class QVBoxLayout;

namespace chatelaine {

class FactLabel;
class KeyValueGrid;
class MessageBar;
class PendingList;
class ServerConnection;

/// The server behind the console: what it is, what it can do, how it is doing, and what this console is still
/// to delete there.
class ServerPage : public Page
{
    Q_OBJECT

public:
    explicit ServerPage(const PageContext &context, QWidget *parent = nullptr);
    ~ServerPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;

private:
    void build();
    QWidget *content();
    void addRows();
    void addPending(QVBoxLayout &column);
    void showFacts();
    void showState();
    void showFeatures(const QVector<ServerFeature> &features);
    void showWarnings(bool encrypted, bool clear);
    void showClock(const std::optional<Duration> &ahead);

    PageContext m_context;
    ServerConnection &m_connection;
    MessageBar *m_messages;
    FactLabel *m_state;
    KeyValueGrid *m_grid;
    FactLabel *m_plain;
    FactLabel *m_clear;
    FactLabel *m_clock;
    KeyValueGrid *m_features;
    PendingList *m_pending = nullptr; ///< null where the server deletes by itself
    QAction *m_retry;
    QTimer m_tick; ///< while the state tells times
    int m_productRow = 0;
    int m_versionRow = 0;
    int m_regionRow = 0;
    int m_regionsRow = 0;
    int m_authorityRow = 0;
    int m_channelRow = 0;
    int m_pinRow = 0;
};

} // namespace chatelaine
