// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

class QLabel;
class QPushButton;

namespace chatelaine {

class Settings;

/// A line below the pages with the tip for the one in front, until it was read or the person wants no more of
/// them. It takes no keyboard and announces nothing.
class TipBar : public QFrame
{
    Q_OBJECT

public:
    /// \a settings must live longer.
    explicit TipBar(Settings &settings, QWidget *parent = nullptr);

    /// \a page is in front now.
    void showFor(QWidget *page);
    QString text() const; ///< empty if there is none now

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void refresh();
    void learn();
    void paintIcon();

    Settings &m_settings;
    QPointer<QWidget> m_page;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_learn;
    QPushButton *m_read;
    QPushButton *m_noMore;
};

} // namespace chatelaine
