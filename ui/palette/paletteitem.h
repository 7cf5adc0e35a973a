// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QString>

#include <functional>

namespace chatelaine {

/// One line of the command palette: something to do, or something to go to.
struct PaletteItem
{
    QString key;          ///< tells it from all others, for what was chosen lately
    QString text;         ///< what it does or what it is called, without a mnemonic
    QString kind;         ///< the menu that has it, or what kind of thing it is
    QString hint = {};    ///< its shortcut, or what tells things of one name apart
    QString refusal = {}; ///< why it cannot be done now, a sentence; empty: it can
    QIcon icon = {};
    std::function<void()> run = {};
};

} // namespace chatelaine
