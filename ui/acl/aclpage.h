// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/impactdialog.h"
#include "backend/future.h"
#include "domain/aclpolicy.h"
#include "widgets/actionset.h"
#include "widgets/listpage.h"

#include <QSet>

#include <functional>

namespace chatelaine {

class AclDetails;
class AclFilterRow;
class AclList;
class NamedFilterModel;

/// What such a page is made of.
struct AclPageParts
{
    QString heading;
    TableSetup table; ///< without rowOf
    AclList *list = nullptr;
    AclFilterRow *filters = nullptr;
    AclDetails *details = nullptr;
    QVector<PageAct> acts;
};

/// What the pages of policies, roles and ways in have in common: one list, its details, and acts that need
/// what a management token may do, on a server that can be written to.
class AclPage : public ListPage
{
    Q_OBJECT

public:
    QList<QAction *> menuActions() const override { return m_menuActions; }

protected:
    /// Acts that every page has; further ones begin at First.
    enum Act { Create, Edit, Delete, Refresh, First };

    AclPage(const PageContext &context, const QString &name, const ListWords &words, QWidget *parent);

    /// Acts on the page itself rather than on what is selected.
    void setFreeActs(const QSet<int> &acts) { m_freeActs = acts; }
    /// Acts that change nothing.
    void setReadingActs(const QSet<int> &acts) { m_readingActs = acts; }
    /// \a parts.details and \a parts.filters are taken; \a groups are the menu's parts with lines between.
    void assembleParts(const AclPageParts &parts, const QVector<QVector<int>> &groups);
    QAction *action(int act) const { return m_acts->action(act); }
    QList<QAction *> actions(const QVector<int> &acts) const;
    void makeActs(const QVector<PageAct> &acts);

    ActionSet &acts() const override { return *m_acts; }
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void reload() override;
    void createFirst() override;
    qint64 selectedNumber() const; ///< 0 unless exactly one is selected
    qsizetype selectedCount() const;
    /// Shows the thing with this number, as soon as the list holds it.
    void showNumber(qint64 number);
    void focusList();
    /// Opens \a dialog over this page.
    void openDialog(QDialog *dialog);
    /// Goes on with \a then once \a usage is answered; not where what was to be deleted is gone, or where
    /// whoever asked has turned away.
    void onceKnown(const Future<AclUsage> &usage, const std::function<void(const Result<AclUsage> &)> &then);
    /// Asks \a question and shows what \a impact it has, then does \a remove and says that \a name is
    /// deleted.
    void askToDelete(const ImpactQuestion &question, const Future<RoleImpact> &impact, const QString &name,
                     const std::function<Future<void>()> &remove);
    /// Says \a words once \a done is, or why it is not, and asks for the list anew.
    void finish(const Future<void> &done, const QString &words);
    /// After a change of one's own: reads the list again, and lets what is in it be changed only then.
    void bringUpToDate();
    void tell(const QString &words);
    void tellFailure(const Error &error);
    void updateActions();

    virtual void perform(int act) = 0;
    virtual void showSelection() = 0;
    /// The list was taken over.
    virtual void onRefreshed() {}
    virtual QString countWords(int rows) const = 0;
    /// Why \a act is impossible for a reason of this page's own; empty if it is possible.
    virtual QString ownRefusal(int act) const;
    /// Everything in force is asked for anew.
    virtual void reloadMore() {}

private:
    void connectParts();
    void onSelection();
    void showList();
    QString refusal(int act) const;
    QString writeRefusal() const;
    void onFacts();

    AclList *m_list = nullptr;
    NamedFilterModel *m_shown = nullptr;
    ActionSet *m_acts = nullptr;
    AclFilterRow *m_filterRow = nullptr;
    RecordTable *m_table = nullptr;
    QList<QAction *> m_menuActions;
    QSet<int> m_freeActs;
    QSet<int> m_readingActs;
    bool m_isOutdated = false; ///< the list does not have one's own last change yet
    TokenId m_asked;           ///< the token that the list was asked for with
};

} // namespace chatelaine
