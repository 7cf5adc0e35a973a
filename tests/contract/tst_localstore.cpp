// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/backendcontract.h"
#include "support/storeuser.h"

using namespace chatelaine;

/// The contract, kept by the local store.
class LocalStoreContract final : public BackendContract
{
    Q_OBJECT

protected:
    Future<std::shared_ptr<Backend>> make(std::shared_ptr<FakeClock> clock) override
    {
        m_folder = std::make_unique<QTemporaryDir>();
        return LocalStore::create(path(), testOrganisation(), testOptions(std::move(clock)));
    }
    void cleanUp() override { m_folder.reset(); }
    void addPerson(const QString &name, const QString &email, const QString &role) override
    {
        addUser(path(), name, email, personsPassword(), role);
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("contract.chatelaine")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(LocalStoreContract)
#include "tst_localstore.moc"
