// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/createstorepage.h"

#include "backend/whenready.h"
#include "domain/tokendraft.h"
#include "secrets/password.h"
#include "start/cataloguechoice.h"
#include "start/centred.h"
#include "widgets/filechooser.h"
#include "widgets/formfield.h"
#include "widgets/messagebar.h"
#include "widgets/passwordfield.h"
#include "widgets/sectionheading.h"
#include "widgets/strengthmeter.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace chatelaine {

namespace {
constexpr int longestEmail = 254;

QString messageOf(const auto &result)
{
    return result ? QString() : result.error().message;
}
} // namespace

CreateStorePage::CreateStorePage(BackendProvider &provider, QWidget *parent)
    : QWidget(parent)
    , m_provider(provider)
    , m_form(new QWidget(this))
    , m_messages(new MessageBar(this))
    , m_organisation(new QLineEdit(this))
    , m_userName(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new PasswordField(this))
    , m_repeat(new PasswordField(this))
    , m_strength(new StrengthMeter(this))
    , m_catalogue(new CatalogueChoice(this))
    , m_place(new QLineEdit(this))
{
    auto *column = centredColumn(*this);
    column->addWidget(new SectionHeading(tr("Create a store"), SectionHeading::Level::Page, this));
    column->addWidget(captionLabel(tr("You become its first user and may do everything."), this));
    column->addWidget(m_messages);
    column->addWidget(m_form);
    buildForm();
    buildButtons();
    wire();
}

void CreateStorePage::buildForm()
{
    auto *layout = new QVBoxLayout(m_form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(look::medium);
    m_email->setMaxLength(longestEmail);
    m_place->setText(QDir::toNativeSeparators(m_provider.defaultStorePath()));
    m_organisationField = addField(tr("&Organisation"), m_organisation,
                                   tr("Whose tokens the store keeps. The window shows this name."));
    m_userNameField =
        addField(tr("Your &name"), m_userName, tr("You become the first user, who may do everything."));
    m_emailField = addField(tr("Your &e-mail"), m_email,
                            tr("The address under which you are known in this organisation."),
                            tr("You sign in with it. Nothing is sent there."));
    m_passwordField = addField(
        tr("&Password"), m_password, tr("It opens the store to you. Nobody can read it back from the file."),
        tr("At least 12 characters. A few unrelated words are strong and easy to remember."));
    layout->addWidget(m_strength);
    m_repeatField =
        addField(tr("Password &again"), m_repeat, tr("The same once more, so that no slip locks you out."));
    m_catalogueField =
        addField(tr("Permissions and &roles"), m_catalogue,
                 tr("The permissions and roles to start with. More can be taken in at any time."),
                 m_catalogue->summary());
    m_placeField = addField(tr("F&ile"), placeRow(),
                            tr("The whole store is this one file. Keep backups of it elsewhere."),
                            tr("Only you can read this file."));
}

FormField *CreateStorePage::addField(const QString &label, QWidget *input, const QString &help,
                                     const QString &hint)
{
    auto *field = new FormField(label, input, help, true, m_form);
    field->setHint(hint);
    m_form->layout()->addWidget(field);
    return field;
}

QWidget *CreateStorePage::placeRow()
{
    auto *row = new QWidget(m_form);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *choose = new QPushButton(tr("Choo&se…"), row);
    choose->setAccessibleName(tr("Choose the file"));
    layout->addWidget(m_place, 1);
    layout->addWidget(choose);
    row->setFocusProxy(m_place);
    connect(choose, &QPushButton::clicked, this, &CreateStorePage::choosePlace);
    return row;
}

void CreateStorePage::buildButtons()
{
    m_back = new QPushButton(tr("Back"), this);
    m_create = new QPushButton(tr("Create store"), this);
    m_create->setDefault(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_create);
    static_cast<QVBoxLayout *>(m_form->layout())->addSpacing(look::medium);
    static_cast<QVBoxLayout *>(m_form->layout())->addLayout(row);
}

void CreateStorePage::wire()
{
    connect(m_back, &QPushButton::clicked, this, &CreateStorePage::cancelled);
    connect(m_create, &QPushButton::clicked, this, &CreateStorePage::submit);
    for (FormField *field : {m_organisationField, m_userNameField, m_emailField}) {
        auto *edit = qobject_cast<QLineEdit *>(field->input());
        connect(edit, &QLineEdit::textEdited, this, [this, field] { checkField(field, field->hasError()); });
        connect(edit, &QLineEdit::editingFinished, this,
                [this, field, edit] { checkField(field, edit->isModified()); });
        connect(edit, &QLineEdit::returnPressed, this, &CreateStorePage::submit);
    }
    connect(m_place, &QLineEdit::textEdited, this, [this] { checkField(m_placeField, true); });
    connect(m_password, &PasswordField::edited, this, &CreateStorePage::checkPassword);
    connect(m_repeat, &PasswordField::edited, this,
            [this] { checkField(m_repeatField, m_repeatField->hasError()); });
    connect(m_repeat, &PasswordField::submitted, this, &CreateStorePage::submit);
    connect(m_password, &PasswordField::submitted, this, &CreateStorePage::submit);
    wireCatalogue();
}

void CreateStorePage::wireCatalogue()
{
    connect(m_catalogue, &CatalogueChoice::loading, this,
            [this] { m_catalogueField->setHint(tr("Reading the file…")); });
    connect(m_catalogue, &CatalogueChoice::changed, this, [this] {
        m_catalogueField->setError({});
        m_catalogueField->setHint(m_catalogue->summary());
    });
    connect(m_catalogue, &CatalogueChoice::failed, this, [this](const QString &words) {
        m_catalogueField->setHint(m_catalogue->summary());
        m_catalogueField->setError(words);
    });
}

void CreateStorePage::focusFirst()
{
    m_organisation->setFocus();
}

void CreateStorePage::choosePlace()
{
    auto *dialog = makeFileChooser(*this, QStringLiteral("storePlaceDialog"), tr("Where to keep the store"),
                                   Chosen::PlaceToSave);
    dialog->setNameFilter(tr("Chatelaine stores (*.chatelaine)"));
    dialog->setDefaultSuffix(QStringLiteral("chatelaine"));
    dialog->selectFile(m_place->text());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_place->setText(QDir::toNativeSeparators(path));
        checkField(m_placeField, true);
    });
    dialog->open();
}

