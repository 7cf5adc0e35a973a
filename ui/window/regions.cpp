// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/regions.h"

#include "connections/statebanner.h"
#include "widgets/messagebar.h"
#include "window/consoleview.h"
#include "window/pagestack.h"
#include "window/sidebar.h"

#include <QApplication>
#include <QLineEdit>
#include <QSplitter>

#include <algorithm>

namespace chatelaine {
namespace {

enum class Part {
    Messages,
    Pages,
    Top, ///< of the page, or all of one that has no list and details
    List,
    Details,
};

struct Region
{
    Part part;
    QList<QWidget *> stops; ///< in the order of Tab
};

bool takesKeyboard(const QWidget &widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget.focusProxy() &&
           widget.isVisible() && widget.isEnabled();
}

/// Nothing for what belongs to no part, as the bar above them all.
std::optional<Part> partOf(const QWidget &widget, ConsoleView &console)
{
    std::optional<Part> found;
    for (const QWidget *each = &widget; each && each != &console; each = each->parentWidget()) {
        if (qobject_cast<const MessageBar *>(each) || qobject_cast<const StateBanner *>(each))
            return Part::Messages;
        if (each == &console.sidebar())
            return Part::Pages;
        if (each == console.pages().front())
            return found.value_or(Part::Top);
        // The outermost one is the page's.
        if (const auto *splitter = qobject_cast<const QSplitter *>(each->parentWidget()))
            found = splitter->widget(0) == each ? Part::List : Part::Details;
    }
    return {};
}

QVector<Region> regionsOf(ConsoleView &console)
{
    QVector<Region> regions;
    const QWidget *window = console.window();
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        const std::optional<Part> part =
            console.isAncestorOf(next) && takesKeyboard(*next) ? partOf(*next, console) : std::nullopt;
        if (!part)
            continue;
        const auto place = std::lower_bound(regions.begin(), regions.end(), *part,
                                            [](const Region &one, Part other) { return one.part < other; });
        if (place != regions.end() && place->part == *part)
            place->stops.append(next);
        else
            regions.insert(place, {*part, {next}});
    }
    return regions;
}

/// Where the page itself wants the keyboard, else the search line, else where Tab would come first.
QWidget *entryOf(const Region &region, const QWidget &page)
{
    const QWidget *wanted = page.focusProxy();
    while (wanted && wanted->focusProxy())
        wanted = wanted->focusProxy();
    const auto own = std::find(region.stops.cbegin(), region.stops.cend(), wanted);
    if (own != region.stops.cend())
        return *own;
    const auto line = std::find_if(region.stops.cbegin(), region.stops.cend(), [](const QWidget *stop) {
        return qobject_cast<const QLineEdit *>(stop) != nullptr;
    });
    return region.part == Part::Top && line != region.stops.cend() ? *line : region.stops.first();
}

} // namespace

void stepRegion(ConsoleView &console, int by)
{
    const QVector<Region> regions = regionsOf(console);
    if (regions.isEmpty())
        return;
    const QWidget *focus = QApplication::focusWidget();
    const std::optional<Part> here =
        focus && console.isAncestorOf(focus) ? partOf(*focus, console) : std::nullopt;
    const auto at = std::find_if(regions.cbegin(), regions.cend(),
                                 [here](const Region &region) { return region.part == here; });
    const auto count = regions.size();
    qsizetype next = by > 0 ? 0 : count - 1;
    if (at != regions.cend())
        next = (std::distance(regions.cbegin(), at) + by + count) % count;
    // Not as by Tab: that would lead to the first control of a page (see TabOrder).
    entryOf(regions.at(next), *console.pages().front())->setFocus(Qt::OtherFocusReason);
}

} // namespace chatelaine
