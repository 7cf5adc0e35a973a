// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workdialog.h"

namespace chatelaine {

class BackendProvider;
class StoreFactsGrid;
struct StoreFacts;

/// Puts a backup in the place of a store that cannot be opened, because it is damaged or gone. Nobody is
/// signed in there.
class RecoverDialog : public WorkDialog
{
    Q_OBJECT

public:
    /// \a path is where the store is, or was.
    RecoverDialog(BackendProvider &provider, Settings &settings, const QString &path,
                  QWidget *parent = nullptr);

Q_SIGNALS:
    /// The backup is in place. \a keptAs is the damaged store's path now; empty if there was none.
    void recovered(const QString &keptAs);

protected:
    void submit() override;

private:
    void choose();
    void read(const QString &backup);
    void onRead(const Result<StoreFacts> &facts);
    void recover();

    BackendProvider &m_provider;
    const QString m_path;
    QString m_backup; ///< that was read; empty: none yet
    QWidget *m_intro;
    StoreFactsGrid *m_facts;
    QPushButton *m_other;
};

} // namespace chatelaine
