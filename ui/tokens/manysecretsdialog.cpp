// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/manysecretsdialog.h"

#include "backend/inbackground.h"
#include "backend/whenready.h"
#include "domain/csv.h"
#include "models/tokentext.h"
#include "tokens/bulkgroup.h"
#include "tokens/manywords.h"
#include "widgets/clipboardcountdown.h"
#include "widgets/clipboardguard.h"
#include "widgets/factlabel.h"
#include "widgets/fittingscroll.h"
#include "widgets/geometry.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"
#include "widgets/privatefile.h"
#include "widgets/saveas.h"
#include "widgets/sectionheading.h"

#include <QClipboard>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace chatelaine {

namespace {

/// As in csv::field(), but for what must not become a QString. An apostrophe in front would be another
/// secret: quotation marks have to do.
void appendQuoted(SecretBuilder &csv, QByteArrayView secret)
{
    const auto isPlain = [](char c) {
        return c == '-' || c == '_' || (c > 0 && QChar::isLetterOrNumber(uchar(c)));
    };
    if (std::all_of(secret.begin(), secret.end(), isPlain))
        return csv.append(secret);
    csv.append("\"");
    for (const char &c : secret) {
        if (c == '"')
            csv.append("\"");
        csv.append(QByteArrayView(&c, 1));
    }
    csv.append("\"");
}

/// What is not told of one of the drafts anyway.
std::optional<Error> whyItEnded(const CreationReport &report)
{
    const QVector<DraftRefusal> failures = manywords::failures(report);
    const bool isTold = !failures.isEmpty() && failures.constLast().error == report.stopped;
    return isTold || manywords::notTried(report).isEmpty() ? std::nullopt : report.stopped;
}

} // namespace

Secret secretsAsCsv(const MadeTokens &made)
{
    const CreationReport &report = made.report;
    constexpr qsizetype restOfLine = 100;
    SecretBuilder csv(report.secrets.length() + restOfLine * report.creations.size());
    csv.append(csv::line({ManySecretsDialog::tr("Name"), ManySecretsDialog::tr("Accessor ID"),
                          ManySecretsDialog::tr("Secret")})
                   .toUtf8());
    for (qsizetype i = 0; i < report.creations.size(); ++i) {
        const auto &token = report.creations[i].token;
        if (!token)
            continue;
        csv.append((csv::field(token->name) + u',' + csv::field(token->accessorId) + u',').toUtf8());
        appendQuoted(csv, report.secrets.at(i));
        csv.append("\r\n");
    }
    return csv.take();
}

ManySecretsDialog::ManySecretsDialog(MadeTokens made, bool readable, ClipboardGuard &clipboard,
                                     Settings &settings, QWidget *parent)
    : OneTimeDialog(parent)
    , m_made(std::make_shared<const MadeTokens>(std::move(made)))
    , m_clipboard(clipboard)
    , m_count(m_made->lost ? 0 : manywords::madeIn(m_made->report))
    , m_bar(new MessageBar)
    , m_countdown(new ClipboardCountdown(clipboard, this))
    , m_save(new QPushButton(tr("&Save secrets…"), this))
    , m_copy(new QPushButton(tr("&Copy all secrets"), this))
{
    setObjectName(QStringLiteral("manySecretsDialog"));
    if (m_made->lost)
        setWindowTitle(tr("Lost secrets"));
    else
        setWindowTitle(m_count > 0 ? tr("New secrets") : tr("Create many tokens"));
    build(readable);
    if (m_count > 0)
        m_save->setFocus();
    connect(m_save, &QPushButton::clicked, this, &ManySecretsDialog::chooseFile);
    connect(m_copy, &QPushButton::clicked, this, &ManySecretsDialog::copySecrets);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    rememberGeometry(*this, settings);
    keepOnScreen(*this);
}

