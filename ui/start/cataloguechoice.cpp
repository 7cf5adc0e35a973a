// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/cataloguechoice.h"

#include "backend/whenready.h"
#include "domain/lists.h"
#include "files/importfiles.h"
#include "models/tokentext.h"
#include "widgets/filechooser.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace chatelaine {

CatalogueChoice::CatalogueChoice(QWidget *parent)
    : QWidget(parent)
    , m_choice(new QComboBox)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_choice);
    setFocusProxy(m_choice);
    m_choice->addItems(files::shippedCatalogues());
    m_choice->addItem(tr("A file…"));
    connect(m_choice, &QComboBox::activated, this, &CatalogueChoice::onActivated);
}

Result<Catalogue> CatalogueChoice::catalogue() const
{
    for (const auto &[index, catalogue] : m_files) {
        if (index == m_choice->currentIndex())
            return catalogue;
    }
    return files::shippedCatalogue(m_choice->currentText());
}

QString CatalogueChoice::summary() const
{
    const Result<Catalogue> chosen = catalogue();
    if (!chosen)
        return {};
    constexpr qsizetype named = 6;
    QStringList roles;
    for (const QString &role : chosen->roles.mid(0, named))
        roles << text::oneLine(role);
    if (chosen->roles.size() > named)
        roles << QStringLiteral("…");
    return tr("%n permission(s). Roles: %1.", nullptr, static_cast<int>(chosen->permissions.size()))
        .arg(listed(roles));
}

void CatalogueChoice::onActivated(int index)
{
    if (index == m_choice->count() - 1) {
        m_choice->setCurrentIndex(m_last);
        chooseFile();
        return;
    }
    m_last = index;
    Q_EMIT changed();
}

void CatalogueChoice::chooseFile()
{
    auto *dialog =
        makeFileChooser(*this, QStringLiteral("catalogueDialog"), tr("Choose a catalogue"), Chosen::File);
    dialog->setNameFilters({tr("Catalogues (*.json *.csv)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT loading();
        whenReady(files::readCatalogue(path), this,
                  [this, path](Result<Catalogue> read) { onRead(path, std::move(read)); });
    });
    dialog->open();
}

void CatalogueChoice::onRead(const QString &path, Result<Catalogue> read)
{
    if (!read) {
        Q_EMIT failed(read.error().message);
        return;
    }
    const int index = m_choice->count() - 1;
    m_choice->insertItem(index,
                         tr("%1 (%2)", "a catalogue and its file")
                             .arg(text::oneLine(read->name), text::oneLine(QFileInfo(path).fileName())));
    m_files.append({index, *std::move(read)});
    m_last = index;
    m_choice->setCurrentIndex(index);
    Q_EMIT changed();
}

} // namespace chatelaine
