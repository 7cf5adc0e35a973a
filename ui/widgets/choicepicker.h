// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QSet>

class QLineEdit;
class QListWidget;

namespace chatelaine {

/// One thing that can be chosen from a long list.
struct Choice
{
    qint64 id = 0;
    QString text;
};

/// Ticks things in a list that is too long for a menu: a search field above, the list below.
class ChoicePicker : public QDialog
{
    Q_OBJECT

public:
    ChoicePicker(const QString &heading, const QVector<Choice> &choices, const QSet<qint64> &ticked,
                 QWidget *parent = nullptr);

Q_SIGNALS:
    void picked(const QSet<qint64> &ids);

private:
    void fill(const QVector<Choice> &choices, const QSet<qint64> &ticked);
    void filter(const QString &text);
    void onAccepted();
    QLineEdit *m_search;
    QListWidget *m_list;
};

} // namespace chatelaine
