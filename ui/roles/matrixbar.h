// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QCheckBox;
class QLineEdit;
class QTimer;
class QToolButton;

namespace chatelaine {

/// What decides about what the matrix shows: search, only differences, which roles, open and closed groups.
class MatrixBar : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixBar(QWidget *parent = nullptr);

    void focusSearch();
    /// Nothing is searched for and no difference asked for.
    void clear();
    QString text() const;
    bool onlyDifferences() const;
    /// "All 5 roles" or "3 of 5 roles"; of policies and roles where \a ofPolicies.
    void setRoles(int shown, int all, bool ofPolicies = false);

Q_SIGNALS:
    void searchChanged(const QString &text); ///< after a pause in typing
    void onlyDifferencesChanged(bool only);
    void rolesWanted();
    void expandAllWanted(bool expanded);
    /// Down or Enter in the search line: on to the matrix.
    void leftDownwards();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setIcons();
    void announceNow();
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QTimer *m_pause;
    QCheckBox *m_differences;
    QToolButton *m_roles;
    QToolButton *m_expand;
    QToolButton *m_collapse;
};

} // namespace chatelaine
