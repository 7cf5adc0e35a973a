// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/managementtokensdialog.h"

#include "backend/backend.h"
#include "backend/serversignin.h"
#include "backend/tokenservice.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/confirmdialog.h"
#include "widgets/labels.h"
#include "widgets/messagebar.h"

#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

enum Column { Name, Created, Accessor };
constexpr int rowsShown = 8;

QString nameOf(const Token &token)
{
    return text::oneLine(token.name.isEmpty() ? token.accessorId : token.name);
}

} // namespace

ManagementTokensDialog::ManagementTokensDialog(std::shared_ptr<Backend> backend, Settings &settings,
                                               QWidget *parent)
    : TaskDialog(QStringLiteral("managementTokens"), tr("Older management tokens"), tr("Delete the ticked…"),
                 settings, parent)
    , m_backend(std::move(backend))
    , m_list(new QTreeWidget)
{
    body()->addWidget(
        plainLabel(tr("A new first token does not end the older ones: these management tokens still "
                      "work, whoever has them. Tick those that are to go.")));
    m_list->setObjectName(QStringLiteral("managementTokenList"));
    m_list->setAccessibleName(tr("Management tokens"));
    m_list->setHeaderLabels({tr("Token"), tr("Made"), tr("Accessor ID")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setMinimumHeight(fontMetrics().height() * 2 * rowsShown);
    body()->addWidget(m_list, 1);
    setDismissText(tr("Keep the others"));
    look::setDangerous(*deedButton());
    deedButton()->setAutoDefault(false);
    deedButton()->setDefault(false);
    connect(m_list, &QTreeWidget::itemChanged, this, &ManagementTokensDialog::updateDeed);
    load();
}

void ManagementTokensDialog::load()
{
    setBusy(true, tr("Looking for them…"));
    whenReady(m_backend->serverSignIn()->otherManagementTokens(), this,
              [this](const Result<QVector<Token>> &tokens) {
                  setBusy(false);
                  if (tokens)
                      show(*tokens);
                  else
                      fail(tokens.error());
              });
}

void ManagementTokensDialog::show(const QVector<Token> &tokens)
{
    m_tokens = tokens;
    m_list->clear();
    for (const Token &token : tokens) {
        auto *item = new QTreeWidgetItem(m_list, {text::cell(nameOf(token)), text::dateTime(token.createdAt),
                                                  text::cell(token.accessorId)});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Name, Qt::Unchecked);
    }
    for (int column = 0; column < Accessor; ++column)
        m_list->resizeColumnToContents(column);
    updateDeed();
    if (tokens.isEmpty()) {
        setDismissText(tr("Go on"));
        messages()->show(Tone::Neutral, tr("There are no others."));
    } else {
        m_list->setFocus();
    }
}

QVector<Token> ManagementTokensDialog::ticked() const
{
    QVector<Token> ticked;
    for (int row = 0; row < m_list->topLevelItemCount() && row < m_tokens.size(); ++row) {
        if (m_list->topLevelItem(row)->checkState(Name) == Qt::Checked)
            ticked << m_tokens.at(row);
    }
    return ticked;
}

void ManagementTokensDialog::updateDeed()
{
    const bool any = !ticked().isEmpty();
    deedButton()->setEnabled(any);
    deedButton()->setToolTip(any ? QString() : tr("Tick at least one token."));
}

void ManagementTokensDialog::submit()
{
    const QVector<Token> wanted = ticked();
    if (wanted.isEmpty())
        return;
    auto *question =
        new ConfirmDialog(tr("Delete %n management token(s)?", nullptr, static_cast<int>(wanted.size())),
                          tr("Whatever still uses them stops working at once. This cannot be undone."),
                          tr("Yes, delete"), Tone::Bad, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    for (const Token &token : wanted.mid(0, rowsShown))
        question->addFact(QStringLiteral("dialog-password"), nameOf(token));
    connect(question, &QDialog::accepted, this, [this, wanted] {
        m_toRemove = wanted;
        setBusy(true, tr("Deleting…"));
        removeNext();
    });
    question->open();
}

void ManagementTokensDialog::removeNext()
{
    if (m_toRemove.isEmpty()) {
        setBusy(false);
        accept();
        return;
    }
    const Token token = m_toRemove.takeFirst();
    whenReady(m_backend->tokens()->remove(token.id, token.version), this,
              [this](const Result<Token> &removed) {
                  if (removed || removed.error().code == ErrorCode::NotFound)
                      return removeNext();
                  load(); // shows what is left; the error below says why
                  fail(removed.error());
              });
}

} // namespace chatelaine
