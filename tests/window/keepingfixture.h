// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/windowfixture.h"

#include "backend/authenticator.h"
#include "backend/storekeeping.h"
#include "backend/tokenservice.h"
#include "support/console.h"
#include "support/patience.h"
#include "support/storeuser.h"

#include <QFileDialog>

namespace chatelaine {

/// The window with a store that somebody signs in to, and files beside it.
struct KeepingFixture : WindowFixture
{
    KeepingFixture()
    {
        [this] { QVERIFY(QTest::qWaitForWindowExposed(window.get())); }();
    }
    QString store() const { return provider.defaultStorePath(); }
    QString at(const QString &name) const { return folder.filePath(name); }
    /// Nobody is locked out by the clock of these tests.
    void make()
    {
        value(provider.createStore(store(), testOrganisation()));
        tamper(store(), QStringLiteral("UPDATE policy SET idle_lock = NULL"));
    }
    void open()
    {
        window->start().openStore(store());
        QTRY_VERIFY(person->button(QStringLiteral("Sign in")));
    }
    void typePassword(const QString &password = QString::fromUtf8(testroot::password().view()))
    {
        person->typeInto(QStringLiteral("E-mail"), testroot::email);
        person->typeInto(QStringLiteral("Password"), password);
        person->press(QStringLiteral("Sign in"));
        QTRY_VERIFY(window->console());
    }
    void signIn()
    {
        make();
        open();
        typePassword();
    }
    Backend &backend() const { return *window->console()->backend(); }
    Token create(const QString &name) const
    {
        const TokenDraft draft{name,
                               QStringLiteral("what for"),
                               backend().authenticator()->identity()->id,
                               value(backend().roles()->roles()).constLast().id,
                               {}};
        return value(backend().tokens()->create(draft)).token;
    }
    QString backUp(const QString &name = QStringLiteral("copy.chatelaine")) const
    {
        value(backend().keeping()->backUp(at(name), std::make_shared<LongWork>()));
        return at(name);
    }
    qsizetype tokens() const { return value(backend().tokens()->find({})).size(); }

    /// Chooses \a path in the file dialog called \a name.
    void pick(const QString &name, const QString &path) const
    {
        QTRY_VERIFY(dialog(name));
        auto *chooser = qobject_cast<QFileDialog *>(dialog(name));
        chooser->setDirectory(QFileInfo(path).path());
        chooser->selectFile(path);
        QTest::keyClick(chooser, Qt::Key_Return);
        QTRY_VERIFY(!dialog(name));
    }
    /// What the message bar of a dialog says.
    QString words(const QString &dialogName) const
    {
        const QDialog *found = dialog(dialogName);
        const auto *bar = found ? found->findChild<MessageBar *>() : nullptr;
        return bar && bar->isVisible() ? bar->text() : QString();
    }
};

} // namespace chatelaine
