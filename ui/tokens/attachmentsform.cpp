// SPDX-License-Identifier: GPL-3.0-or-later
#include "tokens/attachmentsform.h"

#include "domain/lists.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "tokens/attachmentpicker.h"
#include "tokens/expiryfield.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"
#include "widgets/keyvaluegrid.h"
#include "widgets/radiochoice.h"

#include <QLineEdit>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

const QString kindField = QStringLiteral("kind");
const QString attachmentsField = QStringLiteral("attachments");
const QString reachField = QStringLiteral("reach");
const QString expiryField = QStringLiteral("expiresAt");
const QString fixedField = QStringLiteral("fixed");

QVector<RoleId> idsOf(const Token &token)
{
    QVector<RoleId> ids;
    for (const Attachment &attachment : token.attachments)
        ids.append(attachment.id);
    return ids;
}

bool sameSet(QVector<RoleId> a, QVector<RoleId> b)
{
    std::sort(a.begin(), a.end());
    std::sort(b.begin(), b.end());
    return a == b;
}

} // namespace

AttachmentsForm::AttachmentsForm(OrganisationFacts &facts, const TokenTraits &traits, const Clock &clock,
                                 QWidget *parent)
    : DraftForm(parent)
    , m_facts(facts)
    , m_traits(traits)
    , m_clock(clock)
    , m_name(new QLineEdit)
    , m_kind(new RadioChoice)
    , m_everything(new FactLabel)
    , m_attachments(new AttachmentPicker)
    , m_reach(new RadioChoice)
    , m_expiry(new ExpiryField(ExpirySetup::ofServer(), clock))
    , m_fixed(new KeyValueGrid)
{
    m_name->setPlaceholderText(tr("For example: deploy pipeline"));
    addField(nameField, new FormField(tr("&Name"), m_name, tr("What people recognise the token by."),
                                      !traits.namesOptional));
    if (traits.namesOptional)
        field(nameField)->setHint(tr("May be left out, but a name is what people know it by."));
    addKind();
    addField(attachmentsField,
             new FormField(tr("&Policies and roles"), m_attachments,
                           tr("The token may do what any of them allows."), true),
             true);
    addReach();
    addField(expiryField,
             new FormField(tr("E&xpires"), m_expiry, tr("When the token stops working by itself."), true));
    addField(fixedField, new FormField(tr("Decided when it was made"), m_fixed,
                                       tr("The server does not let anybody change this afterwards.")));
    // Without the list, which takes what height is left, the fields stay together.
    qobject_cast<QVBoxLayout *>(layout())->addSpacerItem(
        new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding));
    field(reachField)->setVisible(traits.reach);
    field(expiryField)->setVisible(traits.expiry);
    field(fixedField)->hide();
    takeFacts();
    watch();
}

void AttachmentsForm::addKind()
{
    m_kind->addChoice(static_cast<int>(TokenKind::Client), tr("&Client"),
                      tr("Does what its policies and roles say, and nothing else."));
    m_kind->addChoice(static_cast<int>(TokenKind::Management), tr("&Management"),
                      tr("May do everything, and manage tokens, policies and roles."));
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    column->addWidget(m_kind);
    column->addWidget(m_everything);
    both->setFocusProxy(m_kind);
    addField(kindField,
             new FormField(tr("Type"), both,
                           tr("Whether the token is held by policies and roles, or may do everything."),
                           true));
}

void AttachmentsForm::addReach()
{
    m_reach->addChoice(static_cast<int>(TokenReach::OneRegion), tr("&Local"),
                       tr("Works only in the region that it is made in."));
    m_reach->addChoice(static_cast<int>(TokenReach::Everywhere), tr("&Global"),
                       tr("Works in every region; the others follow a little later."));
    addField(reachField,
             new FormField(tr("Reach"), m_reach,
                           tr("Whether the token works in this region only or in all of them."), true));
    field(reachField)->setHint(tr("It cannot be changed later."));
}

void AttachmentsForm::watch()
{
    connect(m_name, &QLineEdit::textEdited, this, [this] { touch(nameField); });
    connect(m_kind, &RadioChoice::changed, this, &AttachmentsForm::onKind);
    connect(m_attachments, &AttachmentPicker::changed, this, [this] { touch(attachmentsField); });
    connect(m_expiry, &ExpiryField::changed, this, [this] {
        m_expiryChosen = true;
        field(expiryField)->setHint(m_expiry->summary());
        touch(expiryField);
    });
    connect(&m_facts, &OrganisationFacts::changed, this, &AttachmentsForm::takeFacts);
}

void AttachmentsForm::takeFacts()
{
    const QSignalBlocker quiet(m_expiry);
    m_attachments->setRoles(m_facts.roles());
    m_expiry->setPolicy(m_facts.policy());
    if (!m_original && !m_expiryChosen)
        m_expiry->chooseDefault();
    field(expiryField)->setHint(m_expiry->summary());
}

void AttachmentsForm::onKind()
{
    const bool management = kind() == TokenKind::Management;
    field(attachmentsField)->setVisible(!management);
    m_everything->setContent(
        QStringLiteral("data-warning"),
        management ? tr("Whoever has its secret may do everything on this server, read every token's secret "
                        "and lock everybody else out. Give programs a client token instead.")
                   : QString(),
        Tone::Warning);
    touch(kindField);
    judge(attachmentsField);
}

