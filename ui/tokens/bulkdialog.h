// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/tokenservice.h"
#include "widgets/theme.h"

#include <QDialog>
#include <QTimer>

#include <functional>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace chatelaine {

class Authenticator;
class BulkValue;
class MessageBar;
class OrganisationFacts;
class Settings;

/// What a BulkDialog works with. All of it outlives the dialog.
struct BulkContext
{
    TokenService &service;
    Authenticator &authenticator;
    OrganisationFacts &facts;
    Settings &settings;
    const Clock &clock;
    QString server = {}; ///< atServer()
};

/// One act on many tokens, from the question to the report: what it would do to how many and what is refused,
/// then how far it is, then what became of each.
class BulkDialog : public QDialog
{
    Q_OBJECT

public:
    BulkDialog(const BulkContext &context, BulkKind kind, const QVector<TokenId> &ids,
               QWidget *parent = nullptr);
    ~BulkDialog() override;

    /// Escape: ends what is under way, or closes.
    void reject() override;

Q_SIGNALS:
    void actedOn(); ///< tokens may have been changed

protected:
    bool event(QEvent *event) override;

private:
    enum class Phase { Asking, Looking, Ready, Acting, Done };

    void build();
    QLayout *buildFoot();
    void enter(Phase phase);
    void rehearse();
    void onRehearsed(const std::shared_ptr<LongWork> &work, const Result<BulkPlan> &plan);
    void carryOut();
    void onCarriedOut(const Result<BulkReport> &report);
    void showPlan();
    void showReport();
    void showSteps();
    void startWork();
    void clearGroups();
    void addGroup(const QString &icon, Tone tone, const QString &sentence, const QVector<TokenId> &ids = {});
    void makeFile(const std::function<void(const QByteArray &)> &then);
    void copyReport();
    void chooseFile();
    void saveReport(const QString &path);

    BulkContext m_context;
    BulkKind m_kind;
    QVector<TokenId> m_ids;
    Phase m_phase = Phase::Asking;
    BulkAct m_act;
    BulkPlan m_plan;
    BulkReport m_report;
    std::shared_ptr<LongWork> m_work;
    QTimer m_look;   ///< at how far the work is
    QTimer m_settle; ///< until the window manager has put the dialog in its place
    QLabel *m_heading;
    MessageBar *m_messages;
    BulkValue *m_value;
    QVBoxLayout *m_groups;
    QProgressBar *m_bar;
    QLabel *m_steps;
    QPushButton *m_copy;
    QPushButton *m_save;
    QPushButton *m_dismiss;
    QPushButton *m_deed;
};

} // namespace chatelaine
