// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/policy.h"
#include "widgets/page.h"

#include <QPointer>

class QStackedWidget;
class QVBoxLayout;

namespace chatelaine {

class EmptyState;
class FactLabel;
class KeyValueGrid;
class MessageBar;
class PolicyForm;

/// What the organisation allows. Whoever may not change it reads it.
class PolicyPage : public Page
{
    Q_OBJECT

public:
    explicit PolicyPage(const PageContext &context, QWidget *parent = nullptr);
    ~PolicyPage() override;

    QString menuTitle() const override;
    QList<QAction *> menuActions() const override;
    QList<QAction *> viewActions() const override;
    bool reveal(const Place &place) override;
    bool hasUnsavedChanges() const override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildTop(QVBoxLayout &column);
    void buildActions();
    QWidget *formPart();
    QWidget *readingPart();
    bool mayEdit() const;
    void load();
    void onLoaded(const Result<Policy> &policy);
    void offerNewer(const Policy &newer);
    void showReading(const Policy &policy);
    void showParts();
    void updateActions();
    void save();
    void confirm(const Policy &wanted, const PolicyImpact &impact);
    void update(const Policy &wanted);
    void onUpdated(const Result<Policy> &updated);
    void onRefused(const Error &error);
    void setBusy(bool busy);
    void returnFocus();
    void revert();

    PageContext m_context;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    PolicyForm *m_form;
    KeyValueGrid *m_facts;
    FactLabel *m_reason;
    QAction *m_save;
    QAction *m_revert;
    QAction *m_refresh;
    QWidget *m_buttons = nullptr;
    QPointer<QWidget> m_focus; ///< what had the keyboard before the page was busy
    bool m_loaded = false;
    bool m_busy = false;
};

} // namespace chatelaine
