// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshot.h"

#include "models/tokenlistmodel.h"
#include "window/consoleview.h"
#include "window/mainwindow.h"
#include "window/pagestack.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QImage>
#include <QPixmap>
#include <QTableView>
#include <QTimer>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr QSize pictureSize(1280, 800);
constexpr int rowInGrace = -1;
constexpr std::chrono::milliseconds settled{800}; // details, icons and history arrive after the rows

/// One picture: what to look at, and what to do there first.
struct Shot
{
    QString name;
    PageId page;
    int row = 0;           ///< which is selected
    bool isDialog = false; ///< of the action with the page's own key for "new"
};

QVector<Shot> shots()
{
    return {{QStringLiteral("tokens"), PageId::Tokens, rowInGrace},
            {QStringLiteral("create-token"), PageId::Tokens, 0, true},
            {QStringLiteral("roles"), PageId::Roles, 2},
            {QStringLiteral("audit"), PageId::Audit, 6}};
}

/// A token with two live secrets shows the most; the first one if none is in grace.
int rowOf(const Shot &shot, const QAbstractItemModel &model)
{
    if (shot.row != rowInGrace)
        return shot.row;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(TokenListModel::InGraceRole).toBool())
            return row;
    }
    return 0;
}

/// The largest table of \a page once it is filled; null before.
QTableView *filledTable(const QWidget &page)
{
    const auto tables = page.findChildren<QTableView *>();
    for (QTableView *table : tables) {
        if (table->isVisible() && table->model() && table->model()->rowCount() > 0 &&
            table->model()->index(0, 0).data().isValid())
            return table;
    }
    return nullptr;
}

/// The same in its 256 most frequent colours, which makes the file a fraction of the size.
QImage inFewColours(const QImage &picture)
{
    constexpr qsizetype most = 256;
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::sort(colours.begin(), colours.end(),
              [&counts](QRgb one, QRgb other) { return counts.value(one) > counts.value(other); });
    return picture.convertToFormat(QImage::Format_Indexed8, colours.mid(0, most),
                                   Qt::ThresholdDither | Qt::AvoidDither);
}

/// Takes one picture after the other, and ends the program.
class Photographer : public QObject
{
public:
    Photographer(MainWindow &window, const QString &target)
        : QObject(&window)
        , m_window(window)
        , m_folder(QFileInfo(target).isDir() ? target : QString())
        , m_file(target)
        , m_left(shots())
    {
        if (m_folder.isEmpty())
            m_left.resize(1);
    }

    void next()
    {
        if (m_left.isEmpty())
            return QApplication::exit(0);
        m_shot = m_left.takeFirst();
        PageStack &pages = m_window.console()->pages();
        pages.show(pages.rowOf(m_shot.page));
        auto *poll = new QTimer(this);
        connect(poll, &QTimer::timeout, this, [this, poll] {
            QTableView *table = filledTable(*m_window.console()->pages().front());
            if (!table)
                return;
            poll->deleteLater();
            table->setCurrentIndex(table->model()->index(rowOf(m_shot, *table->model()), 0));
            QTimer::singleShot(settled, this, [this] { m_shot.isDialog ? openDialog() : shoot(m_window); });
        });
        poll->start(std::chrono::milliseconds(50));
    }

private:
    void openDialog()
    {
        const QList<QAction *> actions = m_window.console()->pages().front()->menuActions();
        for (QAction *action : actions) {
            if (action->shortcut() == QKeySequence(QKeySequence::New))
                action->trigger();
        }
        QTimer::singleShot(settled, this, [this] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return fail();
            shoot(*dialog);
            dialog->close();
        });
    }

    void shoot(QWidget &widget)
    {
        const QImage picture = inFewColours(widget.grab().toImage().convertToFormat(QImage::Format_RGB32));
        const QString file =
            m_folder.isEmpty() ? m_file : QDir(m_folder).filePath(m_shot.name + QStringLiteral(".png"));
        if (!picture.save(file, nullptr, 0)) // 0: as small as possible
            return fail();
        QTimer::singleShot(0, this, &Photographer::next);
    }

    static void fail()
    {
        qWarning("The picture could not be written.");
        QApplication::exit(1);
    }

    MainWindow &m_window;
    QString m_folder; ///< empty: only one picture, into m_file
    QString m_file;
    QVector<Shot> m_left;
    Shot m_shot{};
};

} // namespace

void takeScreenshot(MainWindow &window, const QString &file)
{
    window.resize(pictureSize); // the same on every screen, also on none
    auto *photographer = new Photographer(window, file);
    QObject::connect(&window, &MainWindow::consoleOpened, photographer, &Photographer::next);
}

} // namespace chatelaine
