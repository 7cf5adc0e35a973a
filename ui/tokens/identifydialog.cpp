// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/identifydialog.h"

#include "backend/whenready.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/elidedlabel.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/granttree.h"
#include "widgets/messagebar.h"
#include "widgets/momentedit.h"
#include "widgets/passwordfield.h"
#include "widgets/statusbadge.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

/// More characters at once than fingers type: pasted or dropped.
constexpr qsizetype pastedAtOnce = 8;

} // namespace

IdentifyDialog::IdentifyDialog(TokenService &service, OrganisationFacts &facts, Settings &settings,
                               const Clock &clock, QWidget *parent)
    : TaskDialog(QStringLiteral("identifyToken"), tr("Identify a secret"), tr("Identify"), settings, parent)
    , m_service(service)
    , m_facts(facts)
    , m_clock(clock)
    , m_field(new PasswordField)
    , m_verdict(new FactLabel)
    , m_result(new QWidget)
    , m_name(new ElidedLabel)
    , m_status(new StatusBadge)
    , m_state(new FactLabel)
    , m_grants(new GrantTree)
    , m_show(new QPushButton(tr("&Show this token")))
{
    setHeading(tr("Identify a secret"),
               service.traits().hints
                   ? tr("Paste a secret to see which token it belongs to. What you paste is not kept, "
                        "and looking at it does not count as a use.")
                   : tr("Paste a secret to see which token it belongs to. It is sent to the server, which "
                        "knows whose it is, and not kept here."));
    setDismissText(tr("Close"));
    auto *field = new FormField(
        tr("Se&cret"), m_field,
        tr("Paste what you found. You are told whether it is one of these tokens; the text is not kept."));
    field->setHint(tr("It is judged as soon as it is pasted, and taken out of the field."));
    m_field->lineEdit()->setAccessibleName(tr("Secret"));
    body()->addWidget(field);
    body()->addWidget(m_verdict);
    buildResult();
    body()->addStretch();
    connect(m_field, &PasswordField::edited, this, &IdentifyDialog::onEdited);
    m_field->lineEdit()->setFocus();
}

void IdentifyDialog::buildResult()
{
    auto *column = new QVBoxLayout(m_result);
    column->setContentsMargins(0, look::small, 0, 0);
    column->setSpacing(look::medium);
    auto *row = new QHBoxLayout;
    QFont font = m_name->font();
    font.setWeight(QFont::DemiBold);
    m_name->setFont(font);
    row->addWidget(m_name, 1);
    row->addWidget(m_status);
    column->addLayout(row);
    column->addWidget(m_state);
    column->addWidget(m_grants, 1);
    column->addWidget(m_show, 0, Qt::AlignTrailing);
    m_grants->showGrantedOnly();
    m_grants->setMinimumHeight(look::huge * 9);
    m_show->setAutoDefault(false);
    m_result->hide();
    body()->addWidget(m_result, 1);
    connect(m_show, &QPushButton::clicked, this, [this] {
        Q_EMIT showToken(m_found);
        accept();
    });
}

void IdentifyDialog::onEdited()
{
    const qsizetype length = m_field->lineEdit()->text().size();
    const bool pasted = length - m_lengthBefore >= pastedAtOnce;
    m_lengthBefore = length;
    if (pasted)
        submit();
}

void IdentifyDialog::submit()
{
    if (isBusy())
        return;
    if (m_field->isEmpty()) {
        m_field->lineEdit()->setFocus();
        return;
    }
    Secret text = m_field->takeSecret();
    m_lengthBefore = 0;
    m_result->hide();
    m_verdict->setContent({}, {});
    const qsizetype length = trimmedSecret(text.view()).size();
    setBusy(true, tr("Looking…"));
    whenReady(m_service.identify(std::move(text)), this,
              [this, length](const Result<Identification> &identified) { onIdentified(identified, length); });
}

void IdentifyDialog::onIdentified(const Result<Identification> &identified, qsizetype length)
{
    setBusy(false);
    m_field->lineEdit()->setFocus();
    if (!identified)
        messages()->showError(identified.error());
    else if (identified->token)
        showFound(*identified);
    else
        showForm(identified->form, length);
}

void IdentifyDialog::showForm(SecretForm form, qsizetype length)
{
    const auto bad = [this](const QString &words) {
        m_verdict->setContent(QStringLiteral("data-error"), words, Tone::Bad);
    };
    if (!m_service.traits().hints && form != SecretForm::WellFormed)
        return bad(
            tr("This is not a secret of this server: it does not look like one. It may be truncated or "
               "mistyped."));
    switch (form) {
    case SecretForm::WellFormed:
        m_verdict->setContent(
            QStringLiteral("question"),
            tr("This is a well-formed secret, but it belongs to no token here. It may have been "
               "replaced, deleted, or made elsewhere."),
            Tone::Warning);
        return;
    case SecretForm::NotOurs:
        return bad(tr("This is not a secret that Chatelaine made: those start with chs_, chp_ or chm_."));
    case SecretForm::TooShort:
        return bad(tr("This secret is truncated: %n character(s) are missing at the end.", nullptr,
                      static_cast<int>(secretLength - length)));
    case SecretForm::TooLong:
        return bad(tr("This starts like a secret, but %n character(s) too many follow.", nullptr,
                      static_cast<int>(length - secretLength)));
    case SecretForm::BadCharacter:
        return bad(
            tr("This looks like a secret, but holds a character that none has. It was mistyped or damaged."));
    case SecretForm::BadChecksum:
        return bad(
            tr("There is a typo in this secret: it has the right length, but its checksum does not fit."));
    }
}

QString IdentifyDialog::stateOf(const Identification &found) const
{
    if (!m_service.traits().grace)
        return found.works ? tr("This is its secret. It works.")
                           : tr("This is its secret. It does not work now.");
    if (found.isCurrent)
        return found.works ? tr("This is its current secret. It works.")
                           : tr("This is its current secret. It does not work now.");
    if (!found.works)
        return tr("This is its previous secret. It does not work any more.");
    return found.secretExpiresAt ? tr("This is its previous secret. It works until %1.")
                                       .arg(momentWithZone(*found.secretExpiresAt))
                                 : tr("This is its previous secret. It still works.");
}

void IdentifyDialog::showFound(const Identification &found)
{
    m_found = found.token->id;
    const TokenStatus status = statusOf(*found.token, m_clock.now());
    m_name->setText(text::oneLine(text::nameOf(*found.token)));
    m_status->setContent(text::of(status), styleOf(status));
    m_state->setContent(found.works ? QStringLiteral("checkmark") : QStringLiteral("data-warning"),
                        stateOf(found), found.works ? Tone::Good : Tone::Warning);
    m_grants->setGrants(found.grants, m_facts.catalogue());
    m_grants->setZones(found.token->zones);
    m_result->show();
    adjustSize();
}

void IdentifyDialog::done(int result)
{
    m_field->clear();
    TaskDialog::done(result);
}

} // namespace chatelaine
