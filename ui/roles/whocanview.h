// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/grant.h"
#include "widgets/page.h"

#include <QTimer>

#include <optional>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace chatelaine {

class BusyBar;

/// "Who can do this?": the users and tokens that may do one thing, each with the reason. Enter or a double
/// click leads to them.
class WhoCanView : public QWidget
{
    Q_OBJECT

public:
    explicit WhoCanView(Backend &backend, QWidget *parent = nullptr);

    /// Asks about \a permission; the answer to an older question is dropped. Empty: nothing is shown.
    void setPermission(const QString &permission);
    /// Says that what is shown does not count pending changes.
    void setPending(bool pending);

Q_SIGNALS:
    void placeWanted(const chatelaine::Place &place);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void askSoon();
    void askAnew();
    void ask();
    void onAnswer(const Result<Holders> &answer);
    void take(const Holders &holders);
    void addHolders(const QString &title, const QVector<Holder> &holders, qsizetype count);
    void open(const QTreeWidgetItem *item);
    QString summary(const Holders &holders) const;

    Backend &m_backend;
    QLabel *m_summary;
    BusyBar *m_busy;
    QLabel *m_pending;
    QTreeWidget *m_tree;
    QTimer m_pause;
    QString m_permission;
    QString m_asked; ///< what m_shown or a running question is about
    std::optional<Holders> m_shown;
    quint64 m_question = 0; ///< newest request wins
};

} // namespace chatelaine
