// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chatelaine {

/// Name, version, licence and what the program stands on. Open with open() or show().
class AboutDialog : public QDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace chatelaine
