// SPDX-License-Identifier: GPL-3.0-or-later
// Is the permission matrix smooth at 2,000 permissions × 200 roles? Prints, for everything a person does with
// it, how long a frame takes from the input to the last pixel, on the raster platform at 1280 × 800; the
// ratio is to painting an empty QTableView of the same size in the same run, and holds whatever the machine.
#include "models/matrixmodel.h"
#include "roles/matrixview.h"
#include "session/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QMouseEvent>
#include <QScrollBar>
#include <QSettings>
#include <QStandardItemModel>
#include <QTemporaryDir>
#include <QTimer>
#include <QWheelEvent>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>

using namespace chatelaine;

namespace {

constexpr int permissionCount = 2000;
constexpr int roleCount = 200;
constexpr int groupCount = 40;
constexpr int frames = 400;
constexpr double budget = 16; // ms, one frame at 60 Hz

QVector<PermissionInfo> makePermissions()
{
    QVector<PermissionInfo> made;
    for (int i = 0; i < permissionCount; ++i) {
        const int group = i * groupCount / permissionCount;
        PermissionInfo info;
        info.permission = QStringLiteral("service%1:%2Resource%3")
                              .arg(group)
                              .arg(i % 3 == 0 ? QStringLiteral("Create") : QStringLiteral("Read"))
                              .arg(i);
        info.group = QStringLiteral("Service %1").arg(group);
        info.description = QStringLiteral("See or make the resource number %1 of this service.").arg(i);
        info.certain = i % 17 != 0;
        made.append(info);
    }
    return made;
}

QVector<MatrixColumn> makeRoles(const QVector<PermissionInfo> &permissions)
{
    std::mt19937 random(7);
    QVector<MatrixColumn> made;
    for (int role = 0; role < roleCount; ++role) {
        QStringList held;
        for (const PermissionInfo &info : permissions) {
            if (static_cast<int>(random() % roleCount) < role)
                held << info.permission;
        }
        MatrixColumn column;
        column.key = role + 1;
        column.name = QStringLiteral("Team %1 operations").arg(role);
        column.granted = PermissionSet(held);
        column.stored = column.granted;
        column.builtIn = role % 2 == 0;
        column.locked = column.builtIn ? QStringLiteral("Built in.") : QString();
        made.append(column);
    }
    return made;
}

/// Everything that is to be done before the picture is whole, as the window system would ask for it.
void finishFrame(QWidget &window)
{
    QCoreApplication::sendPostedEvents();
    QEvent update(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &update);
}

struct Times
{
    double p50, p95, max;
};

Times measure(QWidget &window, int count, const std::function<void(int)> &act)
{
    QVector<double> taken;
    for (int i = 0; i < count; ++i) {
        const auto start = std::chrono::steady_clock::now();
        act(i);
        finishFrame(window);
        const std::chrono::duration<double, std::milli> time = std::chrono::steady_clock::now() - start;
        taken.append(time.count());
    }
    std::sort(taken.begin(), taken.end());
    return {taken[taken.size() / 2], taken[taken.size() * 95 / 100], taken.last()};
}

/// True if it keeps the budget.
bool print(const char *what, const Times &times, double base)
{
    std::printf("%-34s %8.2f %8.2f %8.2f %10.1f\n", what, times.p50, times.p95, times.max, times.p50 / base);
    return times.p95 < budget;
}

class Bench
{
public:
    Bench()
        : m_storage(m_folder.filePath(QStringLiteral("bench.conf")), QSettings::IniFormat)
        , m_settings(m_storage)
        , m_permissions(makePermissions())
        , m_roles(makeRoles(m_permissions))
        , m_empty(permissionCount, roleCount)
    {
        QStringList names;
        for (const PermissionInfo &info : std::as_const(m_permissions))
            names << info.permission;
        m_model.setOwnPermissions(PermissionSet(names));
        m_model.setContent(m_permissions);
        m_model.setColumns(m_roles);
        m_view = std::make_unique<MatrixView>(m_model, m_settings);
        m_view->resize(1280, 800);
        m_view->show();
        m_table.setModel(&m_empty);
        m_table.resize(1280, 800);
        m_table.show();
    }

