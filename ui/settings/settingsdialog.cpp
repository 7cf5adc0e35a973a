// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settingsdialog.h"

#include "session/settings.h"
#include "widgets/explain.h"
#include "widgets/fittingscroll.h"
#include "widgets/formfield.h"
#include "widgets/geometry.h"
#include "widgets/labels.h"
#include "widgets/language.h"
#include "widgets/sectionheading.h"
#include "widgets/theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

SettingsDialog::SettingsDialog(Settings &settings, const QString &languageObstacle, QWidget *parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_language(new QComboBox)
{
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(look::large);
    column->addWidget(new SectionHeading(tr("Settings"), SectionHeading::Level::Page));
    auto *all = new QWidget;
    auto *parts = new QVBoxLayout(all);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(look::large);
    parts->addWidget(appearance());
    parts->addWidget(language(languageObstacle));
    parts->addWidget(tips());
    parts->addWidget(notices());
    parts->addStretch();
    column->addWidget(new FittingScroll(all), 1);
    column->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    m_chosen->setFocus();
    rememberGeometry(*this, settings);
    keepOnScreen(*this);
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
    explain(*part, tr("Whether the window is light or dark."));
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

QWidget *SettingsDialog::language(const QString &obstacle)
{
    m_language->addItem(tr("As the system"), QString());
    for (const SpokenLanguage &each : Language::all())
        m_language->addItem(each.name, each.code);
    m_language->setCurrentIndex(std::max(0, m_language->findData(m_settings.language())));
    m_language->setEnabled(obstacle.isEmpty());
    connect(m_language, &QComboBox::activated, this,
            [this] { m_settings.setLanguage(m_language->currentData().toString()); });
    auto *field = new FormField(tr("La&nguage"), m_language,
                                tr("The language of the whole program. What you are working on stays open."));
    field->setHint(obstacle);
    return field;
}

QWidget *SettingsDialog::tips()
{
    auto *shown = new QCheckBox(tr("Show &tips on pages that are new to you"));
    explain(
        *shown,
        tr("One sentence below the page, until you have read it. Switched on again, all of them are new."));
    shown->setChecked(m_settings.showTips());
    connect(shown, &QCheckBox::toggled, &m_settings, &Settings::setShowTips);
    return shown;
}

QWidget *SettingsDialog::notices()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new SectionHeading(tr("On the desktop")));
    auto *expiry = new QCheckBox(tr("Notify me &once a day about tokens that expire within 7 days"));
    explain(*expiry,
            tr("One notification that says how many, and again only when there are more. It names no "
               "token."));
    expiry->setChecked(m_settings.notifyOfExpiry());
    connect(expiry, &QCheckBox::toggled, &m_settings, &Settings::setNotifyOfExpiry);
    auto *tray = new QCheckBox(tr("Show an &icon in the tray"));
    explain(*tray, tr("A way back to the window. Closing the window still ends the program."));
    tray->setChecked(m_settings.showTrayIcon());
    connect(tray, &QCheckBox::toggled, &m_settings, &Settings::setShowTrayIcon);
    column->addWidget(expiry);
    column->addWidget(tray);
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        column->addWidget(captionLabel(
            tr("This desktop has no tray at the moment. The icon appears as soon as there is one.")));
    return part;
}

void SettingsDialog::focusLanguage()
{
    m_language->setFocus();
}

} // namespace chatelaine