void ManySecretsDialog::build(bool readable)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(look::huge, look::huge, look::huge, look::large);
    column->setSpacing(look::medium);
    column->addWidget(new SectionHeading(heading(), SectionHeading::Level::Page));
    if (const QString words = explanation(readable); !words.isEmpty())
        column->addWidget(plainLabel(words));
    column->addWidget(m_bar);
    column->addWidget(new FittingScroll(report()), 1);
    for (QWidget *way : std::initializer_list<QWidget *>{m_save, m_copy, m_countdown})
        way->setVisible(m_count > 0);
    if (m_count > 0)
        column->addLayout(ways());
    column->addSpacing(look::small);
    column->addLayout(foot());
    m_bar->hide();
    m_bar->setGoodNewsTime(std::chrono::hours(24)); // where the file is stays until it was read
    if (const auto why = whyItEnded(m_made->report))
        m_bar->show(Tone::Warning, why->message);
}

QString ManySecretsDialog::heading() const
{
    if (m_made->lost)
        return tr("The secrets of %n new token(s) are lost", nullptr, int(manywords::madeIn(m_made->report)));
    if (m_count == 0)
        return tr("No token was created");
    return tr("Save the secrets of %n new token(s) now", nullptr, int(m_count));
}

QString ManySecretsDialog::explanation(bool readable) const
{
    if (m_made->lost)
        return tr("The console was locked before they were saved or copied. Regenerate each of these tokens "
                  "to get other ones.");
    if (m_count == 0)
        return {};
    return readable
               ? tr("They are here this once: this console does not keep them.")
               : tr("They are here this once and cannot be shown again. Only their fingerprints are kept.");
}

QWidget *ManySecretsDialog::report()
{
    auto *body = new QWidget;
    auto *groups = new QVBoxLayout(body);
    groups->setContentsMargins(0, 0, 0, 0);
    groups->setSpacing(look::medium);
    const QVector<qsizetype> made = madeDrafts();
    if (!made.isEmpty())
        addGroup(*groups, QStringLiteral("checkmark"), Tone::Good, manywords::made(made.size()), made);
    for (const DraftGroup &group : manywords::grouped(manywords::failures(m_made->report)))
        addGroup(*groups, QStringLiteral("dialog-error"), Tone::Bad, manywords::failed(group), group.drafts);
    const QVector<qsizetype> left = manywords::notTried(m_made->report);
    if (!left.isEmpty())
        addGroup(*groups, QStringLiteral("data-warning"), Tone::Warning, manywords::notTried(left.size()),
                 left);
    groups->addStretch();
    return body;
}

void ManySecretsDialog::addGroup(QVBoxLayout &groups, const QString &icon, Tone tone, const QString &sentence,
                                 const QVector<qsizetype> &drafts)
{
    groups.addWidget(new BulkGroup({icon, tone, sentence}, manywords::namesOf(m_made->drafts, drafts)));
}

QLayout *ManySecretsDialog::ways()
{
    m_save->setIcon(look::icon(QStringLiteral("document-save")));
    m_save->setDefault(true);
    m_copy->setIcon(look::icon(QStringLiteral("edit-copy")));
    m_copy->setAutoDefault(false);
    auto *plain = new FactLabel(this); // without a parent it would be a window for a moment
    plain->setContent(
        QStringLiteral("data-warning"),
        tr("The file holds every secret in the clear. Only you can read it, but whoever gets it "
           "gets in everywhere: bring the secrets to where they are used, or into a password "
           "manager, then delete the file."),
        Tone::Warning);
    auto *row = new QHBoxLayout;
    row->addWidget(m_save);
    row->addWidget(m_copy);
    row->addStretch();
    auto *column = new QVBoxLayout;
    column->setSpacing(look::medium);
    column->addWidget(plain);
    column->addLayout(row);
    column->addWidget(m_countdown);
    return column;
}

