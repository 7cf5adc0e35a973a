// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "models/organisationfacts.h"
#include "models/tokenlistmodel.h"
#include "session/settings.h"
#include "support/patience.h"
#include "support/person.h"
#include "tokens/tokenspage.h"
#include "tokens/tokentable.h"
#include "widgets/clipboardguard.h"

#include <QAction>
#include <QClipboard>
#include <QDialog>
#include <QGuiApplication>
#include <QMainWindow>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace chatelaine {

/// The Tokens page in a window, and a person in front of it.
class PageFixture
{
public:
    PageFixture()
        : storage(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(storage)
        , clipboard(*QGuiApplication::clipboard())
    {
    }

    /// Before the back end goes.
    void closePage()
    {
        person.reset();
        window.reset();
        facts.reset();
    }

    /// Opens the page over \a shown; again: closes the first.
    void openPageOver(Backend &shown, const Clock &clock)
    {
        closePage();
        window = std::make_unique<QMainWindow>();
        facts = std::make_unique<OrganisationFacts>(shown);
        page = new TokensPage({shown, *facts, settings, clipboard, clock});
        window->setCentralWidget(page);
        window->resize(1280, 800);
        window->show();
        QVERIFY(QTest::qWaitForWindowExposed(window.get()));
        window->activateWindow();
        person = std::make_unique<Person>(*window);
        QSignalSpy loaded(&model(), &TokenListModel::refreshed);
        QTRY_VERIFY(loaded.count() > 0 || model().state() == TokenListModel::State::Ready);
    }

    TokenTable &table() const { return *page->findChild<TokenTable *>(); }
    TokenListModel &model() const { return *page->findChild<TokenListModel *>(); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < model().rowCount(); ++row)
            names << model().index(row, 0).data().toString();
        return names;
    }
    QString selectedName() const
    {
        const auto rows = table().selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().data().toString() : QString();
    }
    /// Clicks the row of \a name.
    void clickRow(const QString &name)
    {
        QTRY_VERIFY2(names().contains(name), qPrintable(name));
        const QModelIndex index = model().index(static_cast<int>(names().indexOf(name)), 0);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        QTRY_COMPARE(selectedName(), name);
    }
    /// The visible dialog called \a name; null if there is none.
    QDialog *dialog(const QString &name) const
    {
        for (QDialog *candidate : person->visible<QDialog>()) {
            if (candidate->objectName() == name)
                return candidate;
        }
        return nullptr;
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : page->menuActions() + page->viewActions()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    /// Presses the keys of a shortcut where the focus is.
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // A dialog that has just opened or closed has the keys only once the window system says so.
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *front = modal ? modal : window.get();
        if (QApplication::activeWindow() !=
            front) // not qWaitForWindowActive(): its parent's activity is enough for that
            front->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), front);
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : page, key, modifiers);
    }
    /// Tab leads from where the keyboard is once around the page: to nothing hidden, and into no menu.
    void tabAround()
    {
        for (QWidget *next = window->nextInFocusChain(); next != window.get();
             next = next->nextInFocusChain())
            QVERIFY2(!next->isWindow(), next->metaObject()->className());
        QSet<const QWidget *> seen;
        while (!seen.contains(QApplication::focusWidget())) {
            const QWidget *here = QApplication::focusWidget();
            QVERIFY(here);
            QVERIFY2(page->isAncestorOf(here) && here->isVisible(), here->metaObject()->className());
            seen.insert(here);
            keys(Qt::Key_Tab);
        }
        QVERIFY(seen.size() > 6);
        QVERIFY(seen.contains(page->findChild<QLineEdit *>(QStringLiteral("tokenSearch"))));
    }
    /// Presses the button \a text inside \a inside, where several say the same.
    void pressIn(QWidget *inside, const QString &text)
    {
        QVERIFY(inside);
        for (QAbstractButton *candidate : inside->findChildren<QAbstractButton *>()) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text) {
                QVERIFY2(candidate->isEnabled(), qPrintable(text));
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("No button says: ") + text));
    }

    QTemporaryDir folder;
    QSettings storage;
    Settings settings;
    ClipboardGuard clipboard;
    std::unique_ptr<OrganisationFacts> facts;
    std::unique_ptr<QMainWindow> window;
    TokensPage *page = nullptr;
    std::unique_ptr<Person> person;
};

} // namespace chatelaine
