// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/compareside.h"

#include "backend/backend.h"
#include "backend/roleservice.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "widgets/explain.h"
#include "widgets/factlabel.h"
#include "widgets/labels.h"

#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds pauseInTyping(120);
constexpr int idRole = Qt::UserRole;

QString placeholderOf(Place::Kind kind, bool ofPolicies)
{
    if (kind == Place::Kind::User)
        return CompareSide::tr("Type a part of a name or e-mail");
    if (kind == Place::Kind::Token)
        return CompareSide::tr("Type a part of a token's name");
    return ofPolicies ? CompareSide::tr("Type a part of a policy's or role's name")
                      : CompareSide::tr("Type a part of a role's name");
}

QString iconOf(Place::Kind kind)
{
    if (kind == Place::Kind::User)
        return QStringLiteral("user");
    return kind == Place::Kind::Token ? QStringLiteral("dialog-password")
                                      : QStringLiteral("user-group-properties");
}

} // namespace

CompareSide::CompareSide(const QString &caption, const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_kind(new QComboBox)
    , m_name(new QLineEdit)
    , m_facts(captionLabel())
    , m_problem(new FactLabel)
    , m_found(new QStandardItemModel(this))
    , m_list(new QCompleter(m_found, this))
    , m_search(new CompareSearch(context, this))
    , m_loader(new CompareLoader(context, this))
{
    build(caption);
    fillKinds();
    connectParts();
    choose({Place::Kind::Role});
}

CompareSide::~CompareSide()
{
    // A field that goes while it has the keyboard still tells that editing is finished.
    m_name->removeEventFilter(this);
    m_name->disconnect(this);
}

void CompareSide::build(const QString &caption)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(look::medium);
    grid->addWidget(m_kind, 0, 0);
    grid->addWidget(m_name, 0, 1);
    grid->addWidget(m_facts, 1, 0, 1, 2);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_kind->setAccessibleName(tr("%1: kind").arg(caption));
    m_kind->setAccessibleDescription(
        m_kind->accessibleName()); // on Linux the name of a choice is what is chosen
    m_name->setAccessibleName(tr("%1: which one").arg(caption));
    explain(*m_kind, tr("What is compared: a role, a user or a token."));
    explain(*m_name, tr("Type a part of the name and choose from what is found."));
    m_name->setClearButtonEnabled(false);
    QAction *open = m_name->addAction(look::icon(QStringLiteral("arrow-down")), QLineEdit::TrailingPosition);
    open->setText(tr("Show the list"));
    connect(open, &QAction::triggered, this, &CompareSide::browse);
    m_list->setWidget(m_name);
    m_list->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_list->setMaxVisibleItems(12);
    m_list->popup()->setAccessibleName(tr("%1: what is found").arg(caption));
    m_name->installEventFilter(this);
    m_list->popup()->installEventFilter(this);
    m_typed.setSingleShot(true);
    m_typed.setInterval(pauseInTyping);
}

void CompareSide::fillKinds()
{
    m_kind->addItem(m_context.backend.roles()->traits().ofPolicies ? tr("Policy or role") : tr("Role"),
                    static_cast<int>(Place::Kind::Role));
    if (m_context.backend.directory())
        m_kind->addItem(tr("User"), static_cast<int>(Place::Kind::User));
    m_kind->addItem(tr("Token"), static_cast<int>(Place::Kind::Token));
    updateKinds();
}

QString CompareSide::refusal(Place::Kind kind) const
{
    const QString needed = kind == Place::Kind::User    ? permissions::readUsers
                           : kind == Place::Kind::Token ? permissions::readTokens
                                                        : QString();
    const Identity identity = m_context.facts.identity();
    if (needed.isEmpty() || identity.permissions.contains(needed))
        return {};
    return text::missing(identity, needed);
}

void CompareSide::updateKinds()
{
    auto *items = qobject_cast<QStandardItemModel *>(m_kind->model());
    for (int row = 0; row < m_kind->count(); ++row) {
        const QString reason = refusal(static_cast<Place::Kind>(m_kind->itemData(row).toInt()));
        items->item(row)->setEnabled(reason.isEmpty());
        items->item(row)->setToolTip(reason);
    }
}

void CompareSide::connectParts()
{
    connect(m_kind, &QComboBox::activated, this, &CompareSide::onKindChosen);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_listWanted = true;
        m_searching = true;
        m_firstWanted = false;
        m_typed.start();
    });
    connect(m_name, &QLineEdit::editingFinished, this, [this] {
        if (!m_list->popup()->isVisible())
            restoreName();
    });
    connect(&m_typed, &QTimer::timeout, this, &CompareSide::search);
    connect(m_search, &CompareSearch::found, this, &CompareSide::showFound);
    connect(m_search, &CompareSearch::failed, this, [this](const Error &error) {
        forgetFound();
        onFailed(error);
    });
    connect(m_list, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { pick(index.data(idRole).toLongLong()); });
    connect(m_loader, &CompareLoader::loaded, this, &CompareSide::onLoaded);
    connect(m_loader, &CompareLoader::failed, this, &CompareSide::onFailed);
    connect(&m_context.facts, &OrganisationFacts::changed, this, [this] {
        updateKinds();
        if (m_place.kind == Place::Kind::Role)
            reload();
    });
}

