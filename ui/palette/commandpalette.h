// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palette/paletteitem.h"

#include <QDialog>
#include <QStringList>
#include <QTimer>
#include <QVector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace chatelaine {

class Backend;
class ThingSearch;
struct NamedThing;
struct Place;

/// Everything that can be done now and every token, person and role, by name: type a part of it, press Enter.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// \a actions: what can be done, with run() for each. \a recentThings: what was gone to lately, newest
    /// first. \a recent: keys of both, newest first. \a backend may be null: then nothing is looked for.
    CommandPalette(const QVector<PaletteItem> &actions, const QVector<NamedThing> &recentThings,
                   const QStringList &recent, Backend *backend, QWidget *parent);

    /// Under which a thing is remembered.
    static QString keyOf(const Place &place);

Q_SIGNALS:
    /// One was chosen that can be done; the palette is closed.
    void chosen(const chatelaine::PaletteItem &item);
    /// A token, person or role was chosen; the palette is closed.
    void thingChosen(const chatelaine::NamedThing &thing);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void placeAtTop();
    void search();
    void fill();
    void addThings(const QString &text);
    QVector<PaletteItem> thingItems(const QVector<NamedThing> &things);
    void addRow(const PaletteItem &item);
    void tellState();
    void choose(int row);

    QVector<PaletteItem> m_actions;
    QVector<PaletteItem> m_recentThings;
    QStringList m_recent;
    ThingSearch *m_things; ///< null without a back end
    QLineEdit *m_search;
    QListWidget *m_list;
    QLabel *m_state;
    QTimer m_pause;              ///< between the last key and the search
    QVector<PaletteItem> m_rows; ///< what the list shows
    bool m_moved = false;        ///< the person has gone to another row than the first
};

} // namespace chatelaine
