// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/impactdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "widgets/atserver.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"
#include "widgets/reviewimpact.h"
#include "widgets/sectionheading.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

ImpactDialog::ImpactDialog(const ImpactQuestion &question, const PageContext &context, QWidget *parent)
    : TaskDialog(question.name, question.heading, question.deed, context.settings, parent)
    , m_impact(new ReviewImpact(context.facts))
{
    m_impact->setWithUsers(context.backend.directory());
    ImpactQuestion here = question;
    if (const QString server = atServer(context.backend); !server.isEmpty())
        here.facts.prepend(server);
    build(here);
}

void ImpactDialog::build(const ImpactQuestion &question)
{
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    auto *words = plainLabel(question.text);
    body()->addWidget(words);
    for (const QString &fact : question.facts) {
        auto *label = new FactLabel;
        label->setContent(QStringLiteral("data-information"), fact);
        body()->addWidget(label);
    }
    body()->addWidget(new SectionHeading(tr("Who gains and who loses")));
    body()->addWidget(m_impact, 1);
    look::setDangerous(*deedButton());
    deedButton()->setAutoDefault(false);
    if (auto *box = findChild<QDialogButtonBox *>()) {
        QPushButton *safe = box->button(QDialogButtonBox::Cancel);
        look::setPlain(*safe);
        safe->setDefault(true);
        safe->setFocus();
    }
}

void ImpactDialog::setImpact(const Future<RoleImpact> &impact)
{
    m_impact->showMessage(QStringLiteral("documentinfo"), tr("Working out who is affected…"));
    deedButton()->setEnabled(false);
    deedButton()->setToolTip(tr("Who is affected is being worked out."));
    whenReady(impact, this, [this](const Result<RoleImpact> &answer) {
        deedButton()->setEnabled(true);
        deedButton()->setToolTip({});
        if (answer)
            m_impact->setImpact(*answer);
        else
            m_impact->showMessage(QStringLiteral("data-warning"),
                                  tr("Who is affected is not known: %1").arg(answer.error().message));
    });
}

void ImpactDialog::setImpact(const RoleImpact &impact)
{
    m_impact->setImpact(impact);
}

void ImpactDialog::submit()
{
    Q_EMIT confirmed();
    accept();
}

} // namespace chatelaine