void CreateStorePage::checkField(FormField *field, bool touched)
{
    if (touched)
        field->setError(problemOf(field));
}

QString CreateStorePage::problemOf(const FormField *field) const
{
    if (field == m_organisationField)
        return messageOf(validation::displayName(m_organisation->text(), QStringLiteral("organisation")));
    if (field == m_userNameField)
        return messageOf(validation::displayName(m_userName->text(), QStringLiteral("userName")));
    if (field == m_emailField)
        return messageOf(validation::email(m_email->text()));
    if (field == m_passwordField) {
        QString typed = m_password->lineEdit()->text();
        const Result<void> checked = validation::newPassword(typed);
        wipe(typed);
        return messageOf(checked);
    }
    if (field == m_catalogueField)
        return messageOf(m_catalogue->catalogue());
    if (field == m_repeatField)
        return m_repeat->secret().equals(m_password->secret())
                   ? QString()
                   : tr("The two passwords differ. Type the same one twice.");
    return m_place->text().trimmed().isEmpty() ? tr("Choose where to keep the store.") : QString();
}

void CreateStorePage::checkPassword()
{
    m_strength->setVisible(!m_password->isEmpty());
    m_strength->setStrength(estimateStrength(m_password->secret(),
                                             {m_organisation->text(), m_userName->text(), m_email->text()}));
    checkField(m_passwordField, m_passwordField->hasError());
    checkField(m_repeatField, m_repeatField->hasError());
}

FormField *CreateStorePage::firstBadField()
{
    FormField *first = nullptr;
    for (FormField *field : {m_organisationField, m_userNameField, m_emailField, m_passwordField,
                             m_repeatField, m_catalogueField, m_placeField}) {
        checkField(field, true);
        if (!first && field->hasError())
            first = field;
    }
    return first;
}

void CreateStorePage::submit()
{
    if (!m_create->isEnabled())
        return;
    if (FormField *bad = firstBadField()) {
        bad->input()->setFocus();
        return;
    }
    m_messages->dismiss();
    setBusy(true);
    NewOrganisation organisation{m_organisation->text(), m_userName->text(), m_email->text(),
                                 m_password->secret(), *m_catalogue->catalogue()};
    whenReady(m_provider.createStore(QDir::fromNativeSeparators(m_place->text().trimmed()),
                                     std::move(organisation)),
              this, [this](const Result<std::shared_ptr<Backend>> &result) { onCreated(result); });
}

FormField *CreateStorePage::fieldNamed(const QString &name) const
{
    if (name == QLatin1String("organisation"))
        return m_organisationField;
    if (name == QLatin1String("userName"))
        return m_userNameField;
    if (name == QLatin1String("email"))
        return m_emailField;
    if (name == QLatin1String("password"))
        return m_passwordField;
    return name == QLatin1String("path") ? m_placeField : nullptr;
}

void CreateStorePage::onCreated(const Result<std::shared_ptr<Backend>> &result)
{
    setBusy(false);
    if (result) {
        m_password->clear();
        m_repeat->clear();
        Q_EMIT created(*result);
        return;
    }
    if (FormField *field = fieldNamed(result.error().field)) {
        field->setError(result.error().message);
        field->input()->setFocus();
    } else {
        m_messages->showError(result.error());
    }
}

bool CreateStorePage::isBusy() const
{
    return !m_form->isEnabled();
}

void CreateStorePage::setBusy(bool busy)
{
    m_form->setEnabled(!busy);
    m_create->setText(busy ? tr("Creating…") : tr("Create store"));
}

} // namespace chatelaine
