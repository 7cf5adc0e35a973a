// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/acldetails.h"

#include "models/tokentext.h"
#include "widgets/actionbutton.h"
#include "widgets/elidedlabel.h"
#include "widgets/emptystate.h"
#include "widgets/flowlayout.h"
#include "widgets/labels.h"
#include "widgets/linkrow.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype namesInPane = 8;

} // namespace

AclDetails::AclDetails(const QString &nothing, const QString &hint, QWidget *parent)
    : QFrame(parent)
    , m_nothing(nothing)
    , m_hint(hint)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_column(nullptr)
    , m_name(new ElidedLabel)
    , m_description(plainLabel())
{
    setObjectName(QStringLiteral("aclDetails"));
    setAccessibleName(tr("Details"));
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(look::large, look::medium, 0, 0);
    m_column->setSpacing(look::medium);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(content);
    showNothing();
}

void AclDetails::buildHead(const QList<QAction *> &actions)
{
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    m_name->setObjectName(QStringLiteral("aclName"));
    m_description->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_description->setMinimumWidth(1);
    m_column->addWidget(m_name);
    m_column->addWidget(buttonRow(actions));
    m_column->addWidget(m_description);
}

QWidget *AclDetails::buttonRow(const QList<QAction *> &actions)
{
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QAction *action : actions)
        flow->addWidget(actionToolButton(action));
    return buttons;
}

void AclDetails::showHead(const QString &name, const QString &description)
{
    m_name->setText(name);
    m_description->setText(description);
    m_description->setVisible(!description.isEmpty());
    m_stack->setCurrentIndex(1);
}

void AclDetails::showNothing()
{
    m_empty->setContent(QStringLiteral("documentinfo"), m_nothing, m_hint);
    m_stack->setCurrentIndex(0);
}

void AclDetails::showTokens(const Result<AclUsage> &usage, LinkRow &links, QLabel &more)
{
    const AclUsage known = usage.value_or(AclUsage());
    QVector<LinkRow::Link> shown;
    const auto count = std::min({known.tokenNames.size(), known.tokenIds.size(), namesInPane});
    for (qsizetype i = 0; i < count; ++i)
        shown.append({known.tokenNames.at(i).isEmpty() ? tr("Unnamed token") : known.tokenNames.at(i),
                      {Place::Kind::Token, known.tokenIds.at(i).value, {}}});
    links.setLinks(shown);
    links.setVisible(usage.has_value());
    const auto rest = static_cast<int>(known.tokens - shown.size());
    QString words;
    if (!usage)
        words = tr("Not known: %1").arg(usage.error().message); // nobody reads that as: no token
    else if (rest > 0)
        words = tr("and %n more token(s)", nullptr, rest);
    more.setText(words);
    more.setVisible(!words.isEmpty());
}

} // namespace chatelaine
