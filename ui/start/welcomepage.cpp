// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/welcomepage.h"

#include "start/centred.h"
#include "start/choicebutton.h"
#include "start/connectionlist.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_column(centredColumn(*this))
    , m_connections(new ConnectionList(this))
    , m_recent(new QWidget(this))
    , m_recentRows(new QVBoxLayout(m_recent))
{
    addHeading();
    const auto *create = addChoice(QStringLiteral("document-new"), tr("Crea&te a store"),
                                   tr("Start managing the API tokens of your organisation. Everything is "
                                      "kept in one file on this machine."));
    const auto *open = addChoice(QStringLiteral("document-open"), tr("&Open an existing store"),
                                 tr("Sign in to a store that somebody has already made."));
    m_connect =
        addChoice(QStringLiteral("network-connect"), tr("Connect to a &server"),
                  tr("Manage the tokens of a server that keeps them itself, with your token or through "
                     "your identity provider."));
    const auto *demo = addChoice(
        QStringLiteral("view-preview"), tr("&Look at the demo"),
        tr("A throw-away organisation with people, tokens and history. Try everything; nothing is kept."));
    m_column->addWidget(m_connections);
    m_recentRows->setContentsMargins(0, look::large, 0, 0);
    m_recentRows->setSpacing(look::small);
    m_column->addWidget(m_recent);
    m_recent->hide();
    connect(create, &ChoiceButton::clicked, this, &WelcomePage::createChosen);
    connect(open, &ChoiceButton::clicked, this, &WelcomePage::openChosen);
    connect(demo, &ChoiceButton::clicked, this, &WelcomePage::demoChosen);
    connect(m_connect, &ChoiceButton::clicked, this, &WelcomePage::connectChosen);
    connect(m_connections, &ConnectionList::openWanted, this, &WelcomePage::connectionChosen);
    connect(m_connections, &ConnectionList::editWanted, this, &WelcomePage::connectionEditWanted);
    connect(m_connections, &ConnectionList::removeWanted, this, &WelcomePage::connectionRemoveWanted);
}

void WelcomePage::addHeading()
{
    auto *logo = new QLabel(this);
    logo->setPixmap(look::programIcon().pixmap(QSize(72, 72), devicePixelRatioF()));
    logo->setAlignment(Qt::AlignHCenter);
    auto *heading = new SectionHeading(tr("Welcome to Chatelaine"), SectionHeading::Level::Page, this);
    heading->setAlignment(Qt::AlignHCenter);
    auto *text = captionLabel(tr("The console for the people who keep an organisation's API tokens: who "
                                 "holds which key, what it opens, and when it dies."),
                              this);
    text->setAlignment(Qt::AlignHCenter);
    for (QLabel *label : std::initializer_list<QLabel *>{logo, heading, text})
        m_column->addWidget(label);
    m_column->addSpacing(look::large);
}

ChoiceButton *WelcomePage::addChoice(const QString &iconName, const QString &title,
                                     const QString &explanation)
{
    auto *button = new ChoiceButton(iconName, title, explanation, this);
    m_column->addWidget(button);
    return button;
}

void WelcomePage::setConnections(bool possible, const QVector<ConnectionProfile> &profiles)
{
    m_connect->setVisible(possible);
    m_connections->setConnections(possible ? profiles : QVector<ConnectionProfile>());
}

void WelcomePage::setRecentStores(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentRows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was pressed
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recentRows->addWidget(captionLabel(tr("Opened lately"), m_recent));
    for (const QString &path : paths) {
        auto *row = new QPushButton(look::icon(QStringLiteral("folder-open-recent")),
                                    QFileInfo(path).completeBaseName(), m_recent);
        row->setFlat(true);
        row->setToolTip(look::toolTip(QDir::toNativeSeparators(path)));
        row->setAccessibleDescription(QDir::toNativeSeparators(path));
        connect(row, &QPushButton::clicked, this, [this, path] { Q_EMIT recentChosen(path); });
        m_recentRows->addWidget(row, 0, Qt::AlignLeading);
    }
}

} // namespace chatelaine
