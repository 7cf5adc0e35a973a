// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/stylepaint.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDirIterator>
#include <QFile>
#include <QImage>
#include <QPalette>
#include <QRegularExpression>
#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace chatelaine;

namespace {

// Relative luminance and contrast as WCAG 2.2 defines them.
double luminance(const QColor &colour)
{
    const auto linear = [](float channel) {
        const double c = static_cast<double>(channel);
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

using Role = QPalette::ColorRole;

/// The names of icons of the theme in the sources of the program.
QStringList iconsInUse()
{
    static const QRegularExpression word(QStringLiteral("QStringLiteral\\(\"([a-z]+(?:-[a-z]+)*)\""));
    QSet<QString> names;
    QDirIterator sources(QStringLiteral(CHATELAINE_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (sources.hasNext()) {
        QFile source(sources.next());
        if (!source.open(QIODevice::ReadOnly))
            continue;
        QRegularExpressionMatchIterator found = word.globalMatch(QString::fromUtf8(source.readAll()));
        while (found.hasNext())
            names.insert(found.next().captured(1));
    }
    QStringList sorted(names.cbegin(), names.cend());
    sorted.removeIf([](const QString &name) { return !QIcon::hasThemeIcon(name); });
    return sorted;
}

/// What \a icon is drawn with, taken together.
QColor inkOf(const QIcon &icon, int size, QIcon::Mode mode)
{
    const QImage image =
        icon.pixmap(QSize(size, size), mode).toImage().convertToFormat(QImage::Format_ARGB32);
    float red = 0;
    float green = 0;
    float blue = 0;
    float all = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            red += pixel.redF() * pixel.alphaF();
            green += pixel.greenF() * pixel.alphaF();
            blue += pixel.blueF() * pixel.alphaF();
            all += pixel.alphaF();
        }
    }
    return all > 0 ? QColor::fromRgbF(red / all, green / all, blue / all) : QColor();
}

} // namespace

class ThemeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_storage =
            std::make_unique<QSettings>(m_folder->filePath(QStringLiteral("s.ini")), QSettings::IniFormat);
        m_settings = std::make_unique<Settings>(*m_storage);
    }

    void every_pair_of_palette_roles_can_be_read_data();
    void every_pair_of_palette_roles_can_be_read();
    void disabled_text_is_faint_but_there_data() { bothThemes(); }
    void disabled_text_is_faint_but_there();
    void every_tone_can_be_read_on_everything_it_stands_on_data() { bothThemes(); }
    void every_tone_can_be_read_on_everything_it_stands_on();
    void what_is_chosen_can_be_read_data() { bothThemes(); }
    void what_is_chosen_can_be_read();
    void where_the_keyboard_is_can_be_seen_data() { bothThemes(); }
    void where_the_keyboard_is_can_be_seen();
    void where_the_keyboard_is_can_be_seen_on_red_data() { bothThemes(); }
    void where_the_keyboard_is_can_be_seen_on_red();
    void every_icon_can_be_seen_in_the_dark();
    void a_chosen_theme_acts_at_once();
    void icons_follow_the_theme();
    void a_tool_tip_shows_markup_literally();

private:
    static void bothThemes()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_storage;
    std::unique_ptr<Settings> m_settings;
};

void ThemeTest::every_pair_of_palette_roles_can_be_read_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<int>("text");
    QTest::addColumn<int>("ground");
    const std::pair<Role, Role> pairs[] = {
        {Role::WindowText, Role::Window},
        {Role::Text, Role::Base},
        {Role::Text, Role::AlternateBase},
        {Role::Text, Role::Window},
        {Role::ButtonText, Role::Button},
        {Role::PlaceholderText, Role::Base},
        {Role::Link, Role::Base},
        {Role::Link, Role::Window},
        {Role::LinkVisited, Role::Base},
        {Role::LinkVisited, Role::Window},
        {Role::HighlightedText, Role::Highlight},
        {Role::ToolTipText, Role::ToolTipBase},
        {Role::BrightText, Role::Highlight},
    };
    for (const bool dark : {false, true}) {
        for (const auto &[text, ground] : pairs)
            QTest::addRow("%s: role %d on %d", dark ? "dark" : "light", text, ground)
                << dark << int(text) << int(ground);
    }
}

void ThemeTest::every_pair_of_palette_roles_can_be_read()
{
    QFETCH(bool, dark);
    QFETCH(int, text);
    QFETCH(int, ground);
    const QPalette palette = themePalette(dark);
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        const double found = contrast(palette.color(group, Role(text)), palette.color(group, Role(ground)));
        QVERIFY2(found >= 4.5, qPrintable(QString::number(found)));
    }
}

void ThemeTest::disabled_text_is_faint_but_there()
{
    QFETCH(bool, dark);
    const QPalette palette = themePalette(dark);
    for (const Role role : {Role::WindowText, Role::Text, Role::ButtonText}) {
        const double found = contrast(palette.color(QPalette::Disabled, role),
                                      palette.color(QPalette::Disabled, Role::Window));
        QVERIFY2(found >= 3.0, qPrintable(QString::number(found)));
        QVERIFY(palette.color(QPalette::Disabled, role) != palette.color(QPalette::Active, role));
    }
}

