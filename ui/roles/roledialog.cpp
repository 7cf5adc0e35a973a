// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/roledialog.h"

#include "domain/lists.h"
#include "domain/tokendraft.h"
#include "models/organisationfacts.h"
#include "models/tokentext.h"
#include "roles/roledesk.h"
#include "widgets/factlabel.h"
#include "widgets/formfield.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr qsizetype namesInASentence = 5;

QPlainTextEdit *shortText()
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * 3 + look::large);
    return edit;
}

template <class T> QString messageOf(const Result<T> &result)
{
    return result ? QString() : result.error().message;
}

QString deedOf(bool editing)
{
    return editing ? RoleDialog::tr("Keep the changes") : RoleDialog::tr("Add role");
}

QString headingOf(bool editing, bool copying)
{
    if (editing)
        return RoleDialog::tr("Rename and describe role");
    return copying ? RoleDialog::tr("Copy role") : RoleDialog::tr("New role");
}

} // namespace

RoleDialog::RoleDialog(RoleDesk &desk, std::optional<int> key, std::optional<RoleDraft> copyOf,
                       const PageContext &context, QWidget *parent)
    : TaskDialog(QStringLiteral("role"), headingOf(key.has_value(), copyOf.has_value()),
                 deedOf(key.has_value()), context.settings, parent)
    , m_desk(desk)
    , m_facts(context.facts)
    , m_key(key)
    , m_name(new QLineEdit)
    , m_description(shortText())
    , m_nameField(new FormField(tr("&Name"), m_name,
                                tr("What the column of the matrix and everybody who has the role shows."),
                                true))
    , m_descriptionField(new FormField(tr("De&scription"), m_description,
                                       tr("What the role is for, in a sentence for whoever gives it later.")))
{
    m_name->setPlaceholderText(tr("For example: night shift"));
    body()->addWidget(m_nameField);
    body()->addWidget(m_descriptionField);
    prepare(copyOf);
    body()->addStretch();
    m_name->setText(m_start.name);
    m_description->setPlainText(m_start.description);
    m_name->selectAll();
    m_name->setFocus();
    connect(m_name, &QLineEdit::textEdited, this, [this] { m_nameField->setError(nameProblem()); });
    connect(m_description, &QPlainTextEdit::textChanged, this,
            [this] { m_descriptionField->setError(descriptionProblem()); });
}

void RoleDialog::prepare(const std::optional<RoleDraft> &copyOf)
{
    const QString kept = tr("The change waits with the others until you review and apply them.");
    if (const DeskRole *role = m_key ? m_desk.role(*m_key) : nullptr) {
        m_start = role->draft;
        setHeading(headingOf(true, false), m_start.name);
        m_nameField->setHint(kept);
    } else if (copyOf) {
        prepareCopy(*copyOf);
    } else {
        m_nameField->setHint(
            tr("It starts without permissions. Tick them in its column of the matrix; nothing "
               "is stored until you review and apply the changes."));
    }
}

void RoleDialog::prepareCopy(const RoleDraft &original)
{
    const PermissionSet own = m_facts.identity().permissions;
    const PermissionSet above = aboveCeiling(original.permissions, own);
    m_start = {freeCopyName(original.name), original.description, original.permissions.intersected(own)};
    setHeading(headingOf(false, true), original.name);
    auto *copied = new FactLabel;
    copied->setContent(QStringLiteral("documentinfo"), tr("%n permission(s) are copied.", nullptr,
                                                          static_cast<int>(m_start.permissions.size())));
    body()->addWidget(copied);
    if (above.isEmpty())
        return;
    auto *left = new FactLabel;
    const int count = static_cast<int>(above.size());
    const QString names = listed(above.toList(), namesInASentence);
    left->setContent(QStringLiteral("data-warning"),
                     tr("%n permission(s) are left out, because you do not have them: %1", nullptr, count)
                         .arg(text::oneLine(names)),
                     Tone::Warning);
    left->setToolTip(look::toolTip(above.toList().join(u'\n')));
    body()->addWidget(left);
}

QString RoleDialog::freeCopyName(const QString &name) const
{
    const QString first = tr("Copy of %1").arg(name).left(longestName);
    QString free = first;
    for (int i = 2; isTaken(free); ++i) {
        const QString number = QStringLiteral(" %1").arg(i);
        free = first.left(longestName - number.size()) + number;
    }
    return free;
}

bool RoleDialog::isTaken(const QString &name) const
{
    const QVector<DeskRole> &roles = m_desk.roles();
    return std::any_of(roles.cbegin(), roles.cend(), [this, &name](const DeskRole &role) {
        return role.key != m_key.value_or(0) && role.draft.name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

QString RoleDialog::nameProblem() const
{
    const auto name = validation::displayName(m_name->text(), QStringLiteral("name"));
    if (!name)
        return name.error().message;
    return isTaken(*name) ? tr("There is a role of this name already. Choose another one.") : QString();
}

QString RoleDialog::descriptionProblem() const
{
    return messageOf(validation::description(m_description->toPlainText()));
}

bool RoleDialog::hasUnsavedChanges() const
{
    return m_name->text() != m_start.name || m_description->toPlainText() != m_start.description;
}

bool RoleDialog::check()
{
    m_nameField->setError(nameProblem());
    m_descriptionField->setError(descriptionProblem());
    if (m_nameField->hasError())
        m_name->setFocus();
    else if (m_descriptionField->hasError())
        m_description->setFocus();
    return !m_nameField->hasError() && !m_descriptionField->hasError();
}

void RoleDialog::submit()
{
    if (!check())
        return;
    if (m_key && !m_desk.role(*m_key))
        return fail({ErrorCode::NotFound,
                     tr("Somebody has deleted this role in the meantime. It cannot be changed any more.")});
    const QString name = *validation::displayName(m_name->text(), QStringLiteral("name"));
    const QString description = *validation::description(m_description->toPlainText());
    int key = m_key.value_or(0);
    if (m_key)
        m_desk.describe(key, name, description);
    else
        key = m_desk.add({name, description, m_start.permissions});
    Q_EMIT finishedRole(key);
    accept();
}

} // namespace chatelaine
