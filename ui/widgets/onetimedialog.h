// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/irreplaceable.h"

#include <QDialog>

namespace chatelaine {

/// A dialog that shows what is never shown again. It asks before it closes, but not whoever locks the console
/// or signs out.
class OneTimeDialog : public QDialog, public Irreplaceable
{
    Q_OBJECT

public:
    /// Closes it and what stands above it, without a question; what it held is gone.
    void closeForGood();
    /// That, because nobody is there to see it.
    void closeForLock();

Q_SIGNALS:
    /// The console is being locked before it was stored; what it is about is still known.
    void lostToLock();

protected:
    using QDialog::QDialog;
};

} // namespace chatelaine
