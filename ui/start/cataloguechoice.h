// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/future.h"
#include "domain/catalogue.h"

#include <QWidget>

#include <optional>

class QComboBox;

namespace chatelaine {

/// Chooses the permissions and roles that an organisation starts with: one of those that come with the
/// program, or a file.
class CatalogueChoice : public QWidget
{
    Q_OBJECT

public:
    explicit CatalogueChoice(QWidget *parent = nullptr);

    /// What is chosen. An error in words if it cannot be read.
    Result<Catalogue> catalogue() const;
    /// "91 permissions, 5 roles: Root, Admin …".
    QString summary() const;

Q_SIGNALS:
    void changed();
    void failed(const QString &words); ///< a chosen file is no catalogue
    void loading();                    ///< a file is being read

private:
    void onActivated(int index);
    void chooseFile();
    void onRead(const QString &path, Result<Catalogue> read);

    QComboBox *m_choice;
    QVector<std::pair<int, Catalogue>> m_files; ///< read from files, by index
    int m_last = 0;                             ///< what was chosen before the file dialog opened
};

} // namespace chatelaine
