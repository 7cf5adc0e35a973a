// SPDX-License-Identifier: GPL-3.0-or-later
#include "audit/tokenpicker.h"

#include "backend/backend.h"
#include "models/tokenlistmodel.h"
#include "models/tokentext.h"
#include "widgets/formfield.h"

#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{150};

} // namespace

TokenPicker::TokenPicker(const PageContext &context, QWidget *parent)
    : TaskDialog(QStringLiteral("auditToken"), tr("Entries of a token"), tr("S&how"), context.settings,
                 parent)
    , m_model(new TokenListModel(*context.backend.tokens(), context.clock, this))
    , m_search(new QLineEdit)
    , m_list(new QListView)
{
    body()->addWidget(new FormField(tr("&Search"), m_search,
                                    tr("Type a part of the name of the token whose entries you look for.")));
    body()->addWidget(m_list, 1);
    m_search->setPlaceholderText(tr("Name, description, owner, accessor ID or hint"));
    m_search->setClearButtonEnabled(true);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(m_search, &QLineEdit::textChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &TokenPicker::search);
    buildList();
    search();
    updateDeed();
    m_search->setFocus();
}

void TokenPicker::buildList()
{
    m_list->setModel(m_model);
    m_list->setModelColumn(int(TokenColumn::Name));
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("Tokens"));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TokenPicker::updateDeed);
    connect(m_model, &WindowedList::refreshed, this, &TokenPicker::updateDeed);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &TokenPicker::updateDeed);
    connect(m_list, &QListView::doubleClicked, this, [this] { submit(); });
}

void TokenPicker::search()
{
    TokenQuery query = m_model->query();
    query.text = m_search->text();
    query.statuses.clear();
    for (int status = 0; status < tokenStatusCount; ++status)
        query.statuses.append(static_cast<TokenStatus>(status));
    m_model->setQuery(query);
}

void TokenPicker::updateDeed()
{
    const bool chosen = m_list->selectionModel()->hasSelection();
    deedButton()->setEnabled(chosen);
    deedButton()->setToolTip(chosen ? QString() : tr("Select a token first."));
}

void TokenPicker::submit()
{
    const auto token = m_model->tokenAt(m_list->currentIndex().row());
    if (!token)
        return;
    Q_EMIT picked(token->id, text::nameOf(*token));
    accept();
}

} // namespace chatelaine
