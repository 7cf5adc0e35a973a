// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace chatelaine {

/// A dialog that shows what is never shown again. It asks before it closes, but not whoever locks the console
/// or signs out.
class OneTimeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Closes it and what stands above it, without a question; what it held is gone.
    void closeForGood();

protected:
    using QDialog::QDialog;
};

} // namespace chatelaine
