// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

class ChoiceButton;

/// The first page: make a store, open one, look at the demo; below, the stores opened lately.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// Lists \a paths below the choices; hides the list when empty.
    void setRecentStores(const QStringList &paths);

Q_SIGNALS:
    void createChosen();
    void openChosen();
    void demoChosen();
    void recentChosen(const QString &path);

private:
    ChoiceButton *addChoice(const QString &iconName, const QString &title, const QString &explanation);
    void addHeading();
    QVBoxLayout *m_column;
    QWidget *m_recent;
    QVBoxLayout *m_recentRows;
};

} // namespace chatelaine
