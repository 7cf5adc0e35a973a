// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/geometry.h"

#include "session/settings.h"

#include <QEvent>
#include <QWidget>

namespace chatelaine {
namespace {

class GeometryKeeper : public QObject
{
public:
    GeometryKeeper(QWidget &window, Settings &settings)
        : QObject(&window)
        , m_window(window)
        , m_settings(settings)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Hide && !event->spontaneous())
            m_settings.setGeometry(m_window.objectName(), m_window.saveGeometry());
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget &m_window;
    Settings &m_settings;
};

} // namespace

void rememberGeometry(QWidget &window, Settings &settings)
{
    Q_ASSERT(!window.objectName().isEmpty());
    const QByteArray kept = settings.geometry(window.objectName());
    if (!kept.isEmpty())
        window.restoreGeometry(kept);
    new GeometryKeeper(window, settings);
}

} // namespace chatelaine
