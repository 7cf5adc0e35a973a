// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/authenticator.h"
#include "backend/directory.h"
#include "backend/roleservice.h"
#include "files/importfiles.h"
#include "models/organisationfacts.h"
#include "roles/roledesk.h"
#include "session/settings.h"
#include "support/patience.h"
#include "support/person.h"
#include "support/testbackend.h"
#include "widgets/clipboardguard.h"
#include "widgets/messagebar.h"
#include "widgets/page.h"

#include <QAbstractItemModel>
#include <QSettings>
#include <QSignalSpy>
#include <QTreeView>
#include <QWidget>

#include <map>

namespace chatelaine {

/// A real local store with its Root user signed in, a role of its own ("Night shift", held by one token), the
/// desk on which roles are changed, and a person in front of a window.
class DeskFixture
{
public:
    DeskFixture()
        : store(options())
        , storage(store.dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat)
        , settings(storage)
        , clipboard(*QGuiApplication::clipboard())
        , facts(std::make_unique<OrganisationFacts>(*store.backend))
    {
        store.clock->set(fromMillis(1'800'000'000'000));
        window.resize(1000, 800);
        window.show();
    }

    static StoreOptions options()
    {
        StoreOptions made = testOptions(nullptr);
        made.catalogue = files::shippedCatalogue(files::shippedCatalogues().constFirst()).value();
        return made;
    }

    PageContext context() { return {*store.backend, *facts, settings, clipboard, *store.clock}; }

    RoleService &service() const { return *store.backend->roles(); }

    Role roleNamed(const QString &name) const
    {
        for (const Role &role : value(service().roles())) {
            if (role.name == name)
                return role;
        }
        return {};
    }

    Role makeRole(const QString &name, const PermissionSet &permissions)
    {
        value(service().apply({{{}, 0, RoleDraft{name, QStringLiteral("About %1").arg(name), permissions}}}));
        return roleNamed(name);
    }

    /// Changes the role as another console would.
    void changeElsewhere(const QString &name, const PermissionSet &permissions)
    {
        const Role role = roleNamed(name);
        value(
            service().apply({{role.id, role.version, RoleDraft{role.name, role.description, permissions}}}));
    }

    Token makeToken(const QString &name, const Role &role)
    {
        TokenDraft draft = store.draft(name);
        draft.role = role.id;
        return value(store.tokens().create(draft)).token;
    }

    /// Invites somebody; signInAs() lets them in.
    void addPerson(const QString &name, const QString &email, const QString &role)
    {
        UserDraft draft{name, email, roleNamed(role).id};
        codes.emplace(email, value(store.backend->directory()->invite(draft)).code);
    }

    void signInAs(const QString &email)
    {
        const auto code = codes.find(email);
        QVERIFY(code != codes.end());
        value(store.backend->authenticator()->redeem(email, std::move(code->second), testroot::password()));
        loadFacts();
    }

    /// Asks for the facts anew and waits until they are those of the store.
    void loadFacts()
    {
        const QVector<Role> roles = value(service().roles());
        const QVector<PermissionInfo> catalogue = value(service().permissions());
        facts->reload();
        QTRY_VERIFY(facts->roles() == roles && facts->catalogue() == catalogue);
        desk.setStored(roles);
    }

    int keyOf(const QString &name) const
    {
        for (const DeskRole &role : desk.roles()) {
            if (role.draft.name == name)
                return role.key;
        }
        return 0;
    }

    /// Every line of \a tree, parents before their children; columns joined by a bar.
    static QStringList linesOf(const QTreeView &tree) { return linesBelow(*tree.model(), {}); }

    /// The dialog of that type which is on the screen, if there is one.
    template <class T> T *shown() const { return person.visible<T>().value(0); }

    QTreeView *tree(const QString &name) const
    {
        for (QTreeView *candidate : person.visible<QTreeView>()) {
            if (candidate->objectName() == name)
                return candidate;
        }
        return nullptr;
    }

    QStringList lines(const QString &name) const
    {
        const QTreeView *found = tree(name);
        return found ? linesOf(*found) : QStringList();
    }

    /// What the message bar on the screen says.
    QString message() const
    {
        for (const MessageBar *bar : person.visible<MessageBar>())
            return bar->text();
        return {};
    }

    TestStore store;
    QSettings storage;
    Settings settings;
    ClipboardGuard clipboard;
    std::unique_ptr<OrganisationFacts> facts;
    RoleDesk desk;
    std::map<QString, Secret> codes;
    QWidget window;
    Person person{window};

private:
    static QStringList linesBelow(const QAbstractItemModel &model, const QModelIndex &parent)
    {
        QStringList lines;
        for (int row = 0; row < model.rowCount(parent); ++row) {
            QStringList cells;
            for (int column = 0; column < model.columnCount(parent); ++column) {
                const QString cell = model.index(row, column, parent).data().toString();
                if (!cell.isEmpty())
                    cells.append(cell);
            }
            lines.append(cells.join(u'|'));
            lines += linesBelow(model, model.index(row, 0, parent));
        }
        return lines;
    }
};

} // namespace chatelaine
