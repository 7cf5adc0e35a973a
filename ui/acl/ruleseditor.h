// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/aclpolicy.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace chatelaine {

class CodeEdit;

/// Where \a message of a server says that rules are wrong: "At 3:12: …", "line 3, column 12", "<input>:3,12".
/// Nothing if it names no line.
std::optional<RuleIssue> issueFrom(const QString &message);

/// Writes rules: the text with its colours, and below it what is wrong with it; choosing a remark leads to
/// its place. The text is checked a moment after the last key stroke, while one goes on typing: an answer for
/// a text that has changed since is dropped.
class RulesEditor : public QWidget
{
    Q_OBJECT

public:
    using Check = std::function<Future<RuleCheck>(const QString &)>;

    explicit RulesEditor(Check check, QWidget *parent = nullptr);
    ~RulesEditor() override;

    void setRules(const QString &rules);
    QString rules() const;
    /// Of the text as it was when it was checked last; none before the first answer since setRules().
    const std::optional<RuleCheck> &check() const { return m_check; }
    /// Shows what a server found wrong at the line it names, until the text is changed.
    void showRefusal(const Error &error);
    CodeEdit *code() const { return m_code; }

Q_SIGNALS:
    void edited();  ///< at each key stroke
    void checked(); ///< check() answers anew, of the text as it is

private:
    void checkNow();
    void dropQuestion();
    void takeCheck(const RuleCheck &check);
    void showIssues();
    void addIssue(const RuleIssue &issue);
    void openIssue(const QListWidgetItem *item);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Check m_askCheck;
    Future<RuleCheck> m_answer;
    quint64 m_question = 0; ///< counts changes of the text: an answer to an older one is dropped
    std::optional<RuleCheck> m_check;
    std::optional<RuleIssue> m_refusal;
    QTimer m_pause;
    CodeEdit *m_code;
    QLabel *m_hint;
    QListWidget *m_issues;
};

} // namespace chatelaine