void CompareSide::onKindChosen()
{
    const auto kind = static_cast<Place::Kind>(m_kind->currentData().toInt());
    if (kind == m_place.kind)
        return;
    choose({kind});
    focusName();
}

void CompareSide::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

QWidget *CompareSide::firstField() const
{
    return m_kind;
}

QWidget *CompareSide::lastField() const
{
    return m_name;
}

void CompareSide::choose(const Place &place)
{
    m_typed.stop();
    m_search->cancel();
    m_loader->cancel();
    m_listWanted = false;
    forgetFound();
    m_place = place;
    m_side.reset();
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(place.kind)));
    m_name->setPlaceholderText(placeholderOf(place.kind, m_context.backend.roles()->traits().ofPolicies));
    m_name->setText({}); // not clear(), which counts as typing
    m_facts->clear();
    m_facts->hide();
    m_problem->setContent({}, {});
    Q_EMIT changed();
    reload();
}

void CompareSide::reload()
{
    if (m_place.id != 0)
        m_loader->load(m_place);
}

void CompareSide::onLoaded(const ComparedSide &side)
{
    m_problem->setContent({}, {});
    m_facts->setText(side.facts.join(QStringLiteral(" · ")));
    m_facts->setVisible(!side.facts.isEmpty());
    if (m_side == side)
        return;
    m_side = side;
    if (!m_name->hasFocus() || !m_name->isModified())
        restoreName();
    Q_EMIT changed();
}

void CompareSide::onFailed(const Error &error)
{
    m_problem->setContent(QStringLiteral("data-error"), error.message, Tone::Bad);
    if (error.code != ErrorCode::NotFound || !m_side)
        return;
    m_side.reset(); // it was deleted: nothing is shown of it any more
    m_place.id = 0;
    m_facts->hide();
    restoreName();
    Q_EMIT changed();
}

void CompareSide::restoreName()
{
    m_name->setText(m_side ? text::cell(m_side->name) : QString());
    m_name->setCursorPosition(0);
}

void CompareSide::browse()
{
    m_name->setFocus();
    m_name->selectAll();
    m_listWanted = true;
    m_typed.stop();
    ask({});
}

void CompareSide::search()
{
    ask(m_name->text());
}

void CompareSide::ask(const QString &text)
{
    const bool firstWanted = m_firstWanted;
    forgetFound();
    m_firstWanted = firstWanted;
    m_searching = true;
    m_search->ask(m_place.kind, text);
}

// What was found for another text or kind is nothing to pick from.
void CompareSide::forgetFound()
{
    m_found->clear();
    m_searching = false;
    m_firstWanted = false;
}

void CompareSide::addRemark(const QString &text)
{
    auto *remark = new QStandardItem(text);
    remark->setFlags(Qt::NoItemFlags);
    m_found->appendRow(remark);
}

void CompareSide::showFound(const QVector<Choice> &choices, qsizetype total)
{
    m_problem->setContent({}, {});
    const bool firstWanted = m_firstWanted;
    forgetFound();
    for (const Choice &choice : choices) {
        auto *item = new QStandardItem(look::icon(iconOf(m_place.kind)), choice.text);
        item->setData(choice.id, idRole);
        m_found->appendRow(item);
    }
    if (choices.isEmpty())
        addRemark(tr("Nothing is called like this."));
    else if (total > choices.size())
        addRemark(tr("%1 of %2 are shown. Type more to find others.").arg(choices.size()).arg(total));
    if (firstWanted && pickFirst())
        return;
    if (m_listWanted && m_name->hasFocus())
        m_list->complete();
}

void CompareSide::pick(qint64 id)
{
    if (id == 0)
        return;
    choose({m_place.kind, id});
}

/// What was typed leads to the first that is found, as soon as it is. False if there is nothing to pick.
bool CompareSide::pickFirst()
{
    if (!m_name->isModified())
        return false;
    if (m_searching) {
        m_firstWanted = true;
        if (m_typed.isActive()) {
            m_typed.stop();
            search();
        }
        return true;
    }
    const QStandardItem *first = m_found->item(0);
    if (!first || first->data(idRole).toLongLong() == 0)
        return false;
    m_list->popup()->hide();
    pick(first->data(idRole).toLongLong());
    return true;
}

bool CompareSide::eventFilter(QObject *watched, QEvent *event)
{
    const bool isName = watched == m_name;
    if ((!isName && watched != m_list->popup()) || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isName) // the list may still show what an older text has found
        return isEnter && m_searching && pickFirst();
    if (key == Qt::Key_Down && !m_list->popup()->isVisible()) {
        browse();
        return true;
    }
    if (isEnter && pickFirst())
        return true;
    return QWidget::eventFilter(watched, event);
}

} // namespace chatelaine
