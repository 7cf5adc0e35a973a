// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "models/tokenlistmodel.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QApplication>
#include <QPixmap>
#include <QTableView>
#include <QTimer>

namespace chatelaine {

namespace {
constexpr QSize pictureSize(1280, 800);
constexpr std::chrono::milliseconds settled{800}; // details, icons and history arrive after the rows

void shoot(MainWindow &window, const QString &file)
{
    const bool saved = window.grab().save(file);
    if (!saved)
        qWarning("The picture could not be written.");
    QApplication::exit(saved ? 0 : 1);
}

/// A token with two live secrets shows the most; the first one if none is in grace.
int rowInGrace(const QAbstractItemModel &model)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(TokenListModel::InGraceRole).toBool())
            return row;
    }
    return 0;
}

void selectWhenFilled(MainWindow &window, const QString &file)
{
    window.console()->pages().show(0); // the tokens, whatever was looked at last
    auto *poll = new QTimer(&window);
    QObject::connect(poll, &QTimer::timeout, &window, [poll, &window, file] {
        auto *table = window.findChild<QTableView *>(QStringLiteral("tokenTable"));
        if (!table || !table->model()->rowCount() || !table->model()->index(0, 0).data().isValid())
            return;
        poll->stop();
        table->selectRow(rowInGrace(*table->model()));
        QTimer::singleShot(settled, &window, [&window, file] { shoot(window, file); });
    });
    poll->start(std::chrono::milliseconds(50));
}
} // namespace

void takeScreenshot(MainWindow &window, const QString &file)
{
    window.resize(pictureSize); // the same on every screen, also on none
    QObject::connect(&window, &MainWindow::consoleOpened, &window,
                     [&window, file] { selectWhenFilled(window, file); });
}

} // namespace chatelaine
