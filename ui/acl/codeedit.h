// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/aclpolicy.h"

#include <QPlainTextEdit>
#include <QTimer>

namespace chatelaine {

class RulesHighlighter;

/// Rules as text: in letters of one width, with line numbers, coloured as a RuleCheck says. What is wrong is
/// underlined and has an icon beside its line number.
///
/// While it can be edited, Tab inserts spaces and Shift+Tab takes them away; Escape, then Tab leaves, as do
/// Ctrl+Tab and Ctrl+Shift+Tab. Enter keeps the indentation.
class CodeEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr int indentWidth = 2;

    explicit CodeEdit(QWidget *parent = nullptr);

    /// Colours and marks the text as \a check says, which was made for exactly this text.
    void showCheck(const RuleCheck &check);
    const QVector<RuleIssue> &issues() const { return m_issues; }
    /// Puts the cursor to \a line and \a column, both from 1, and brings them into view.
    void goTo(int line, int column);

    int marginWidth() const;
    void paintMargin(const QRect &exposed);
    /// What is wrong in the line at \a y of the margin; empty for nothing.
    QString issueAt(int y) const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void setUpFont();
    void placeMargin();
    void updateMargin(const QRect &rect, int scrolled);
    void colour();
    void underline();
    bool handleTab(const QKeyEvent &event);
    void indentSelection(bool further);
    void breakLine();
    bool closeBlock(const QString &typed);
    const RuleIssue *worstIn(int line) const;
    int blockAt(int y) const;

    QWidget *m_margin;
    RulesHighlighter *m_highlighter;
    QTimer m_colouring; ///< while parts of the text have not their colours yet
    QVector<RuleIssue> m_issues;
    bool m_tabLeaves = false; ///< Escape was pressed: the next Tab goes to the next field
};

} // namespace chatelaine