void ThemeTest::every_tone_can_be_read_on_everything_it_stands_on()
{
    QFETCH(bool, dark);
    m_settings->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Theme theme(*m_settings);
    QCOMPARE(look::isDark(), dark);
    const QPalette palette = QApplication::palette();
    const QColor grounds[] = {palette.color(Role::Window), palette.color(Role::Base)};
    for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad}) {
        QVERIFY2(contrast(look::text(tone), look::background(tone)) >= 4.5,
                 qPrintable(QString::number(int(tone))));
        for (const QColor &ground : grounds)
            QVERIFY2(contrast(look::text(tone), ground) >= 4.5, qPrintable(QString::number(int(tone))));
    }
    for (const QColor &ground : grounds)
        QVERIFY(contrast(look::secondaryText(), ground) >= 4.5);
    const QPalette list = QApplication::palette("QAbstractItemView");
    for (const auto group : {QPalette::Active, QPalette::Inactive})
        QVERIFY(contrast(list.color(group, Role::HighlightedText), list.color(group, Role::Highlight)) >=
                4.5);
}

// Rows of lists and cells of the matrix.
void ThemeTest::what_is_chosen_can_be_read()
{
    QFETCH(bool, dark);
    m_settings->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Theme theme(*m_settings);
    const QPalette list = QApplication::palette("QAbstractItemView");
    for (const QColor &ground :
         {list.color(QPalette::Active, Role::Highlight), list.color(QPalette::Inactive, Role::Highlight),
          look::background(Tone::Accent), look::background(Tone::Good), look::background(Tone::Bad)}) {
        QVERIFY2(contrast(look::secondaryText(), ground) >= 4.5, qPrintable(ground.name()));
        for (const Tone tone : {Tone::Neutral, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
            QVERIFY2(contrast(look::text(tone), ground) >= 4.5, qPrintable(ground.name()));
    }
}

void ThemeTest::where_the_keyboard_is_can_be_seen()
{
    QFETCH(bool, dark);
    m_settings->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Theme theme(*m_settings);
    const QPalette palette = QApplication::palette();
    for (const Role ground : {Role::Window, Role::Base, Role::AlternateBase, Role::Button})
        QVERIFY2(contrast(stylepaint::ringColour(), palette.color(ground)) >= 3.0,
                 qPrintable(QString::number(int(ground))));
    for (const Role ground : {Role::Window, Role::Base})
        QVERIFY2(contrast(stylepaint::inputBorder(), palette.color(ground)) >= 3.0,
                 qPrintable(QString::number(int(ground))));
}

// Of the dangerous button: its own colour is beside the ring.
void ThemeTest::where_the_keyboard_is_can_be_seen_on_red()
{
    QFETCH(bool, dark);
    m_settings->setTheme(dark ? ThemeChoice::Dark : ThemeChoice::Light);
    const Theme theme(*m_settings);
    const QPalette palette = QApplication::palette();
    for (const QColor &ground : {stylepaint::dangerFill(), palette.color(Role::Window)})
        QVERIFY2(contrast(stylepaint::ringColour(stylepaint::Filling::Danger), ground) >= 3.0,
                 qPrintable(ground.name()));
    QVERIFY(contrast(palette.color(Role::BrightText), stylepaint::dangerFill()) >= 4.5);
}

// In the light theme Breeze draws some in light colours, with dark lines.
void ThemeTest::every_icon_can_be_seen_in_the_dark()
{
    m_settings->setTheme(ThemeChoice::Dark);
    const Theme theme(*m_settings);
    const QPalette palette = QApplication::palette();
    const QStringList names = iconsInUse();
    QVERIFY(names.size() > 20);
    QStringList unseen;
    for (const QString &name : names) {
        for (const int size : {16, 22, 32}) {
            for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Disabled}) {
                const QColor ink = inkOf(look::icon(name), size, mode);
                const double found = contrast(ink, palette.color(Role::Window));
                if (found < 3.0)
                    unseen << QStringLiteral("%1 at %2: %3").arg(name).arg(size).arg(found);
            }
        }
    }
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
}

void ThemeTest::a_chosen_theme_acts_at_once()
{
    m_settings->setTheme(ThemeChoice::Light);
    const Theme theme(*m_settings);
    QSignalSpy changed(&theme, &Theme::changed);
    m_settings->setTheme(ThemeChoice::Dark);
    QCOMPARE(changed.count(), 1);
    QVERIFY(theme.isDark());
    QVERIFY(look::isDark());
    m_settings->setTheme(ThemeChoice::Light);
    QVERIFY(!look::isDark());
}

void ThemeTest::icons_follow_the_theme()
{
    m_settings->setTheme(ThemeChoice::Light);
    const Theme theme(*m_settings);
    const QIcon icon = look::icon(QStringLiteral("edit-copy"));
    QVERIFY2(!icon.isNull(), "The Breeze icons are not installed.");
    const QImage light = icon.pixmap(16, 16).toImage();
    m_settings->setTheme(ThemeChoice::Dark);
    QVERIFY(icon.pixmap(16, 16).toImage() != light);
}

void ThemeTest::a_tool_tip_shows_markup_literally()
{
    const QString tip = look::toolTip(QStringLiteral("<img src=x> & co"));
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(tip.contains(QStringLiteral("&lt;img src=x&gt; &amp; co")));
}

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
