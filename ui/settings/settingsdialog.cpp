// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "session/settings.h"
#include "widgets/geometry.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace chatelaine {

SettingsDialog::SettingsDialog(Settings &settings, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::large);
    column->addWidget(new SectionHeading(tr("Settings"), SectionHeading::Level::Page));
    column->addWidget(appearance());
    column->addStretch();
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_chosen->setFocus();
    rememberGeometry(*this, settings);
}

QWidget *SettingsDialog::appearance()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeading(tr("Appearance")));
    auto *note = new QLabel(tr("A change shows at once."));
    look::setSecondary(*note);
    column->addWidget(note);
    auto *group = new QButtonGroup(this);
    const auto add = [&](const QString &text, ThemeChoice choice) {
        auto *button = new QRadioButton(text);
        button->setChecked(m_settings.theme() == choice);
        if (button->isChecked())
            m_chosen = button;
        group->addButton(button, static_cast<int>(choice));
        column->addWidget(button);
    };
    add(tr("&Follow the desktop"), ThemeChoice::System);
    add(tr("&Light"), ThemeChoice::Light);
    add(tr("&Dark"), ThemeChoice::Dark);
    connect(group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            m_settings.setTheme(static_cast<ThemeChoice>(id));
    });
    return part;
}

} // namespace chatelaine
