// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/reviewimpact.h"

#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/factlabel.h"
#include "widgets/reviewoutline.h"

#include <QHeaderView>
#include <QStandardItemModel>
#include <QTreeView>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

/// So few that the line of a group of people says them all.
constexpr qsizetype permissionsInLine = 3;
/// Beyond so many names a line gets its own only when it is opened.
constexpr qsizetype namesAtOnce = 2000;

qsizetype namesIn(const RoleImpact &impact)
{
    qsizetype names = 0;
    for (const ImpactLine &line : impact.lines)
        names += line.userNames.size() + line.tokenNames.size();
    return names;
}

QString whatChanges(const ImpactLine &line)
{
    const QString gains = outline::shortList(line.gains.toList(), permissionsInLine);
    const QString loses = outline::shortList(line.loses.toList(), permissionsInLine);
    if (line.loses.isEmpty())
        return ReviewImpact::tr("Gains %1").arg(gains);
    if (line.gains.isEmpty())
        return ReviewImpact::tr("Loses %1").arg(loses);
    return ReviewImpact::tr("Gains %1; loses %2").arg(gains, loses);
}

QString userCount(qsizetype count)
{
    return ReviewImpact::tr("%n user(s)", nullptr, static_cast<int>(count));
}

QString tokenCount(qsizetype count)
{
    return ReviewImpact::tr("%n token(s)", nullptr, static_cast<int>(count));
}

QString summaryOf(qsizetype users, qsizetype tokens)
{
    QStringList sentences;
    if (users > 0)
        sentences.append(
            ReviewImpact::tr("%n user(s) gain or lose permissions.", nullptr, static_cast<int>(users)));
    if (tokens > 0)
        sentences.append(
            ReviewImpact::tr("%n token(s) gain or lose permissions.", nullptr, static_cast<int>(tokens)));
    return sentences.join(u' ');
}

QString moreThanShown(int more, bool users)
{
    return users ? ReviewImpact::tr("and %n more user(s)", nullptr, more)
                 : ReviewImpact::tr("and %n more token(s)", nullptr, more);
}

} // namespace

ReviewImpact::ReviewImpact(const OrganisationFacts &facts, QWidget *parent)
    : QWidget(parent)
    , m_facts(facts)
    , m_summary(new FactLabel)
    , m_model(new QStandardItemModel(this))
    , m_tree(outline::view(*m_model, tr("Who gains and who loses")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    column->addWidget(m_summary);
    column->addWidget(m_tree, 1);
    m_tree->setObjectName(QStringLiteral("impactTree"));
    showTree(false);
    connect(m_tree, &QTreeView::expanded, this, &ReviewImpact::fillWhenOpened);
}

void ReviewImpact::showTree(bool shown)
{
    m_tree->setVisible(shown); // a sentence that stands alone needs no more room than its lines
    setSizePolicy(QSizePolicy::Preferred, shown ? QSizePolicy::Expanding : QSizePolicy::Maximum);
}

void ReviewImpact::showMessage(const QString &iconName, const QString &text)
{
    m_model->clear();
    showTree(false);
    m_summary->setContent(iconName, text);
}

void ReviewImpact::setImpact(const RoleImpact &impact)
{
    m_model->clear();
    m_model->setColumnCount(3);
    m_shown = impact;
    const bool filled = namesIn(impact) <= namesAtOnce;
    qsizetype users = 0;
    qsizetype tokens = 0;
    for (const ImpactLine &line : impact.lines) {
        users += line.users;
        tokens += line.tokens;
        addLine(line, filled);
    }
    showTree(!impact.lines.isEmpty());
    if (impact.lines.isEmpty())
        return m_summary->setContent(
            QStringLiteral("documentinfo"),
            m_withUsers ? tr("Nobody is affected: no user and no token gains or loses anything.")
                        : tr("No token gains or loses anything."));
    m_summary->setContent(QStringLiteral("user-group-properties"), summaryOf(users, tokens));
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_tree->setColumnHidden(1, !m_withUsers);
    if (m_model->rowCount() == 1)
        m_tree->expandAll();
    m_tree->setCurrentIndex(m_model->index(0, 0));
}

void ReviewImpact::addLine(const ImpactLine &line, bool filled)
{
    const bool loses = !line.loses.isEmpty();
    QStandardItem *item =
        outline::line(whatChanges(line), loses ? QStringLiteral("data-warning") : QStringLiteral("list-add"),
                      loses ? Tone::Warning : Tone::Good);
    QStandardItem *users = outline::line(line.users > 0 ? userCount(line.users) : QString());
    QStandardItem *tokens = outline::line(line.tokens > 0 ? tokenCount(line.tokens) : QString());
    QStringList spoken = {whatChanges(line), users->text(), tokens->text()};
    spoken.removeAll(QString());
    item->setData(listed(spoken), Qt::AccessibleTextRole);
    if (filled)
        fill(*item, line);
    else
        item->appendRow(new QStandardItem); // so that it can be opened
    m_model->appendRow({item, users, tokens});
}

void ReviewImpact::fillWhenOpened(const QModelIndex &index)
{
    QStandardItem *item = m_model->itemFromIndex(index);
    const bool open = item->rowCount() == 1 && item->child(0)->text().isEmpty();
    if (!open || index.row() >= m_shown.lines.size())
        return;
    item->removeRow(0);
    fill(*item, m_shown.lines.at(index.row()));
}

void ReviewImpact::fill(QStandardItem &item, const ImpactLine &line)
{
    if (line.gains.size() > permissionsInLine || line.loses.size() > permissionsInLine) {
        for (const QString &permission : line.gains)
            item.appendRow(outline::line(tr("Gains %1").arg(text::oneLine(permission)),
                                         QStringLiteral("list-add"), Tone::Good));
        for (const QString &permission : line.loses)
            item.appendRow(outline::line(tr("Loses %1").arg(text::oneLine(permission)),
                                         QStringLiteral("list-remove"), Tone::Warning));
    }
    addNames(item, line.userNames, line.users, true);
    addNames(item, line.tokenNames, line.tokens, false);
}

void ReviewImpact::addNames(QStandardItem &parent, const QStringList &names, qsizetype count, bool users)
{
    const QString icon = users ? QStringLiteral("user") : QStringLiteral("dialog-password");
    for (const QString &name : names) {
        QStandardItem *item = outline::line(text::oneLine(name), icon);
        item->setData((users ? tr("User %1") : tr("Token %1")).arg(text::oneLine(name)),
                      Qt::AccessibleTextRole);
        parent.appendRow(item);
    }
    const auto more = static_cast<int>(count - names.size());
    if (more <= 0)
        return;
    const QString needed = users ? permissions::readUsers : permissions::readTokens;
    const bool hidden = names.isEmpty() && !m_facts.identity().permissions.contains(needed);
    const QString words = users ? userCount(more) : tokenCount(more);
    parent.appendRow(
        outline::line(hidden ? tr("%1; you need the permission %2 to see their names.").arg(words, needed)
                             : moreThanShown(more, users),
                      icon));
}

} // namespace chatelaine
