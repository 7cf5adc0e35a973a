// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/permissiondetails.h"

#include "domain/lists.h"
#include "models/matrixtext.h"
#include "models/tokentext.h"
#include "roles/whocanview.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace chatelaine {

PermissionDetails::PermissionDetails(Backend &backend, QWidget *parent)
    : QWidget(parent)
    , m_name(plainLabel())
    , m_permission(captionLabel())
    , m_description(plainLabel())
    , m_note(new FactLabel)
    , m_roles(plainLabel())
    , m_question(new SectionHeading(tr("Who can do this?")))
    , m_whoCan(new WhoCanView(backend))
    , m_filler(new QWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::large, look::large, 0, 0);
    column->setSpacing(look::medium);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_name, m_permission, m_description, m_note, m_roles})
        column->addWidget(part);
    column->addSpacing(look::small);
    column->addWidget(m_question);
    column->addWidget(m_whoCan, 1);
    column->addWidget(m_filler, 1);
    QFont font = m_name->font();
    font.setPointSizeF(font.pointSizeF() * 1.25);
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    for (QLabel *label : {m_name, m_permission, m_description, m_roles}) {
        label->setMinimumWidth(1);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    connect(m_whoCan, &WhoCanView::placeWanted, this, &PermissionDetails::placeWanted);
    setNothing();
}

void PermissionDetails::setHeading(const QString &heading, const QString &below)
{
    m_name->setText(heading);
    m_permission->setText(below);
    m_permission->setVisible(!below.isEmpty());
}

void PermissionDetails::setPermission(const PermissionInfo &info, const QStringList &roles, bool pending)
{
    const QString permission = text::cell(info.permission);
    setHeading(info.title.isEmpty() ? permission : text::cell(info.title),
               info.title.isEmpty() ? QString() : permission);
    m_description->setText(info.description);
    m_description->setVisible(!info.description.isEmpty());
    const QString note = info.certain ? info.note : matrixtext::note(info);
    m_note->setContent(info.certain ? QStringLiteral("data-information") : QStringLiteral("data-warning"),
                       note, info.certain ? Tone::Neutral : Tone::Warning);
    QStringList names;
    for (const QString &role : roles)
        names << text::oneLine(role);
    const QString list = listed(names);
    if (m_ofPolicies)
        m_roles->setText(list.isEmpty() ? tr("No policy and no role grants it.")
                                        : tr("Granted by: %1.", "names of policies and roles").arg(list));
    else
        m_roles->setText(list.isEmpty() ? tr("No role holds it.") : tr("Roles that hold it: %1.").arg(list));
    m_whoCan->setPending(pending);
    m_whoCan->setPermission(info.permission);
    m_question->show();
    m_whoCan->show();
    m_filler->hide();
}

void PermissionDetails::setGroup(const QString &group, int permissions, const QStringList &lines)
{
    setHeading(text::cell(group), tr("%n permission(s)", nullptr, permissions));
    m_description->hide();
    m_note->setContent({}, {});
    m_roles->setText(lines.join(u'\n'));
    m_question->hide();
    m_whoCan->hide();
    m_filler->show();
}

void PermissionDetails::setNothing()
{
    setHeading(tr("No permission selected"), {});
    m_description->setText(tr("Go to a cell to see what it stands for and who can do it."));
    m_description->show();
    m_note->setContent({}, {});
    m_roles->clear();
    m_question->hide();
    m_whoCan->hide();
    m_filler->show();
}

} // namespace chatelaine
