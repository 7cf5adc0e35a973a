// SPDX-License-Identifier: GPL-3.0-or-later
#include "people/deleteuserdialog.h"

#include "backend/backend.h"
#include "backend/whenready.h"
#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "people/peoplewords.h"
#include "widgets/choices.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"

#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace chatelaine {

namespace {

constexpr qsizetype mostNames = 8;

QString ownedSentence(const Belongings &belongings)
{
    if (belongings.tokens == 0)
        return peoplewords::ownedTokens(0);
    QStringList names;
    for (const QString &name : belongings.tokenNames.mid(0, mostNames))
        names << peoplewords::shortName(name);
    const QString list = listed(names);
    const auto count = static_cast<int>(belongings.tokens);
    if (names.isEmpty()) // for whoever may not read tokens
        return peoplewords::ownedTokens(count);
    return belongings.tokens > names.size()
               ? DeleteUserDialog::tr("They own %n token(s), among them: %1.", nullptr, count).arg(list)
               : DeleteUserDialog::tr("They own %n token(s): %1.", nullptr, count).arg(list);
}

QComboBox *searchableBox()
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    box->completer()->setFilterMode(Qt::MatchContains);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->lineEdit()->setPlaceholderText(DeleteUserDialog::tr("Search name or e-mail"));
    return box;
}

} // namespace

DeleteUserDialog::DeleteUserDialog(const PageContext &context, const User &user, QWidget *parent)
    : TaskDialog(QStringLiteral("deleteUser"), tr("Delete user"), tr("Yes, delete"), context.settings, parent)
    , m_context(context)
    , m_directory(*context.backend.directory())
    , m_user(user)
    , m_owned(new FactLabel)
    , m_personal(new FactLabel)
    , m_heir(searchableBox())
    , m_safe(findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Cancel))
    , m_heirField(new FormField(tr("&New owner of their tokens"), m_heir,
                                tr("Who answers for the tokens of this person from now on."), true))
{
    setHeading(tr("Delete “%1”?").arg(peoplewords::shortName(user.name)), user.email);
    look::setDangerous(*deedButton());
    deedButton()->setAutoDefault(false); // Enter deletes nobody
    deedButton()->setDefault(false);
    m_safe->setDefault(true);
    look::setPlain(*m_safe);
    buildBody();
    fillHeirs();
    connect(m_heir, &QComboBox::currentIndexChanged, this, [this] { m_heirField->setError({}); });
    loadBelongings();
}

void DeleteUserDialog::buildBody()
{
    body()->addWidget(plainLabel(
        tr("They cannot sign in any more, and their personal access tokens die. This cannot be undone.")));
    body()->addWidget(m_personal);
    body()->addWidget(m_owned);
    body()->addWidget(m_heirField);
    body()->addStretch();
    m_heirField->hide();
    m_heirField->setHint(tr("The tokens go on working; the new owner answers for them."));
}

void DeleteUserDialog::loadBelongings()
{
    setBusy(true, tr("Looking at what they own…"));
    whenReady(m_directory.belongings(m_user.id), this, [this](const Result<Belongings> &belongings) {
        setBusy(false);
        if (belongings)
            return showBelongings(*belongings);
        fail(belongings.error());
        deedButton()->setEnabled(false);
    });
}

void DeleteUserDialog::showBelongings(const Belongings &belongings)
{
    m_needsHeir = belongings.tokens > 0;
    m_owned->setContent(m_needsHeir ? QStringLiteral("data-warning") : QStringLiteral("checkmark"),
                        ownedSentence(belongings), m_needsHeir ? Tone::Warning : Tone::Neutral);
    const QString dying = belongings.personalTokens == 0
                              ? peoplewords::personalTokens(0)
                              : tr("%n personal access token(s) die(s) at once.", nullptr,
                                   static_cast<int>(belongings.personalTokens));
    m_personal->setContent(QStringLiteral("dialog-password"), dying,
                           belongings.personalTokens > 0 ? Tone::Warning : Tone::Neutral);
    m_heirField->setVisible(m_needsHeir);
    m_safe->setAutoDefault(!m_needsHeir); // Enter after a name is part of typing it, not an answer
    m_safe->setDefault(!m_needsHeir);
    QWidget *first = m_needsHeir ? static_cast<QWidget *>(m_heir) : m_safe;
    first->setFocus(Qt::OtherFocusReason);
}

void DeleteUserDialog::fillHeirs()
{
    for (const User &user : m_context.facts.users()) {
        if (user.status == UserStatus::Active && user.id != m_user.id)
            m_heir->addItem(tr("%1 (%2)", "a person and their e-mail").arg(user.name, user.email),
                            user.id.value);
    }
    m_heir->setCurrentIndex(-1);
}

QString DeleteUserDialog::heirProblem() const
{
    if (!m_needsHeir || choices::chosen(*m_heir) != 0)
        return {};
    return m_heir->currentText().trimmed().isEmpty()
               ? tr("Choose who gets their tokens.")
               : tr("Nobody active here is called that. Choose a person from the list.");
}

void DeleteUserDialog::submit()
{
    m_heirField->setError(heirProblem());
    if (m_heirField->hasError()) {
        m_heir->setFocus(Qt::OtherFocusReason);
        return;
    }
    const PrincipalId heir{m_needsHeir ? choices::chosen(*m_heir) : 0};
    setBusy(true, tr("Deleting…"));
    whenReady(m_directory.remove(m_user.id, m_user.version, heir), this, [this](const Result<void> &done) {
        setBusy(false);
        if (!done) {
            fail(done.error());
            return;
        }
        Q_EMIT deleted();
        accept();
    });
}

} // namespace chatelaine
