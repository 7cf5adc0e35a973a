// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"
#include "domain/error.h"

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
/// its place. The text is checked a moment after the last key stroke.
class RulesEditor : public QWidget
{
    Q_OBJECT

public:
    using Check = std::function<RuleCheck(const QString &)>;

    explicit RulesEditor(Check check, QWidget *parent = nullptr);

    void setRules(const QString &rules);
    QString rules() const;
    /// Of the text as it is now.
    const RuleCheck &check();
    /// Shows what a server found wrong at the line it names, until the text is changed.
    void showRefusal(const Error &error);
    CodeEdit *code() const { return m_code; }

Q_SIGNALS:
    void edited();  ///< at each key stroke
    void checked(); ///< check() answers anew

private:
    void checkNow();
    void showIssues();
    void addIssue(const RuleIssue &issue);
    void openIssue(const QListWidgetItem *item);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Check m_askCheck;
    RuleCheck m_check;
    std::optional<RuleIssue> m_refusal;
    QTimer m_pause;
    CodeEdit *m_code;
    QLabel *m_hint;
    QListWidget *m_issues;
};

} // namespace chatelaine
