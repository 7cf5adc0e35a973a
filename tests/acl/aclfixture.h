// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acl/aclpoliciespage.h"
#include "acl/aclrolespage.h"
#include "acl/authmethodspage.h"
#include "acl/codeedit.h"
#include "backend/aclpolicyservice.h"
#include "backend/aclroleservice.h"
#include "backend/authmethodservice.h"
#include "models/namedlistmodel.h"
#include "models/organisationfacts.h"
#include "session/settings.h"
#include "support/nomadsession.h"
#include "support/patience.h"
#include "support/person.h"
#include "widgets/clipboardguard.h"
#include "widgets/messagebar.h"
#include "widgets/recordtable.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QListWidget>
#include <QMainWindow>
#include <QSettings>
#include <QTemporaryDir>
#include <QTreeView>

namespace chatelaine {

/// A Nomad server, a console at it with somebody signed in, one page in a window, and a person in front of
/// it.
class AclFixture
{
public:
    explicit AclFixture(const NomadDouble::Options &options = {})
        : server(nomadServer(options))
        , session(*server)
        , storage(dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(storage)
        , clipboard(*QGuiApplication::clipboard())
    {
    }
    ~AclFixture()
    {
        person.reset();
        window.reset(); // before what it works with
    }

    /// A console of somebody else with the same power.
    NomadSession &other()
    {
        if (!m_other) {
            m_other = std::make_unique<NomadSession>(*server);
            if (!m_other->signIn(server->managementSecret()))
                qWarning("the other console is not let in");
        }
        return *m_other;
    }
    QJsonObject addClient(const QString &name, const QStringList &policies, const QStringList &roleIds = {})
    {
        QJsonArray roles;
        for (const QString &id : roleIds)
            roles.append(QJsonObject{{QStringLiteral("ID"), id}});
        return server->addToken({{QStringLiteral("Name"), name},
                                 {QStringLiteral("Type"), QStringLiteral("client")},
                                 {QStringLiteral("Policies"), QJsonArray::fromStringList(policies)},
                                 {QStringLiteral("Roles"), roles}});
    }

    /// Signs in with \a secret, or as whoever may do everything, and opens the page.
    template <class P> P *open(const QByteArray &secret = {})
    {
        if (!session.signIn(secret.isEmpty() ? server->managementSecret() : secret))
            qWarning("nobody is let in");
        window = std::make_unique<QMainWindow>();
        facts = std::make_unique<OrganisationFacts>(*session.backend);
        auto *made = new P({*session.backend, *facts, settings, clipboard, m_clock});
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
        if (auto *model = made->template findChild<NamedListModel *>()) {
            const auto modes = QAbstractItemModelTester::FailureReportingMode::QtTest;
            new QAbstractItemModelTester(model, modes, made);
            new QAbstractItemModelTester(made->template findChild<NamedFilterModel *>(), modes, made);
        }
        return made;
    }

    RecordTable &table() const { return *page->findChild<RecordTable *>(QStringLiteral("aclTable")); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < table().model()->rowCount(); ++row)
            names << table().model()->index(row, 0).data().toString();
        return names;
    }
    QString cell(const QString &name, int column) const
    {
        return table().model()->index(static_cast<int>(names().indexOf(name)), column).data().toString();
    }
    void clickRow(const QString &name)
    {
        QTRY_VERIFY2(names().contains(name), qPrintable(name));
        const QModelIndex index = table().model()->index(static_cast<int>(names().indexOf(name)), 0);
        QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, table().visualRect(index).center());
        QTRY_COMPARE(table().selectionModel()->selectedRows().value(0).data().toString(), name);
    }
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
    void trigger(const QString &text)
    {
        QVERIFY2(action(text), qPrintable(text));
        QTRY_VERIFY2(action(text)->isEnabled(), qPrintable(whyNot(text)));
        action(text)->trigger();
    }
    QString whyNot(const QString &text) const
    {
        const QAction *found = action(text);
        return found ? found->isEnabled() ? QString() : found->statusTip() : QStringLiteral("no such act");
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
    /// Every line of a tree, whatever its depth.
    static QStringList linesIn(const QAbstractItemView *view, const QModelIndex &parent = {})
    {
        QStringList lines;
        for (int row = 0; view && row < view->model()->rowCount(parent); ++row) {
            const QModelIndex index = view->model()->index(row, 0, parent);
            lines << index.data().toString();
            lines += linesIn(view, index);
        }
        return lines;
    }
    static QStringList treeIn(const QWidget *inside, const QString &name)
    {
        return linesIn(inside->findChild<QTreeView *>(name));
    }
    /// Whether \a words are among what the question tells of those who gain or lose: that is worked out while
    /// it is open.
    static bool isAffected(const QWidget *question, const QString &words)
    {
        return treeIn(question, QStringLiteral("impactTree")).join(u'\n').contains(words);
    }
    CodeEdit *editor() const
    {
        for (CodeEdit *candidate : person->visible<CodeEdit>()) {
            if (!candidate->isReadOnly())
                return candidate;
        }
        return nullptr;
    }
    /// Replaces the rules in the editor by typing; a new line goes where the person put it.
    void typeRules(const QString &rules)
    {
        CodeEdit *code = editor();
        QVERIFY(code);
        code->setFocus();
        QTest::keyClick(code, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(code, Qt::Key_Delete);
        const QStringList lines = rules.split(u'\n');
        for (qsizetype i = 0; i < lines.size(); ++i) {
            if (i > 0)
                QTest::keyClick(code, Qt::Key_Return);
            QTest::keyClicks(code, lines[i]);
        }
    }
    QString message() const { return page->findChild<MessageBar *>()->text(); }
    static QString messageOf(const QDialog *dialog) { return dialog->findChild<MessageBar *>()->text(); }

    QTemporaryDir dir;
    std::unique_ptr<NomadDouble> server;
    NomadSession session;
    QSettings storage;
    Settings settings;
    ClipboardGuard clipboard;
    std::unique_ptr<OrganisationFacts> facts;
    std::unique_ptr<QMainWindow> window;
    Page *page = nullptr;
    std::unique_ptr<Person> person;

private:
    SystemClock m_clock;
    std::unique_ptr<NomadSession> m_other;
};

} // namespace chatelaine
