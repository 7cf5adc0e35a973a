// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/secretdialog.h"

#include "widgets/clipboardcountdown.h"
#include "widgets/clipboardguard.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/fittingscroll.h"
#include "widgets/geometry.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/privatefile.h"
#include "widgets/qrcodeview.h"
#include "widgets/saveas.h"
#include "widgets/secretview.h"
#include "widgets/sectionheading.h"

#include <QCheckBox>
#include <QEvent>
#include <QFileInfo>
#include <QGridLayout>
#include <QPushButton>
#include <QStandardPaths>

namespace chatelaine {
namespace {

constexpr qsizetype longestShownName = 60;

QString shortened(const QString &name)
{
    const QString fitting =
        name.size() <= longestShownName ? name : name.left(longestShownName - 1) + QStringLiteral("…");
    // Isolated, a name written from right to left leaves the quotation marks around it in their places.
    return fitting.isRightToLeft() ? QString(QChar(0x2068) + fitting + QChar(0x2069)) : fitting;
}

// A name that every file system takes.
QString fileNameFor(const QString &subject)
{
    const QString shown = subject.left(longestShownName);
    QString name;
    for (const QChar c : shown)
        name += c.isLetterOrNumber() || c == u'-' || c == u'_' ? c : QChar(u'-');
    return name + QStringLiteral(".secret");
}

} // namespace

struct SecretDialog::Private
{
    Private(SecretDialog *dialog, ClipboardGuard &guard, const SecretWords &around)
        : q(dialog)
        , clipboard(guard)
        , fileName(around.fileName)
        , lossWords(around.loss)
        , lostWords(around.lost)
        , countdown(new ClipboardCountdown(guard))
    {
    }

    QWidget *body(const SecretWords &words);
    QLayout *actions();
    QLayout *closing();
    void copy(const Secret &part);
    void toggleQrCode(bool shown);
    void chooseFile();
    void save(const QString &path);
    void markStored();
    void refreshClose();
    bool isStored() const { return stored || said->isChecked(); }

    SecretDialog *q;
    ClipboardGuard &clipboard;
    QString fileName;
    QString lossWords; ///< empty: those of a token, likewise
    QString lostWords;
    SecretView *view = new SecretView;
    QrCodeView *qrCode = new QrCodeView;
    MessageBar *bar = new MessageBar;
    QPushButton *copyButton = new QPushButton(tr("&Copy"));
    QPushButton *qrButton = new QPushButton(tr("Show &QR code"));
    QPushButton *saveButton = new QPushButton(tr("&Save to file…"));
    ClipboardCountdown *countdown;
    QCheckBox *said = new QCheckBox(tr("I have s&tored it"));
    QPushButton *close = new QPushButton(tr("C&lose"));
    bool stored = false; ///< copied whole, or saved
};

SecretDialog::SecretDialog(Secret secret, const QString &tokenName, const QString &note,
                           ClipboardGuard &clipboard, Settings &settings, QWidget *parent)
    : SecretDialog(std::move(secret), wordsFor(tokenName, note, {}, {}), clipboard, settings, parent)
{
}

SecretWords SecretDialog::wordsFor(const QString &tokenName, const QString &note, const QString &once,
                                   const QString &warning)
{
    return {
        tr("New secret"), tr("Copy the secret of “%1” now").arg(shortened(tokenName)), note, tokenName, once,
        warning};
}

SecretDialog::SecretDialog(Secret secret, const SecretWords &words, ClipboardGuard &clipboard,
                           Settings &settings, QWidget *parent)
    : OneTimeDialog(parent)
    , d(std::make_unique<Private>(this, clipboard, words))
{
    setObjectName(QStringLiteral("secretDialog"));
    setWindowTitle(words.title);
    d->view->setSecret(std::move(secret));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::medium + 4);
    auto *heading = new SectionHeading(words.heading, SectionHeading::Level::Page);
    heading->setMinimumWidth(1); // a name without a space may not make the dialog wider than the screen
    column->addWidget(heading);
    column->addWidget(plainLabel(
        !words.once.isEmpty()
            ? words.once
            : tr("It is shown this once and cannot be shown again. Only its fingerprint is kept.")));
    column->addWidget(d->bar);
    column->addWidget(new FittingScroll(d->body(words)), 1);
    column->addLayout(d->closing());
    d->copyButton->setFocus();
    connect(d->view, &SecretView::copyRequested, this, [this] { d->copy(d->view->selected()); });
    d->refreshClose();
    rememberGeometry(*this, settings);
    // Every character of the secret must be on the screen, whatever size was remembered from a dialog with
    // less in it.
    keepOnScreen(*this);
}

