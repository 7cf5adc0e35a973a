// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/filechooser.h"

#include "widgets/theme.h"

#include <QAbstractFileIconProvider>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>

#include <memory>

namespace chatelaine {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(chatelaine::FileChooser)
};

/// Icons and types by name alone. It is asked by the thread that lists folders, while the window draws icons
/// of its own; so they are all made before, and only copied here.
class NamesOnly : public QAbstractFileIconProvider
{
public:
    QIcon icon(const QFileInfo &info) const override { return info.isDir() ? m_folder : m_file; }
    QIcon icon(IconType type) const override { return type == File ? m_file : m_folder; }
    QString type(const QFileInfo &info) const override
    {
        if (info.isDir())
            return Words::tr("Folder");
        return info.suffix().isEmpty() ? Words::tr("File")
                                       : Words::tr("%1 file", "a kind of file: PDF file").arg(info.suffix());
    }

private:
    QIcon m_folder = look::icon(QStringLiteral("folder"));
    QIcon m_file = look::icon(QStringLiteral("text-x-generic"));
};

/// Keeps what Qt does not take. A child that comes later goes later: after the dialog's list of files.
class Keeper : public QObject
{
public:
    Keeper(QObject *dialog, std::unique_ptr<QAbstractFileIconProvider> provider)
        : QObject(dialog)
        , m_provider(std::move(provider))
    {
    }

private:
    std::unique_ptr<QAbstractFileIconProvider> m_provider;
};

} // namespace

QFileDialog *makeFileChooser(QWidget &parent, const QString &name, const QString &title, Chosen what)
{
    auto provider = std::make_unique<NamesOnly>();
    auto *chooser = new QFileDialog(&parent, title);
    chooser->setIconProvider(provider.get());
    new Keeper(chooser, std::move(provider));
    chooser->setObjectName(name);
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    // Qt's own question runs an event loop of its own and would not survive closeDialogs(). Whoever saves
    // asks.
    chooser->setOption(QFileDialog::DontConfirmOverwrite, what == Chosen::PlaceToSave);
    chooser->setAcceptMode(what == Chosen::PlaceToSave ? QFileDialog::AcceptSave : QFileDialog::AcceptOpen);
    switch (what) {
    case Chosen::File:
        chooser->setFileMode(QFileDialog::ExistingFile);
        break;
    case Chosen::Folder:
        chooser->setFileMode(QFileDialog::Directory);
        break;
    case Chosen::PlaceToSave:
        chooser->setFileMode(QFileDialog::AnyFile);
        break;
    }
    return chooser;
}

} // namespace chatelaine
