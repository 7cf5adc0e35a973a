// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/matrixmodel.h"
#include "roles/deskfixture.h"
#include "roles/matrixpage.h"
#include "roles/matrixview.h"
#include "support/patience.h"

#include <QAction>
#include <QDialog>
#include <QTreeWidget>

namespace chatelaine {

/// The matrix page over a real store in a window, and a person with a keyboard in front of it. Base of the
/// tests of the page.
class MatrixStory
{
protected:
    void startStory();
    void endStory();
    void openPage();
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    void type(const QString &text);
    void goTo(const QString &permission, const QString &role);
    int columnOf(const QString &role) const;
    QString spoken() const;
    QAction *action(const QString &text) const;
    QDialog *dialog(const QString &name) const;
    QStringList whoCan() const;
    MatrixModel &model() const { return *m_page->findChild<MatrixModel *>(); }
    MatrixView &view() const { return *m_page->findChild<MatrixView *>(); }

    std::unique_ptr<DeskFixture> m;
    MatrixPage *m_page = nullptr;
};

inline void MatrixStory::startStory()
{
    m = std::make_unique<DeskFixture>();
    m->window.resize(1280, 800);
}

inline void MatrixStory::endStory()
{
    delete m_page;
    m_page = nullptr;
    m.reset();
}

inline void MatrixStory::openPage()
{
    m->loadFacts();
    m_page = new MatrixPage(m->context(), &m->window);
    m_page->resize(m->window.size());
    m_page->show();
    m->window.activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), &m->window);
    QTRY_VERIFY(model().total() > 0 && model().columnCount() > 0);
    m_page->setFocus();
}

inline void MatrixStory::keys(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *modal = QApplication::activeModalWidget();
    QWidget *front = modal ? modal : &m->window;
    front->activateWindow();
    QTRY_COMPARE(QApplication::activeWindow(), front);
    QWidget *target = QApplication::focusWidget();
    QTest::keyClick(target ? target : m_page, key, modifiers);
}

inline void MatrixStory::type(const QString &text)
{
    QTest::keyClicks(QApplication::focusWidget(), text);
}

inline void MatrixStory::goTo(const QString &permission, const QString &role)
{
    const int row = model().reveal(permission);
    QVERIFY2(row >= 0 && columnOf(role) >= 0, qPrintable(permission + u' ' + role));
    view().goTo(row, columnOf(role));
}

inline int MatrixStory::columnOf(const QString &role) const
{
    for (int column = 0; column < model().columnCount(); ++column) {
        if (model().columnAt(column).name == role)
            return column;
    }
    return -1;
}

inline QString MatrixStory::spoken() const
{
    return view().currentIndex().data(Qt::AccessibleTextRole).toString();
}

inline QAction *MatrixStory::action(const QString &text) const
{
    for (QAction *candidate : m_page->menuActions() + m_page->viewActions()) {
        if (candidate->text().remove(u'&').startsWith(text))
            return candidate;
    }
    return nullptr;
}

inline QDialog *MatrixStory::dialog(const QString &name) const
{
    for (QDialog *candidate : m->person.visible<QDialog>()) {
        if (candidate->objectName() == name)
            return candidate;
    }
    return nullptr;
}

inline QStringList MatrixStory::whoCan() const
{
    const auto *tree = m_page->findChild<QTreeWidget *>(QStringLiteral("whoCan"));
    return tree && tree->isVisible() ? DeskFixture::linesOf(*tree) : QStringList();
}

} // namespace chatelaine
