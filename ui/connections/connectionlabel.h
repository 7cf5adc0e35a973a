// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/connectionprofile.h"

#include <QWidget>

namespace chatelaine {

/// The name of a connection, on the colour that the person gave it. Read aloud with the colour's name.
class ConnectionLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionLabel(QWidget *parent = nullptr);

    void setConnection(const ConnectionProfile &profile);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont nameFont() const;
    int margin() const; ///< on either side of the name

    QString m_name;
    ConnectionColour m_colour = ConnectionColour::None;
};

} // namespace chatelaine
