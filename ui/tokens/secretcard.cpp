// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/secretcard.h"

#include "models/tokentext.h"
#include "tokens/tokenwords.h"
#include "widgets/factlabel.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/sectionheading.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

SecretCard::SecretCard(Which which, QWidget *parent)
    : QFrame(parent)
    , m_which(which)
    , m_hint(new QLabel)
    , m_facts(new KeyValueGrid)
    , m_verdict(new FactLabel)
    , m_end(new QPushButton(tr("E&nd grace now…")))
{
    const QString title = which == Which::Current ? tr("Current secret") : tr("Previous secret");
    setAccessibleName(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::large, look::medium + look::small, look::large,
                               look::medium + look::small);
    column->setSpacing(look::medium);
    auto *row = new QHBoxLayout;
    row->addWidget(new SectionHeading(title));
    row->addStretch();
    row->addWidget(m_hint);
    column->addLayout(row);
    column->addWidget(m_facts);
    column->addWidget(m_verdict);
    column->addWidget(m_end, 0, Qt::AlignLeading);
    m_hint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_made = m_facts->addRow(tr("Made"));
    m_dies = m_facts->addRow(which == Which::Current ? tr("Dies") : tr("Works until"));
    m_used = m_facts->addRow(tr("Last used"));
    m_end->setVisible(which == Which::Previous);
    connect(m_end, &QPushButton::clicked, this, &SecretCard::endGraceRequested);
    hide();
}

void SecretCard::setToken(const Token &token, Instant now)
{
    const SecretInfo *current = currentSecret(token);
    const SecretInfo *previous = secretInGrace(token, now);
    const SecretInfo *shown = m_which == Which::Current ? current : previous;
    setVisible(shown != nullptr);
    if (!shown)
        return;
    showCommon(*shown, now);
    if (m_which == Which::Current)
        showCurrent(token, *shown, now);
    else
        showPrevious(*shown, current, now);
}

void SecretCard::showCommon(const SecretInfo &secret, Instant now)
{
    m_hint->setText(secret.hint + u'…');
    m_hint->setToolTip(tr("The start of the secret, to tell it from others. The rest is not kept anywhere."));
    m_facts->setValue(
        m_made, tr("%1 (%2)").arg(text::relative(secret.createdAt, now), text::dateTime(secret.createdAt)));
    m_facts->setValue(m_used, words::relativeOrNever(secret.lastUsedAt, now));
}

void SecretCard::showCurrent(const Token &token, const SecretInfo &, Instant now)
{
    m_facts->setValue(m_dies, token.expiresAt
                                  ? tr("With the token, %1").arg(text::relative(*token.expiresAt, now))
                                  : tr("Never: the token has no expiry"));
}

void SecretCard::showPrevious(const SecretInfo &secret, const SecretInfo *current, Instant now)
{
    if (secret.expiresAt) {
        m_facts->setValue(
            m_dies, tr("%1, another %2")
                        .arg(text::dateTime(*secret.expiresAt), text::duration(*secret.expiresAt - now)));
    }
    if (!current)
        return;
    const bool used = words::stillUsesPrevious(secret, *current);
    m_verdict->setContent(used ? QStringLiteral("data-warning") : QStringLiteral("checkmark"),
                          words::graceVerdict(secret, *current, now), used ? Tone::Warning : Tone::Good);
}

void SecretCard::setEndGraceAllowed(bool allowed, const QString &reason)
{
    m_end->setEnabled(allowed);
    m_end->setToolTip(allowed ? QString() : reason);
}

void SecretCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(look::border());
    painter.setBrush(palette().base());
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace chatelaine
