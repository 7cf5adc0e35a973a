// SPDX-License-Identifier: GPL-3.0-or-later
#include "languages/fitting.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

namespace chatelaine::test {

namespace {

constexpr int tolerance = 1; // rounding

QString named(const QWidget &widget, const QString &text, const QSize &needed, const QSize &given)
{
    return QStringLiteral("%1 %2 “%3” needs %4×%5, has %6×%7")
        .arg(QString::fromLatin1(widget.metaObject()->className()), widget.objectName(), text)
        .arg(needed.width())
        .arg(needed.height())
        .arg(given.width())
        .arg(given.height());
}

bool fits(const QSize &needed, const QSize &given)
{
    return needed.width() <= given.width() + tolerance && needed.height() <= given.height() + tolerance;
}

QString plain(QString text)
{
    return text.remove(u'&').simplified();
}

/// What \a widget would have to be as large as.
QSize needOf(const QLabel &label)
{
    if (!label.wordWrap())
        return label.sizeHint();
    const int height = label.heightForWidth(label.width());
    return {label.minimumSizeHint().width(), height};
}

QSize needOf(const QAbstractButton &button)
{
    QSize needed = button.sizeHint();
    if (button.hasHeightForWidth())
        needed = {button.minimumSizeHint().width(), button.heightForWidth(button.width())};
    if (const auto *tool = qobject_cast<const QToolButton *>(&button);
        tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)
        needed = {};
    return needed;
}

/// The part of \a widget that none of its parents cuts off; what can be scrolled to counts as there.
QSize shownOf(const QWidget &widget)
{
    QRect shown = widget.rect();
    QPoint offset;
    for (const QWidget *each = &widget; !each->isWindow() && each->parentWidget();
         each = each->parentWidget()) {
        offset += each->pos();
        const QWidget *parent = each->parentWidget();
        const auto *area = qobject_cast<const QAbstractScrollArea *>(parent->parentWidget());
        if (area && area->viewport() == parent)
            break;
        shown &= QRect(-offset, parent->size());
    }
    return shown.size();
}

void judge(const QWidget &widget, const QString &text, const QSize &needed, QStringList &faults)
{
    if (text.trimmed().isEmpty() || fits(needed, shownOf(widget)))
        return;
    if (!plain(widget.toolTip()).contains(plain(text)))
        faults << named(widget, text, needed, shownOf(widget));
}

void judgeTabs(const QTabBar &bar, QStringList &faults)
{
    for (int index = 0; index < bar.count(); ++index) {
        const QString text = bar.tabText(index);
        const QSize needed(bar.fontMetrics().size(Qt::TextShowMnemonic, text).width(), 0);
        if (!fits(needed, bar.tabRect(index).size()) && !plain(bar.tabToolTip(index)).contains(plain(text)))
            faults << named(bar, text, needed, bar.tabRect(index).size());
    }
}

struct Sections : QHeaderView
{
    using QHeaderView::sectionSizeFromContents;
};

void judgeSections(const QHeaderView &header, QStringList &faults)
{
    if (!header.model() || header.orientation() != Qt::Horizontal)
        return;
    for (int section = 0; section < header.count(); ++section) {
        if (header.isSectionHidden(section))
            continue;
        const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
        const QString tip = header.model()->headerData(section, Qt::Horizontal, Qt::ToolTipRole).toString();
        const bool sorted = header.isSortIndicatorShown() && header.sortIndicatorSection() == section;
        const int bare = header.fontMetrics().horizontalAdvance(text) +
                         2 * header.style()->pixelMetric(QStyle::PM_HeaderMargin, nullptr, &header);
        const QSize needed(sorted ? (header.*&Sections::sectionSizeFromContents)(section).width() : bare, 0);
        const QSize given(header.sectionSize(section), 0);
        if (!text.isEmpty() && !fits(needed, given) && !plain(tip).contains(plain(text)))
            faults << named(header, text, needed, given);
    }
}

} // namespace

QStringList cutOffIn(const QWidget &top)
{
    QStringList faults;
    const auto widgets = top.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (!widget->isVisible() || widget->window() != &top)
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            judge(*label, label->text(), needOf(*label), faults);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            judge(*button, button->text(), needOf(*button), faults);
        else if (const auto *box = qobject_cast<const QGroupBox *>(widget))
            judge(*box, box->title(), box->minimumSizeHint(), faults);
        else if (const auto *tabs = qobject_cast<const QTabBar *>(widget))
            judgeTabs(*tabs, faults);
        else if (const auto *header = qobject_cast<const QHeaderView *>(widget))
            judgeSections(*header, faults);
    }
    return faults;
}

} // namespace chatelaine::test