    /// Once both windows are on the screen.
    bool run()
    {
        measureEmptyTable();
        std::printf("%d permissions × %d roles, %d × %d; times in ms\n", permissionCount, roleCount,
                    m_view->width(), m_view->height());
        std::printf("%-34s %8s %8s %8s %10s\n", "", "p50", "p95", "max", "× empty");
        std::printf("%-34s %8.2f\n", "an empty QTableView, painted", m_base);
        const bool smooth = scrolling() & hovering();
        editing();
        filtering();
        std::printf(smooth ? "Scrolling and hovering keep 16 ms.\n" : "TOO SLOW: 16 ms are not kept.\n");
        return smooth;
    }

private:
    /// What painting costs that nobody can save: the same table, empty.
    void measureEmptyTable()
    {
        m_base = measure(m_table, frames, [this](int) { m_table.viewport()->update(); }).p50;
    }
    bool row(const char *what, int count, const std::function<void(int)> &act)
    {
        return print(what, measure(*m_view, count, act), m_base);
    }
    void wheel(const QPoint &angle)
    {
        const QPointF at(m_view->viewport()->rect().center());
        QWheelEvent event(at, m_view->viewport()->mapToGlobal(at), {}, angle, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }
    void point(const QPoint &at)
    {
        QMouseEvent event(QEvent::MouseMove, at, m_view->viewport()->mapToGlobal(at), Qt::NoButton,
                          Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_view->viewport(), &event);
    }

    bool scrolling()
    {
        bool smooth = row("whole picture", frames, [this](int) {
            m_view->viewport()->update();
            m_view->horizontalHeader()->viewport()->update();
            m_view->verticalHeader()->viewport()->update();
        });
        smooth &= row("wheel, down", frames, [this](int) { wheel({0, -120}); });
        smooth &= row("wheel, sideways", frames / 4, [this](int) { wheel({-120, 0}); });
        m_view->verticalScrollBar()->setValue(0);
        m_view->horizontalScrollBar()->setValue(0);
        smooth &= row("page down", 60, [this](int) {
            m_view->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        });
        smooth &= row("page right", 20, [this](int) {
            m_view->horizontalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        });
        m_view->setCurrentIndex(m_model.index(0, 0));
        return smooth & row("arrow down, held", frames, [this](int) {
                   m_view->setCurrentIndex(m_model.index(m_view->currentIndex().row() + 1, 0));
               });
    }

    bool hovering()
    {
        const QRect room = m_view->viewport()->rect();
        return row("pointer moves across cells", frames,
                   [this, room](int i) { point({i * 37 % room.width(), i * 23 % room.height()}); });
    }

    void editing()
    {
        const auto tick = [this](const QStringList &permissions, bool give) {
            MatrixColumn &role = m_roles[1];
            const PermissionSet these(permissions);
            role.granted = give ? role.granted.united(these) : role.granted.without(these);
            role.changed = true;
            m_model.setColumns(m_roles);
        };
        m_view->goTo(5, 1);
        const QStringList one = m_model.permissionsAt(5);
        row("a cell is ticked", 100, [&](int i) { tick(one, i % 2 == 0); });
        const QStringList group = m_model.permissionsAt(0);
        row("a group is ticked", 100, [&](int i) { tick(group, i % 2 == 0); });
    }

    void filtering()
    {
        const QString typed = QStringLiteral("resource 19");
        row("search, a key", static_cast<int>(typed.size()),
            [&](int i) { m_model.setSearch(typed.left(i + 1)); });
        row("search, cleared and typed", 20,
            [&](int i) { m_model.setSearch(i % 2 == 0 ? QString() : QStringLiteral("create")); });
        m_model.setSearch({});
        row("only differences", 20, [this](int i) { m_model.setOnlyDifferences(i % 2 == 0); });
        m_model.setOnlyDifferences(false);
        row("all groups closed and opened", 20, [this](int i) { m_model.setAllExpanded(i % 2 != 0); });
        row("one group closed and opened", 100, [this](int i) { m_model.setExpanded(0, i % 2 != 0); });
    }

    QTemporaryDir m_folder;
    QSettings m_storage;
    Settings m_settings;
    QVector<PermissionInfo> m_permissions;
    QVector<MatrixColumn> m_roles;
    QStandardItemModel m_empty;
    QTableView m_table;
    double m_base = 0;
    MatrixModel m_model;
    std::unique_ptr<MatrixView> m_view;
};

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    QTemporaryDir folder;
    QSettings storage(folder.filePath(QStringLiteral("theme.conf")), QSettings::IniFormat);
    Settings settings(storage);
    const Theme theme(settings);
    Bench bench;
    QTimer::singleShot(std::chrono::milliseconds(500), &application,
                       [&bench] { QCoreApplication::exit(bench.run() ? 0 : 1); });
    return QApplication::exec();
}