SecretDialog::~SecretDialog() = default;

QWidget *SecretDialog::Private::body(const SecretWords &words)
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium + 4);
    if (!words.note.isEmpty())
        column->addWidget(plainLabel(words.note));
    auto *warning = new FactLabel;
    column->addWidget(warning);
    warning->setContent(QStringLiteral("data-warning"), words.warning, Tone::Warning);
    column->addWidget(view);
    column->addLayout(actions());
    column->addWidget(countdown);
    column->addWidget(qrCode, 0, Qt::AlignHCenter);
    column->addStretch();
    qrCode->hide();
    return part;
}

QLayout *SecretDialog::Private::actions()
{
    copyButton->setIcon(look::icon(QStringLiteral("edit-copy")));
    copyButton->setDefault(true);
    qrButton->setIcon(look::icon(QStringLiteral("view-barcode-qr")));
    qrButton->setCheckable(true);
    saveButton->setIcon(look::icon(QStringLiteral("document-save")));
    saveButton->setToolTip(tr("Saves the secret to a file that only you can read"));
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {copyButton, qrButton, saveButton})
        row->addWidget(button);
    row->addStretch();
    connect(copyButton, &QPushButton::clicked, q, [this] { copy(view->secret().clone()); });
    connect(qrButton, &QPushButton::toggled, q, [this](bool shown) { toggleQrCode(shown); });
    connect(saveButton, &QPushButton::clicked, q, [this] { chooseFile(); });
    return row;
}

QLayout *SecretDialog::Private::closing()
{
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(said, 1);
    explain(*said,
            tr("Say so if you put the secret away by other means: after closing, nobody can show it again."));
    row->addWidget(close);
    connect(said, &QCheckBox::toggled, q, [this] { refreshClose(); });
    connect(close, &QPushButton::clicked, q, &QDialog::accept);
    return row;
}

void SecretDialog::Private::copy(const Secret &part)
{
    if (part.isEmpty())
        return;
    clipboard.copy(part);
    countdown->begin();
    if (part.equals(view->secret()))
        markStored();
}

void SecretDialog::Private::toggleQrCode(bool shown)
{
    qrButton->setText(shown ? tr("Hide &QR code") : tr("Show &QR code"));
    if (!shown)
        qrCode->wipe();
    else if (!qrCode->setSecret(view->secret())) {
        bar->show(Tone::Warning, tr("This secret is too long for a QR code. Copy it or save it to a file."));
        shown = false;
    }
    qrCode->setVisible(shown);
    q->layout()->activate();
    q->resize(q->width(), q->layout()->hasHeightForWidth() ? q->layout()->totalHeightForWidth(q->width())
                                                           : q->sizeHint().height());
}

void SecretDialog::Private::chooseFile()
{
    askWhereToSave(
        *q,
        {QStringLiteral("secretFileDialog"), tr("Save the secret"),
         QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u'/' + fileNameFor(fileName)},
        [this](const QString &path) { save(path); });
}

void SecretDialog::Private::save(const QString &path)
{
    const Result<void> done = writePrivateFile(path, view->secret());
    if (!done)
        return bar->showError(done.error());
    markStored();
    bar->show(Tone::Good, tr("Saved to “%1”. Only you can read the file.").arg(QFileInfo(path).fileName()));
}

void SecretDialog::Private::markStored()
{
    stored = true;
    refreshClose();
}

void SecretDialog::Private::refreshClose()
{
    close->setEnabled(isStored());
    close->setToolTip(isStored() ? QString()
                                 : tr("Copy or save the secret first, or say that you have stored it"));
}

QString SecretDialog::loss() const
{
    if (d->isStored() || d->view->secret().isEmpty())
        return {};
    return !d->lossWords.isEmpty()
               ? d->lossWords
               : tr("A new secret was neither copied nor saved. It cannot be shown again.");
}

QString SecretDialog::wordsOnceLost() const
{
    return !d->lostWords.isEmpty() ? d->lostWords
                                   : tr("The secret of a new token was not saved before that and is lost. "
                                        "Regenerate the token; the audit trail names it.");
}

void SecretDialog::done(int result)
{
    d->qrButton->setChecked(false); // the height that is remembered is the one without the code
    d->bar->dismiss();
    d->view->wipe();
    OneTimeDialog::done(result);
}

void SecretDialog::reject()
{
    if (d->isStored())
        return OneTimeDialog::reject();
    d->bar->show(
        Tone::Warning,
        tr("Copy or save the secret first, or say that you have stored it. It cannot be shown again."));
}

} // namespace chatelaine