void AttachmentsForm::startNew()
{
    m_kind->setValue(static_cast<int>(TokenKind::Client));
    m_reach->setValue(static_cast<int>(TokenReach::OneRegion));
    forgetErrors();
}

void AttachmentsForm::startFrom(const Token &token)
{
    takeValues(token);
}

void AttachmentsForm::takeValues(const Token &token)
{
    const QSignalBlocker quietExpiry(m_expiry);
    m_original = token;
    m_name->setText(token.name);
    m_name->setModified(false);
    m_kind->setValue(static_cast<int>(token.kind));
    m_reach->setValue(static_cast<int>(token.reach));
    m_attachments->setAttachments(token.attachments);
    m_expiry->setValue(token.expiresAt);
    showFixed(token);
    forgetErrors();
    field(expiryField)->setHint(m_expiry->summary());
}

bool AttachmentsForm::mayChooseExpiry() const
{
    return m_traits.expiry && (!m_original || m_traits.expiryEditable);
}

void AttachmentsForm::showFixed(const Token &token)
{
    m_fixed->clear();
    m_fixed->addRow(tr("Type"), text::of(token.kind));
    if (m_traits.reach)
        m_fixed->addRow(tr("Reach"), text::of(token.reach));
    if (!mayChooseExpiry())
        m_fixed->addRow(tr("Expires"), text::expiry(token.expiresAt));
    field(fixedField)
        ->setHint(m_traits.successor ? tr("The server does not let this be changed. Make a new token, or a "
                                          "successor with another expiry.")
                                     : tr("The server does not let this be changed. Make a new token."));
    field(kindField)->hide();
    field(reachField)->hide();
    field(expiryField)->setVisible(mayChooseExpiry());
    field(fixedField)->show();
}

TokenKind AttachmentsForm::kind() const
{
    return static_cast<TokenKind>(m_kind->value());
}

// What nobody touched stays as it is, to the character.
QString AttachmentsForm::name() const
{
    if (m_original && !m_name->isModified())
        return m_original->name;
    const QString typed = m_name->text();
    if (typed.trimmed().isEmpty())
        return {};
    return validation::name(typed).value_or(typed);
}

TokenDraft AttachmentsForm::draft() const
{
    TokenDraft draft;
    draft.name = name();
    draft.kind = kind();
    draft.reach = static_cast<TokenReach>(m_reach->value());
    if (draft.kind != TokenKind::Management)
        draft.attachments = m_attachments->chosen();
    if (mayChooseExpiry())
        draft.expiresAt = m_expiry->value();
    else if (m_original)
        draft.expiresAt = m_original->expiresAt;
    return draft;
}

bool AttachmentsForm::isModified() const
{
    const TokenDraft now = draft();
    if (m_original)
        return now.name != m_original->name || !sameSet(now.attachments, idsOf(*m_original)) ||
               now.expiresAt != m_original->expiresAt;
    return !now.name.isEmpty() || !now.attachments.isEmpty() || now.kind != TokenKind::Client ||
           now.reach != TokenReach::OneRegion || m_expiryChosen;
}

QString AttachmentsForm::problemOf(const QString &name) const
{
    if (name == nameField)
        return nameProblem();
    if (name == attachmentsField)
        return attachmentsProblem();
    if (name == expiryField && mayChooseExpiry() &&
        !(m_original && m_expiry->value() == m_original->expiresAt))
        return m_expiry->problem();
    return {};
}

QString AttachmentsForm::nameProblem() const
{
    const bool untouched = m_original && !m_name->isModified();
    if (untouched || isNameless() || (m_traits.namesOptional && m_name->text().trimmed().isEmpty()))
        return {};
    return messageOf(validation::name(m_name->text()));
}

QString AttachmentsForm::attachmentsProblem() const
{
    if (kind() == TokenKind::Management || m_attachments->hasKeepable())
        return {};
    return m_attachments->chosen().isEmpty()
               ? tr("Choose at least one policy or role: they decide what the token may do.")
               : tr("Choose at least one policy or role that exists: what is chosen grants nothing.");
}

QString AttachmentsForm::namesOf(const QVector<RoleId> &ids) const
{
    QStringList names;
    for (RoleId id : ids)
        names << text::cell(m_attachments->nameOf(id));
    names.sort(Qt::CaseInsensitive);
    return listed(names);
}

QVector<VersionLine> AttachmentsForm::versions(const Token &theirs) const
{
    const TokenDraft mine = draft();
    QStringList names;
    for (const Attachment &attachment : theirs.attachments)
        names << text::cell(attachment.name);
    names.sort(Qt::CaseInsensitive);
    const auto unnamed = [](const QString &name) {
        return name.isEmpty() ? tr("Unnamed", "token") : text::oneLine(name);
    };
    QVector<VersionLine> lines = {{tr("Name"), unnamed(mine.name), unnamed(theirs.name)}};
    if (mine.kind != TokenKind::Management || theirs.kind != TokenKind::Management)
        lines.append({tr("Policies and roles"), namesOf(mine.attachments), listed(names)});
    lines.append({tr("Type"), text::of(mine.kind), text::of(theirs.kind)});
    if (m_traits.expiry)
        lines.append({tr("Expires"), text::expiry(mine.expiresAt), text::expiry(theirs.expiresAt)});
    return lines;
}

} // namespace chatelaine
