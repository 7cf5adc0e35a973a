// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/roleservice.h"
#include "backend/tokenservice.h"
#include "models/organisationfacts.h"
#include "models/windowedlist.h"
#include "people/groupspage.h"
#include "people/userspage.h"
#include "session/settings.h"
#include "store/localstore.h"
#include "support/patience.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "widgets/clipboardguard.h"
#include "widgets/messagebar.h"
#include "widgets/recordtable.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace chatelaine {

/// A real local store with its Root user signed in, a page of people over it in a window, and a person in
/// front of it.
class PeopleFixture
{
public:
    PeopleFixture()
        : storage(store.dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(storage)
        , clipboard(*QGuiApplication::clipboard())
    {
    }
    ~PeopleFixture()
    {
        person.reset();
        window.reset(); // before what it works with
    }

    Directory &directory() const { return *store.backend->directory(); }
    GroupService &groups() const { return *store.backend->groups(); }
    RoleId role(const QString &name) const { return store.role(name); }

    UsersPage *openUsers(Backend *other = nullptr) { return open<UsersPage>(other); }
    GroupsPage *openGroups(Backend *other = nullptr) { return open<GroupsPage>(other); }

    /// Somebody who was invited, behind the page's back.
    User invite(const QString &name, const QString &roleName = QStringLiteral("Read Only"),
                const QStringList &zones = {})
    {
        return value(directory().invite({name, mailOf(name), role(roleName), zones})).user;
    }
    /// Somebody who has set a password.
    User add(const QString &name, const QString &roleName = QStringLiteral("Read Only"))
    {
        OneTimeCode code = value(directory().invite({name, mailOf(name), role(roleName), {}}));
        value(secondConsole().redeem(mailOf(name), std::move(code.code), Secret("correct horse battery")));
        return fresh(code.user.id);
    }
    static QString mailOf(const QString &name)
    {
        return name.toLower().replace(u' ', u'.') + QStringLiteral("@example.org");
    }
    /// People of the provider Okta, taken in behind the page's back.
    void importOkta(const QStringList &names)
    {
        DirectoryFile file{QStringLiteral("Okta"), {}};
        for (const QString &name : names) {
            DirectoryPerson made;
            made.externalId = QStringLiteral("id-") + name;
            made.name = name;
            made.email = mailOf(name);
            file.people.append(made);
        }
        const DirectoryImportOptions options{role(QStringLiteral("Read Only")), true};
        const DirectoryImportPlan plan = value(directory().previewImport(file, options));
        value(directory().importDirectory(file, options, plan));
    }
    User fresh(PrincipalId id) const { return value(directory().user(id)); }
    Group addGroup(const QString &name, const QString &roleName = {},
                   const QVector<PrincipalId> &members = {})
    {
        const Group made = value(groups().create({name, {}, roleName.isEmpty() ? RoleId{} : role(roleName)}));
        return members.isEmpty() ? made : value(groups().changeMembers(made.id, members, {}));
    }
    Group freshGroup(const QString &name) const
    {
        const auto all = value(groups().groups());
        for (const Group &group : all) {
            if (group.name == name)
                return group;
        }
        return {};
    }
    QStringList membersOf(GroupId id) const
    {
        UserQuery query;
        query.groups = {id};
        QStringList names;
        const auto members = value(directory().fetch(value(directory().find(query))));
        for (const User &user : members)
            names << user.name;
        return names;
    }

    RecordTable &table() const
    {
        auto *users = page->findChild<RecordTable *>(QStringLiteral("userTable"));
        return users ? *users : *page->findChild<RecordTable *>(QStringLiteral("groupTable"));
    }
    RecordTable &members() const { return *page->findChild<RecordTable *>(QStringLiteral("memberTable")); }
    static QStringList namesIn(const QAbstractItemView &view)
    {
        QStringList names;
        for (int row = 0; row < view.model()->rowCount(); ++row)
            names << view.model()->index(row, 0).data().toString();
        return names;
    }
    QStringList names() const { return namesIn(table()); }
    static QString selectedIn(const QAbstractItemView &view)
    {
        const auto rows = view.selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.first().data().toString() : QString();
    }
    QString selectedName() const { return selectedIn(table()); }
    static void clickIn(QAbstractItemView &view, const QString &name, Qt::KeyboardModifiers modifiers = {})
    {
        QTRY_VERIFY2(namesIn(view).contains(name), qPrintable(name));
        const QModelIndex index = view.model()->index(static_cast<int>(namesIn(view).indexOf(name)), 0);
        view.scrollTo(index);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, modifiers, view.visualRect(index).center());
    }
    /// Clicks the row of \a name and waits until what can be done about it is known.
    void clickRow(const QString &name)
    {
        clickIn(table(), name);
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
    QString whyNot(const QString &text) const
    {
        const QAction *found = action(text);
        return found ? found->isEnabled() ? QString() : found->statusTip() : QStringLiteral("no such act");
    }
    void keys(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        // A dialog that has just opened or closed has the keys only once the window system says so.
        QWidget *modal = QApplication::activeModalWidget();
        QWidget *front = modal ? modal : window.get();
        if (QApplication::activeWindow() != front)
            front->activateWindow();
        QTRY_COMPARE(QApplication::activeWindow(), front);
        QWidget *target = QApplication::focusWidget();
        QTest::keyClick(target ? target : page, key, modifiers);
    }
    /// Presses the button \a text inside \a inside, where several say the same.
    static void pressIn(QWidget *inside, const QString &text)
    {
        QVERIFY(inside);
        const auto buttons = inside->findChildren<QAbstractButton *>();
        for (QAbstractButton *candidate : buttons) {
            if (candidate->isVisible() && candidate->text().remove(u'&') == text) {
                QTRY_VERIFY2(candidate->isEnabled(), qPrintable(text));
                QTest::mouseClick(candidate, Qt::LeftButton);
                return;
            }
        }
        QFAIL(qPrintable(QStringLiteral("No button says: ") + text));
    }
    /// Chooses the entry of a field's box that starts with \a text.
    void pick(const QString &label, const QString &text)
    {
        auto *box = person->field(label)->findChild<QComboBox *>();
        QVERIFY(box);
        QTRY_VERIFY2(box->findText(text, Qt::MatchStartsWith) >= 0, qPrintable(text));
        box->setCurrentIndex(box->findText(text, Qt::MatchStartsWith));
    }
    /// What the page's message bar says.
    QString message() const { return page->findChild<MessageBar *>()->text(); }
    /// Takes the code from the dialog that shows it, as a person would: copies it, then closes the dialog.
    QString takeCode()
    {
        if (!QTest::qWaitFor([this] { return dialog(QStringLiteral("secretDialog")) != nullptr; }, 10'000))
            return {};
        QDialog *shown = dialog(QStringLiteral("secretDialog"));
        QTest::keyClick(shown, Qt::Key_Escape);
        if (!shown->isVisible())
            return {}; // the only look at a code was lost
        pressIn(shown, QStringLiteral("Copy"));
        const QString code = QGuiApplication::clipboard()->text();
        pressIn(shown, QStringLiteral("Close"));
        return code;
    }
    /// A console of its own on the same store, where nobody is signed in yet.
    Authenticator &secondConsole()
    {
        m_second = value(LocalStore::open(store.path(), testOptions(store.clock)));
        return *m_second->authenticator();
    }
    Backend &second() { return *m_second; }

    TestStore store;
    QSettings storage;
    Settings settings;
    ClipboardGuard clipboard;
    std::unique_ptr<OrganisationFacts> facts;
    std::unique_ptr<QMainWindow> window;
    Page *page = nullptr;
    std::unique_ptr<Person> person;

private:
    template <class P> P *open(Backend *other)
    {
        person.reset();
        window.reset();
        window = std::make_unique<QMainWindow>();
        Backend &shown = other ? *other : *store.backend;
        facts = std::make_unique<OrganisationFacts>(shown);
        auto *made = new P({shown, *facts, settings, clipboard, *store.clock});
        page = made;
        window->setCentralWidget(made);
        window->resize(1280, 800);
        window->show();
        if (!QTest::qWaitForWindowExposed(window.get()))
            qWarning("the window does not show");
        window->activateWindow();
        person = std::make_unique<Person>(*window);
        if (!QTest::qWaitFor([this] { return !facts->roles().isEmpty(); }, 10'000))
            qWarning("no roles");
        return made;
    }

    std::shared_ptr<Backend> m_second;
};

} // namespace chatelaine
