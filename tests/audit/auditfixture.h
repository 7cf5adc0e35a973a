// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "audit/audittrailpage.h"
#include "models/auditlistmodel.h"
#include "models/organisationfacts.h"
#include "session/settings.h"
#include "support/console.h"
#include "support/patience.h"
#include "support/person.h"
#include "widgets/clipboardguard.h"
#include "widgets/messagebar.h"

#include <QAction>
#include <QComboBox>
#include <QDateTimeEdit>
#include <QDialog>
#include <QFileDialog>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QToolButton>

namespace chatelaine {

/// A real local store with its Root user signed in, its audit trail in a window, and a person in front of it.
class AuditFixture
{
public:
    AuditFixture()
        : storage(store.dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(storage)
        , clipboard(*QGuiApplication::clipboard())
    {
    }
    ~AuditFixture()
    {
        person.reset();
        window.reset(); // before what it works with
    }

    void open()
    {
        facts = std::make_unique<OrganisationFacts>(*store.backend);
        window = std::make_unique<QMainWindow>();
        page = new AuditTrailPage({*store.backend, *facts, settings, clipboard, *store.clock});
        window->setCentralWidget(page);
        window->resize(1400, 900);
        window->show();
        person = std::make_unique<Person>(*window);
        QTRY_VERIFY(table().model()->rowCount() > 0);
    }

    RecordTable &table() const { return *page->findChild<RecordTable *>(QStringLiteral("auditTable")); }
    /// "What To what" of each row.
    QStringList rows() const
    {
        QStringList rows;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            rows << cell(row, AuditListModel::WhatColumn) + u' ' + cell(row, AuditListModel::TargetColumn);
        return rows;
    }
    QString cell(int row, int column) const { return table().model()->index(row, column).data().toString(); }
    void click(int row)
    {
        const QModelIndex index = table().model()->index(row, AuditListModel::WhatColumn);
        table().scrollTo(index);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
    }
    QAction *action(const QString &text) const
    {
        for (QAction *candidate : page->menuActions() + page->viewActions()) {
            if (candidate->text().remove(u'&') == text)
                return candidate;
        }
        return nullptr;
    }
    QDialog *dialog(const QString &name) const
    {
        for (QDialog *candidate : person->visible<QDialog>()) {
            if (candidate->objectName() == name)
                return candidate;
        }
        return nullptr;
    }
    /// What the message bar in front says.
    QString message() const
    {
        const QWidget *front = QApplication::activeModalWidget();
        for (const MessageBar *bar : person->visible<MessageBar>()) {
            if (!front || front->isAncestorOf(bar))
                return bar->text();
        }
        return {};
    }
    /// Chooses \a entry of the menu \a title of "Add filter".
    void addFilter(const QString &title, const QString &entry)
    {
        auto *button = qobject_cast<QToolButton *>(person->button(QStringLiteral("Add filter")));
        QVERIFY(button);
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *top : button->menu()->actions()) {
            if (plain(top->text()) != title)
                continue;
            if (!top->menu())
                return top->trigger();
            for (QAction *choice : top->menu()->actions()) {
                if (plain(choice->text()) == entry)
                    return choice->trigger();
            }
        }
        QFAIL(qPrintable(title + QStringLiteral(" → ") + entry));
    }
    static QString plain(QString text) { return text.remove(u'&'); }
    static void pressIn(QWidget *inside, const QString &text)
    {
        QVERIFY(inside);
        const auto buttons = inside->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->isVisible() && plain(candidate->text()) == text) {
                QTRY_VERIFY2(candidate->isEnabled(), qPrintable(text));
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("No button says: ") + text));
    }
    /// Chooses \a path in the dialog for files that is open.
    void chooseFile(const QString &path)
    {
        QTRY_VERIFY(dialog(QStringLiteral("auditExportFile")));
        auto *chooser = qobject_cast<QFileDialog *>(dialog(QStringLiteral("auditExportFile")));
        QVERIFY(chooser);
        chooser->selectFile(path);
        static_cast<QDialog *>(chooser)->accept();
    }

    TestStore store;
    QSettings storage;
    Settings settings;
    ClipboardGuard clipboard;
    std::unique_ptr<OrganisationFacts> facts;
    std::unique_ptr<QMainWindow> window;
    std::unique_ptr<Person> person;
    AuditTrailPage *page = nullptr;
};

} // namespace chatelaine
