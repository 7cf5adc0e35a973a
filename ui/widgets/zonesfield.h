// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/zone.h"

#include <QLineEdit>

class QCompleter;
class QStringListModel;

namespace chatelaine {

class Directory;

/// Zones as a person types them, with commas between; completes the one that is being typed from those that
/// the organisation knows already.
class ZonesField : public QLineEdit
{
    Q_OBJECT

public:
    /// \a directory tells the known zones; null where there is none: nothing is completed then.
    explicit ZonesField(Directory *directory, QWidget *parent = nullptr);

    void setZones(const QStringList &zones);
    /// What was typed, cleaned as it would be stored; as it was typed while problem() says something.
    QStringList zones() const;
    /// Why what was typed cannot be stored, in a sentence; empty if it can.
    QString problem() const;

Q_SIGNALS:
    /// A person changed what is in it, by typing or by choosing a completion.
    void zonesEdited();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Result<QStringList> read() const;
    void loadKnown();
    void suggest();
    void complete(const QString &zone);

    Directory *m_directory;
    QStringListModel *m_known;
    QCompleter *m_completer;
};

} // namespace chatelaine
