// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace chatelaine {

/// One page of the guide, to read. Its links lead to other pages; what leads out of the guide is only told.
class GuideView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit GuideView(QWidget *parent = nullptr);

    /// \a path is that of a page among the resources.
    void showPage(const QString &path);
    const QString &pageName() const { return m_page; } ///< of the page that is shown
    /// Marks every one of \a words and goes to the first.
    void mark(const QStringList &words);
    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// The person wants to read the page \a name.
    void pageWanted(const QString &name);
    /// The person wants to see \a address, which is on the web.
    void webWanted(const QUrl &address);

protected:
    void changeEvent(QEvent *event) override;

private:
    void say(); ///< what it is
    void onShown(const QUrl &page);
    void giveRoom();
    void follow(const QUrl &link);
    QString m_page; // source() is still the one before while the new one is announced
    QStringList m_marked;
};

} // namespace chatelaine
