// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace chatelaine {

/// What a dialog is that holds what cannot be had again, or makes it just now.
class Irreplaceable
{
public:
    /// What would be lost if the dialog was closed now, in full sentences; empty if nothing would.
    virtual QString loss() const = 0;
    /// That it was lost, and how to get another one, for whoever could not be asked: in full sentences that
    /// name nobody.
    virtual QString wordsOnceLost() const = 0;

protected:
    Irreplaceable() = default;
    ~Irreplaceable() = default;
    Q_DISABLE_COPY_MOVE(Irreplaceable)
};

} // namespace chatelaine
