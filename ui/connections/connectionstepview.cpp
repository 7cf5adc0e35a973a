// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectionstepview.h"

#include "connections/certificatecard.h"
#include "connections/connectionwords.h"
#include "models/tokentext.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"
#include "widgets/statusbadge.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

ConnectionStepView::ConnectionStepView(QWidget *parent)
    : QWidget(parent)
    , m_title(plainLabel())
    , m_state(new StatusBadge)
    , m_summary(captionLabel())
    , m_advice(new FactLabel)
    , m_present(new FactLabel)
    , m_absent(new FactLabel)
    , m_certificate(new CertificateCard)
    , m_trust(new QPushButton(tr("&Trust this certificate…")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_state);
    column->addLayout(top);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_summary, m_advice, m_present, m_absent, m_certificate})
        column->addWidget(part);
    column->addWidget(m_trust, 0, Qt::AlignLeading);
    m_trust->setAutoDefault(false);
    for (QWidget *part : std::initializer_list<QWidget *>{m_summary, m_certificate, m_trust})
        part->hide();
    connect(m_trust, &QPushButton::clicked, this, [this] {
        if (m_shown)
            Q_EMIT trustWanted(*m_shown);
    });
}

void ConnectionStepView::setStep(const ConnectionStep &step)
{
    const QString title = connectionwords::titleOf(step.kind);
    const QString state = connectionwords::of(step.state);
    m_title->setText(title);
    m_state->setContent(state, connectionwords::styleOf(step.state));
    m_summary->setText(text::oneLine(step.summary));
    m_summary->setVisible(!step.summary.isEmpty());
    m_advice->setContent(QStringLiteral("help-hint"), text::oneLine(step.advice),
                         step.state == ConnectionStep::State::Failed ? Tone::Bad : Tone::Warning);
    setAccessibleName(tr("%1: %2", "a step and how it went").arg(title, state));
    setAccessibleDescription(step.summary);
    showFeatures(step);
    showCertificate(step);
}

void ConnectionStepView::showFeatures(const ConnectionStep &step)
{
    const QString present = connectionwords::features(step.features, true);
    const QString absent = connectionwords::features(step.features, false);
    m_present->setContent(QStringLiteral("checkmark"),
                          present.isEmpty() ? QString() : tr("It has: %1").arg(present));
    m_absent->setContent(QStringLiteral("dialog-cancel"),
                         absent.isEmpty() ? QString() : tr("It does not have: %1").arg(absent));
}

void ConnectionStepView::showCertificate(const ConnectionStep &step)
{
    m_shown = step.certificate;
    m_certificate->setVisible(m_shown.has_value());
    // A certificate that is fine needs nobody's trust; one that could not be seen cannot have it.
    m_trust->setVisible(m_shown && step.state == ConnectionStep::State::Failed &&
                        !m_shown->problems.isEmpty() && !m_shown->sha256.isEmpty());
    if (m_shown)
        m_certificate->show(*m_shown);
}

} // namespace chatelaine
