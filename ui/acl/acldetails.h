// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "domain/error.h"
#include "widgets/page.h"

#include <QFrame>

class QAction;
class QLabel;
class QStackedLayout;
class QVBoxLayout;

namespace chatelaine {

class ElidedLabel;
class EmptyState;
class LinkRow;

/// The pane beside a list of policies, roles or ways in: a name, buttons, a description, and what the
/// subclass adds; words while nothing is selected.
class AclDetails : public QFrame
{
    Q_OBJECT

public:
    void showNothing();

Q_SIGNALS:
    void placeWanted(const chatelaine::Place &place);

protected:
    /// \a nothing and \a hint are said while nothing is selected.
    AclDetails(const QString &nothing, const QString &hint, QWidget *parent);

    /// Name, buttons of \a actions and description.
    void buildHead(const QList<QAction *> &actions);
    QVBoxLayout &column() const { return *m_column; }
    void showHead(const QString &name, const QString &description);
    /// A row of buttons.
    static QWidget *buttonRow(const QList<QAction *> &actions);
    /// Shows names of tokens in \a links, and in \a more how many else there are, or why it is not known.
    static void showTokens(const Result<AclUsage> &usage, LinkRow &links, QLabel &more);

private:
    QString m_nothing;
    QString m_hint;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    QVBoxLayout *m_column;
    ElidedLabel *m_name;
    QLabel *m_description;
};

} // namespace chatelaine
