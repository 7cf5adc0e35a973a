// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/guidewindow.h"

#include "help/guideview.h"
#include "widgets/explain.h"
#include "widgets/geometry.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/theme.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr QSize firstSize(1000, 720);

QToolButton *arrow(const QString &icon, QKeySequence::StandardKey key)
{
    auto *button = new QToolButton;
    button->setIcon(look::icon(icon));
    button->setShortcut(QKeySequence(key));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

GuideWindow::GuideWindow(Settings &settings)
    : m_search(new QLineEdit)
    , m_contents(new QListWidget)
    , m_nothing(captionLabel())
    , m_back(arrow(QStringLiteral("go-previous"), QKeySequence::Back))
    , m_forward(arrow(QStringLiteral("go-next"), QKeySequence::Forward))
    , m_messages(new MessageBar)
    , m_view(new GuideView)
{
    setObjectName(QStringLiteral("guideWindow"));
    setWindowIcon(look::programIcon());
    setAttribute(Qt::WA_QuitOnClose, false); // the program ends with its own window
    auto *parts = new QSplitter;
    parts->setChildrenCollapsible(false);
    parts->addWidget(buildContents());
    parts->addWidget(buildReader());
    parts->setStretchFactor(1, 1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(parts);
    connectParts();
    say();
    search();
    resize(firstSize);
    rememberGeometry(*this, settings);
}

QWidget *GuideWindow::buildContents()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(look::medium, look::medium, 0, look::medium);
    column->setSpacing(look::medium);
    column->addWidget(m_search);
    column->addWidget(m_contents, 1);
    column->addWidget(m_nothing);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(look::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_contents->setUniformItemSizes(true);
    m_contents->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    return part;
}

QWidget *GuideWindow::buildReader()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, look::medium, look::medium, look::medium);
    column->setSpacing(look::medium);
    auto *way = new QHBoxLayout;
    way->addWidget(m_back);
    way->addWidget(m_forward);
    way->addStretch(1);
    column->addLayout(way);
    column->addWidget(m_messages);
    column->addWidget(m_view, 1);
    return part;
}

void GuideWindow::connectParts()
{
    connect(m_search, &QLineEdit::textChanged, this, &GuideWindow::search);
    connect(m_search, &QLineEdit::returnPressed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_contents, &QListWidget::currentRowChanged, this, &GuideWindow::showRow);
    connect(m_contents, &QListWidget::itemActivated, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::sourceChanged, this, &GuideWindow::onPageShown);
    connect(m_view, &GuideView::pageWanted, this, [this](const QString &name) {
        if (m_guide.indexOf(name) >= 0)
            showPage(name);
    });
    connect(m_view, &GuideView::webWanted, this, &GuideWindow::askForWeb);
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, this, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
}

// What the window says by itself.
void GuideWindow::say()
{
    setWindowTitle(tr("Guide – Chatelaine", "window title"));
    m_search->setPlaceholderText(tr("Search the guide"));
    m_search->setAccessibleName(tr("Search the guide"));
    explain(*m_search, tr("Shows the pages that contain all these words, and marks them on the page."));
    m_contents->setAccessibleName(tr("Pages of the guide"));
    m_nothing->setText(tr("No page contains all these words. Try fewer."));
    m_back->setToolTip(
        tr("Back to the page before (%1)").arg(m_back->shortcut().toString(QKeySequence::NativeText)));
    m_back->setAccessibleName(tr("Back"));
    m_forward->setToolTip(
        tr("Forward again (%1)").arg(m_forward->shortcut().toString(QKeySequence::NativeText)));
    m_forward->setAccessibleName(tr("Forward"));
}

// The page that is read stays, in the other language; the way back would lead to the one before.
void GuideWindow::speak()
{
    say();
    if (!m_messages->text().isEmpty())
        askForWeb(m_web);
    m_guide = Guide();
    if (!pageName().isEmpty()) {
        showPage(pageName());
        m_view->clearHistory();
    }
    search();
}

void GuideWindow::open(const QString &name)
{
    m_search->clear();
    m_messages->dismiss();
    showPage(name);
    show();
    raise();
    activateWindow();
    m_view->setFocus();
}

void GuideWindow::showPage(const QString &name)
{
    m_view->showPage(m_guide.pages().at(std::max(0, m_guide.indexOf(name))).path);
}

QString GuideWindow::pageName() const
{
    return m_view->pageName();
}

QStringList GuideWindow::words() const
{
    return m_search->text().split(u' ', Qt::SkipEmptyParts);
}

// The page that is read stays in front as long as it is among those found.
void GuideWindow::search()
{
    const QString shown = pageName();
    const QVector<int> found = m_guide.find(m_search->text());
    {
        const QSignalBlocker quiet(m_contents);
        m_contents->clear();
        for (const int row : found) {
            auto *item = new QListWidgetItem(m_guide.pages().at(row).title, m_contents);
            item->setData(Qt::UserRole, row);
        }
    }
    m_nothing->setVisible(found.isEmpty());
    if (m_search->text().isEmpty()) {
        m_view->mark({});
        onPageShown();
    } else if (!found.isEmpty()) {
        m_contents->setCurrentRow(qMax(0, static_cast<int>(found.indexOf(m_guide.indexOf(shown)))));
    }
}

void GuideWindow::showRow(int row)
{
    const QListWidgetItem *item = m_contents->item(row);
    if (!item)
        return;
    const QString name = m_guide.pages().at(item->data(Qt::UserRole).toInt()).name;
    if (name != pageName())
        showPage(name);
    m_view->mark(words());
}

void GuideWindow::onPageShown()
{
    const QSignalBlocker quiet(m_contents);
    const int page = m_guide.indexOf(pageName());
    for (int row = 0; row < m_contents->count(); ++row) {
        if (m_contents->item(row)->data(Qt::UserRole).toInt() == page)
            m_contents->setCurrentRow(row);
    }
}

void GuideWindow::askForWeb(const QUrl &address)
{
    m_web = address;
    m_messages->show(Tone::Neutral, tr("This link leads to the web: %1").arg(address.toDisplayString()));
    m_messages->offer(tr("Open in the browser"), [address] { QDesktopServices::openUrl(address); });
    m_messages->focusOffer();
}

void GuideWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        speak();
}

void GuideWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape)
        QWidget::keyPressEvent(event);
    else if (m_search->text().isEmpty())
        close();
    else
        m_search->clear();
}

} // namespace chatelaine
