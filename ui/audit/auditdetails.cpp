// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/auditdetails.h"

#include "audit/auditdelegate.h"
#include "models/audittext.h"
#include "models/tokentext.h"
#include "widgets/actionbutton.h"
#include "widgets/emptystate.h"
#include "widgets/fittingscroll.h"
#include "widgets/flowlayout.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"
#include "widgets/statusbadge.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QToolButton>

namespace chatelaine {

namespace {

enum Row { When, Who, ToWhat, Kind, Reason, Number };

} // namespace

AuditDetails::AuditDetails(const QList<QAction *> &actions, QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState)
    , m_deed(plainLabel())
    , m_outcome(new StatusBadge)
    , m_facts(new KeyValueGrid)
    , m_heading(new SectionHeading(tr("What changed")))
{
    setObjectName(QStringLiteral("auditDetails"));
    setAccessibleName(tr("Details"));
    auto *scroll = new QScrollArea;
    scroll->setAccessibleName(accessibleName());
    markFocusOf(*scroll);
    scroll->setWidgetResizable(true);
    scroll->setWidget(content(actions));
    m_empty->setContent(QStringLiteral("documentinfo"), tr("No entry selected"),
                        tr("Select an entry to see all that it says."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
}

QWidget *AuditDetails::content(const QList<QAction *> &actions)
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(look::large, look::medium, look::small, 0);
    column->setSpacing(look::medium);
    QFont font = m_deed->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_deed->setFont(font);
    column->addWidget(m_deed);
    column->addWidget(m_outcome, 0, Qt::AlignLeading);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QAction *action : actions)
        flow->addWidget(actionToolButton(action));
    column->addWidget(buttons);
    for (const QString &caption :
         {tr("When"), tr("Who"), tr("To what"), tr("Kind"), tr("Reason"), tr("Number")})
        m_facts->addRow(caption);
    column->addWidget(m_facts);
    column->addSpacing(look::medium);
    column->addWidget(m_heading);
    column->addStretch(1);
    return content;
}

void AuditDetails::setEntry(const std::optional<AuditEntry> &entry)
{
    if (m_entry == entry)
        return;
    m_entry = entry;
    if (m_entry)
        show();
    m_stack->setCurrentIndex(m_entry ? 1 : 0);
}

void AuditDetails::show()
{
    m_deed->setText(text::of(m_entry->action));
    m_outcome->setContent(text::of(m_entry->outcome), styleOf(m_entry->outcome));
    m_facts->setValue(When, text::dateTime(m_entry->at));
    m_facts->setValue(Who, text::cell(text::actorOf(*m_entry)));
    m_facts->setValue(ToWhat, text::cell(m_entry->target));
    m_facts->setValue(Kind, text::of(m_entry->subject));
    m_facts->setValue(Reason, text::detailOf(*m_entry));
    m_facts->setValue(Number, QLocale().toString(m_entry->sequence));
    m_facts->setRowVisible(ToWhat, !m_entry->target.isEmpty());
    m_facts->setRowVisible(Kind, m_entry->subject != AuditSubject::None);
    m_facts->setRowVisible(Reason, !m_entry->detail.isEmpty());
    showChanges();
}

void AuditDetails::showChanges()
{
    if (m_changes) {
        m_changes->hide();
        m_changes->deleteLater();
        m_changes = nullptr;
    }
    m_heading->setVisible(!m_entry->changes.isEmpty());
    if (m_entry->changes.isEmpty())
        return;
    m_changes = new QWidget;
    auto *grid = new QGridLayout(m_changes);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(look::medium);
    grid->setColumnStretch(1, 1);
    for (const AuditChange &change : m_entry->changes) {
        const AuditChange words = text::inWords(change);
        const int row = grid->rowCount();
        grid->addWidget(plainLabel(words.field), row, 0, 1, 2);
        addCell(row + 1, tr("Before"), words.before, tr("%1 before").arg(words.field));
        addCell(row + 2, tr("After"), words.after, tr("%1 after").arg(words.field));
    }
    auto *column = qobject_cast<QVBoxLayout *>(m_heading->parentWidget()->layout());
    column->insertWidget(column->indexOf(m_heading) + 1, m_changes);
}

// Names of permissions are long words: each has a whole line.
void AuditDetails::addCell(int row, const QString &caption, const QString &text, const QString &name)
{
    auto *label = plainLabel(text.isEmpty() ? QStringLiteral("–") : text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAccessibleName(name + QStringLiteral(": ") + label->text());
    auto *grid = qobject_cast<QGridLayout *>(m_changes->layout());
    grid->addWidget(captionLabel(caption), row, 0, Qt::AlignTop);
    grid->addWidget(label, row, 1, Qt::AlignTop);
}

} // namespace chatelaine