QLayout *ManySecretsDialog::foot()
{
    auto *copyOthersButton = new QPushButton(tr("Copy the &other names"), this);
    copyOthersButton->setToolTip(
        look::toolTip(tr("Copies the names of those that were not created, to try them again.")));
    copyOthersButton->setVisible(!others().isEmpty());
    copyOthersButton->setAutoDefault(false);
    auto *close = new QPushButton(tr("C&lose"));
    close->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    if (m_made->lost) {
        auto *copyNames = new QPushButton(tr("Copy the &names"));
        connect(copyNames, &QPushButton::clicked, this, [this] { copyNamesOf(madeDrafts()); });
        row->addWidget(copyNames);
    }
    row->addWidget(copyOthersButton);
    row->addStretch();
    row->addWidget(close);
    connect(copyOthersButton, &QPushButton::clicked, this, [this] { copyNamesOf(others()); });
    connect(close, &QPushButton::clicked, this, &ManySecretsDialog::reject);
    return row;
}

QVector<qsizetype> ManySecretsDialog::madeDrafts() const
{
    QVector<qsizetype> made;
    for (qsizetype i = 0; i < m_made->report.creations.size(); ++i) {
        if (m_made->report.creations[i].token)
            made << i;
    }
    return made;
}

/// Those that can be tried again: of one that may be there nobody makes another by pasting.
QVector<qsizetype> ManySecretsDialog::others() const
{
    QVector<qsizetype> drafts = manywords::notTried(m_made->report);
    for (const DraftRefusal &failure : manywords::failures(m_made->report)) {
        if (!manywords::isUnknown(failure.error))
            drafts << failure.draft;
    }
    std::sort(drafts.begin(), drafts.end());
    return drafts;
}

void ManySecretsDialog::copySecrets()
{
    m_clipboard.copy(secretsAsCsv(*m_made));
    m_countdown->begin();
    m_stored = true;
    m_bar->dismiss();
}

void ManySecretsDialog::copyNamesOf(const QVector<qsizetype> &drafts)
{
    QStringList names;
    for (const qsizetype draft : drafts)
        names << m_made->drafts[draft].name;
    QGuiApplication::clipboard()->setText(names.join(u'\n'));
    m_bar->show(Tone::Good, tr("The names are on the clipboard."));
}

void ManySecretsDialog::chooseFile()
{
    const QString suffix = QStringLiteral("csv");
    askWhereToSave(*this,
                   {QStringLiteral("manySecretsFile"), tr("Save the secrets"),
                    QStandardPaths::writableLocation(QStandardPaths::HomeLocation) + u'/' +
                        tr("token-secrets", "name of a file") + u'.' + suffix,
                    suffix, filtersFor(suffix)},
                   [this](const QString &path) { save(path); });
}

void ManySecretsDialog::save(const QString &path)
{
    m_save->setEnabled(false);
    const auto saved =
        inBackground([path, made = m_made] { return writePrivateFile(path, secretsAsCsv(*made)); });
    whenReady(saved, this, [this, path](const Result<void> &result) { onSaved(path, result); });
}

void ManySecretsDialog::onSaved(const QString &path, const Result<void> &saved)
{
    m_save->setEnabled(true);
    if (!saved)
        return m_bar->showError(saved.error());
    m_stored = true;
    m_bar->show(Tone::Good, tr("The secrets are saved in %1. Only you can read the file.")
                                .arg(text::oneLine(QFileInfo(path).absoluteFilePath())));
}

MadeTokens ManySecretsDialog::withoutSecrets() const
{
    return {m_made->drafts, {m_made->report.creations, {}, m_made->report.stopped}, true};
}

QString ManySecretsDialog::loss() const
{
    if (m_stored || m_count == 0 || !m_made)
        return {};
    return tr("The secrets of %n new token(s) were neither saved nor copied. Without them, each of these "
              "tokens has to be regenerated.",
              nullptr, int(m_count));
}

QString ManySecretsDialog::wordsOnceLost() const
{
    return manywords::lost();
}

void ManySecretsDialog::done(int result)
{
    m_made.reset();
    m_bar->dismiss();
    OneTimeDialog::done(result);
}

void ManySecretsDialog::reject()
{
    if (loss().isEmpty())
        return OneTimeDialog::reject();
    m_bar->show(Tone::Warning, tr("These secrets cannot be shown again. Save or copy them first."));
    m_bar->offer(tr("Close without them"), [this] { OneTimeDialog::reject(); });
    m_save->setFocus();
}

} // namespace chatelaine
