// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/detailssplitter.h"

#include "session/settings.h"
#include "widgets/theme.h"

#include <QAction>

namespace chatelaine {

namespace {
const QByteArray hiddenDetails = QByteArrayLiteral("hidden");
} // namespace

DetailsSplitter::DetailsSplitter(Settings &settings, const QString &name, QWidget *parent)
    : QSplitter(parent)
    , m_settings(settings)
    , m_name(name)
{
}

DetailsSplitter::~DetailsSplitter()
{
    m_settings.setViewState(key("splitter"), saveState());
}

QString DetailsSplitter::key(const char *what) const
{
    return m_name + u'/' + QLatin1String(what);
}

void DetailsSplitter::setParts(QWidget *list, QWidget *details, const SplitWidths &widths)
{
    const int letter = fontMetrics().averageCharWidth();
    addWidget(list);
    addWidget(details);
    setStretchFactor(0, 1);
    setStretchFactor(1, 0);
    setChildrenCollapsible(false);
    setHandleWidth(look::medium);
    setSizes({letter * widths.list, letter * widths.details});
    details->setMinimumWidth(letter * widths.leastDetails);
    restoreState(m_settings.viewState(key("splitter")));
}

QAction *DetailsSplitter::makeDetailsAction(QObject *parent)
{
    auto *action = new QAction(look::icon(QStringLiteral("view-sidetree")), tr("Show &details"), parent);
    action->setShortcut(QKeySequence(Qt::Key_F9));
    action->setCheckable(true);
    action->setChecked(m_settings.viewState(key("details")) != hiddenDetails);
    widget(1)->setVisible(action->isChecked());
    connect(action, &QAction::toggled, this, [this](bool shown) {
        widget(1)->setVisible(shown);
        m_settings.setViewState(key("details"), shown ? QByteArray() : hiddenDetails);
    });
    return action;
}

} // namespace chatelaine
