// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"

#include <QVector>
#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

/// The connections that a person has set up, one a row: open, edit, remove.
class ConnectionList : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionList(QWidget *parent = nullptr);

    /// Hides itself when there is none.
    void setConnections(const QVector<ConnectionProfile> &profiles);

Q_SIGNALS:
    void openWanted(const chatelaine::ConnectionProfile &profile);
    void editWanted(const chatelaine::ConnectionProfile &profile);
    void removeWanted(const chatelaine::ConnectionProfile &profile);

private:
    QWidget *makeRow(const ConnectionProfile &profile);

    QVBoxLayout *m_rows;
};

} // namespace chatelaine
