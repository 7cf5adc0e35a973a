// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/removeolddialog.h"

#include "backend/audittrail.h"
#include "backend/authenticator.h"
#include "backend/backend.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/formfield.h"
#include "widgets/freshpassword.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/momentedit.h"

#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr std::chrono::days usualAge{365};

QString numberOf(qint64 number)
{
    return QLocale().toString(number);
}

QString inWords(const AuditRemoval &removal)
{
    if (removal.count == 0)
        return RemoveOldDialog::tr("No entry is older. Nothing would be removed.");
    return RemoveOldDialog::tr(
               "Entries that would be removed: %1, written from %2 to %3. Entries that stay: %4.")
        .arg(numberOf(removal.count), text::dateTime(*removal.oldest), text::dateTime(*removal.newest),
             numberOf(removal.kept));
}

} // namespace

RemoveOldDialog::RemoveOldDialog(const PageContext &context, QWidget *parent)
    : TaskDialog(QStringLiteral("removeOld"), tr("Remove old entries"), tr("&Remove…"), context.settings,
                 parent)
    , m_context(context)
    , m_form(new QWidget)
    , m_until(new MomentEdit)
    , m_field(
          new FormField(tr("Entries written &before"), m_until,
                        tr("What is older goes for good. The rest can still be checked from an anchor on.")))
    , m_words(plainLabel())
{
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    column->addWidget(m_words);
    column->addWidget(captionLabel(tr(
        "Only the oldest part can be removed, never an entry in between. That it was removed, by whom and "
        "how much, is an entry that stays, so that the rest can still be verified. Export the entries first "
        "if you have to keep them.")));
    body()->addWidget(m_form);
    body()->addStretch();
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RemoveOldDialog::preview);
    connect(m_until, &MomentEdit::changed, this, [this] {
        deedButton()->setEnabled(false);
        m_pause.start();
    });
    m_until->setMoment(m_context.clock.now() - usualAge);
    m_until->setFocus();
    preview();
}

void RemoveOldDialog::preview()
{
    m_pause.stop();
    deedButton()->setEnabled(false);
    m_words->setText(tr("Counting…"));
    whenReady(m_context.backend.audit()->previewShorten(m_until->moment()), this,
              [this, question = ++m_question](const Result<AuditRemoval> &removal) {
                  if (question != m_question)
                      return;
                  if (removal)
                      return showPreview(*removal);
                  m_words->clear();
                  messages()->showError(removal.error());
              });
}

void RemoveOldDialog::showPreview(const AuditRemoval &removal)
{
    m_removal = removal;
    m_words->setText(inWords(removal));
    deedButton()->setEnabled(removal.count > 0);
    deedButton()->setToolTip(removal.count > 0 ? QString() : tr("Choose a later date: no entry is older."));
}

void RemoveOldDialog::submit()
{
    auto *question = new ConfirmDialog(
        tr("Remove old entries?"),
        tr("They cannot be brought back, except from a backup or an export that you made before."),
        tr("Yes, remove"), Tone::Bad, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->addFact(QStringLiteral("document-open-recent"), inWords(m_removal));
    connect(question, &QDialog::accepted, this, [this, until = m_until->moment()] { remove(until); });
    question->open();
}

void RemoveOldDialog::remove(Instant until)
{
    messages()->dismiss();
    setBusy(true, tr("Removing the entries…"));
    withFreshPassword(
        {*m_context.backend.authenticator(), m_context.settings, *this},
        [this, until] { return m_context.backend.audit()->shorten(until); },
        [this](const Result<AuditRemoval> &removal) { onRemoved(removal); });
}

void RemoveOldDialog::onRemoved(const Result<AuditRemoval> &removal)
{
    setBusy(false);
    setDismissText(tr("Close"));
    preview();
    if (!removal)
        return messages()->showError(removal.error());
    messages()->show(Tone::Good, tr("Entries removed: %1. Entries that stayed: %2.")
                                     .arg(numberOf(removal->count), numberOf(removal->kept)));
}

} // namespace chatelaine
