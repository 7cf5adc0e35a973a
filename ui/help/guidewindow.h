// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help/guide.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QLineEdit;
class QListWidget;
class QSplitter;
class QToolButton;

namespace chatelaine {

class GuideView;
class MessageBar;
class Settings;

/// The user guide in a window of its own, beside whatever goes on: its contents and a search at the left, the
/// page at the right.
class GuideWindow : public QWidget
{
    Q_OBJECT

public:
    /// \a settings must live longer.
    explicit GuideWindow(Settings &settings);

    /// Shows the page \a name, or the first one if there is none of that name, and comes to the front.
    void open(const QString &name);
    QString pageName() const;

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildContents();
    QWidget *buildReader();
    void connectParts();
    void say();
    void speak();
    void showPage(const QString &name);
    void search();
    void showRow(int row);
    void onPageShown();
    void askForWeb(const QUrl &address);
    QStringList words() const;

    Guide m_guide;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_nothing;
    QToolButton *m_back;
    QToolButton *m_forward;
    MessageBar *m_messages;
    QUrl m_web; ///< what it asks about
    GuideView *m_view;
};

} // namespace chatelaine
