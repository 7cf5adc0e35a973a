// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QFileDialog;
class QWidget;

namespace chatelaine {

/// What somebody is asked to choose on their own computer.
enum class Chosen {
    File,       ///< one that is there and is going to be read
    Folder,     ///< one that is there
    PlaceToSave ///< the name of a file that may not be there yet
};

/// A question for a file or folder, called \a name for tests, which deletes itself when it is closed; the
/// caller adds filters and calls open(). It is the desktop's own where there is one. Qt's own, elsewhere, is
/// kept from opening the files that it lists: its thread would ask for their icons and types by content, and
/// closing a store's file there would drop the locks that this program holds on it.
QFileDialog *makeFileChooser(QWidget &parent, const QString &name, const QString &title, Chosen what);

} // namespace chatelaine
