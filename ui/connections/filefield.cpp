// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/filefield.h"

#include "widgets/filechooser.h"
#include "widgets/theme.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace chatelaine {

FileField::FileField(Kind kind, const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_title(title)
    , m_edit(new QLineEdit)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::small);
    row->addWidget(m_edit, 1);
    auto *button = new QToolButton;
    button->setIcon(
        look::icon(kind == Kind::File ? QStringLiteral("document-open") : QStringLiteral("folder-open")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(look::toolTip(title));
    button->setAccessibleName(title);
    row->addWidget(button);
    setFocusProxy(m_edit);
    connect(button, &QToolButton::clicked, this, &FileField::choose);
    connect(m_edit, &QLineEdit::textEdited, this, &FileField::edited);
}

QString FileField::path() const
{
    const QString typed = m_edit->text().trimmed();
    return typed.isEmpty() ? QString() : QDir::fromNativeSeparators(typed);
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(QDir::toNativeSeparators(path));
}

QString FileField::problem() const
{
    if (path().isEmpty())
        return {};
    const QFileInfo found(path());
    if (!found.exists())
        return m_kind == Kind::File ? tr("There is no such file.") : tr("There is no such folder.");
    if (found.isDir() != (m_kind == Kind::Folder))
        return m_kind == Kind::File ? tr("This is a folder. Choose a file.")
                                    : tr("This is a file. Choose a folder.");
    return found.isReadable() ? QString() : tr("It cannot be read. Look at its permissions.");
}

void FileField::choose()
{
    auto *dialog = makeFileChooser(*this, QStringLiteral("fileFieldDialog"), m_title,
                                   m_kind == Kind::File ? Chosen::File : Chosen::Folder);
    if (m_kind == Kind::File)
        dialog->setNameFilters({tr("PEM files (*.pem *.crt *.cer *.key)"), tr("All files (*)")});
    if (!path().isEmpty())
        dialog->setDirectory(QFileInfo(path()).absolutePath());
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace chatelaine
