// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QLabel>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QPushButton>

#include <array>

namespace chatelaine::look {
namespace {

struct Pair
{
    QRgb text, background;
};
// In the order of Tone. Text is meant for the window, for white (or the dark base) and for its own
// background.
constexpr std::array<Pair, 5> lightTones{{{0xff4a5362, 0xffeceef2},
                                          {0xff3646a8, 0xffe6e9fb},
                                          {0xff17653a, 0xffdff4e6},
                                          {0xff7d4d08, 0xfffcefcf},
                                          {0xffad2318, 0xfffde7e4}}};
constexpr std::array<Pair, 5> darkTones{{{0xffc5cbd5, 0xff363c45},
                                         {0xffb3bdff, 0xff313860},
                                         {0xff86dca2, 0xff1f3c2b},
                                         {0xfff2c76f, 0xff433619},
                                         {0xffffa59c, 0xff4c2725}}};

const Pair &pairOf(Tone tone)
{
    return (isDark() ? darkTones : lightTones)[static_cast<size_t>(tone)];
}

// Keeps a label in the secondary colour when the theme changes; a child of the label.
class SecondaryKeeper : public QObject
{
public:
    explicit SecondaryKeeper(QLabel &label)
        : QObject(&label)
        , m_label(label)
    {
        label.installEventFilter(this);
        take();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            take();
        return QObject::eventFilter(watched, event);
    }

private:
    void take()
    {
        QPalette palette = m_label.palette();
        if (palette.color(QPalette::Active, QPalette::WindowText) == secondaryText())
            return;
        palette.setColor(QPalette::Active, QPalette::WindowText, secondaryText());
        palette.setColor(QPalette::Inactive, QPalette::WindowText, secondaryText());
        m_label.setPalette(palette);
    }
    QLabel &m_label;
};

} // namespace

bool isDark()
{
    return QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
}
QColor text(Tone tone)
{
    return QColor::fromRgb(pairOf(tone).text);
}
QColor background(Tone tone)
{
    return QColor::fromRgb(pairOf(tone).background);
}
QColor border()
{
    return isDark() ? QColor(0x3a, 0x40, 0x4a) : QColor(0xdd, 0xe0, 0xe6);
}
QColor secondaryText()
{
    return isDark() ? QColor(0xa8, 0xb0, 0xbc) : QColor(0x5a, 0x63, 0x72);
}

// Breeze draws these as solid shapes with the mark in a second colour, which one flat colour would hide.
QIcon outline(const QString &name)
{
    static const QHash<QString, QString> own{
        {QStringLiteral("data-success"), QStringLiteral("good")},
        {QStringLiteral("data-error"), QStringLiteral("bad")},
        {QStringLiteral("data-warning"), QStringLiteral("warning")},
        {QStringLiteral("data-information"), QStringLiteral("information")},
        {QStringLiteral("checkmark"), QStringLiteral("tick")},
        {QStringLiteral("dialog-password"), QStringLiteral("key")},
        {QStringLiteral("window-close"), QStringLiteral("close")},
    };
    const QString file = own.value(name);
    return file.isEmpty() ? icon(name) : QIcon(QStringLiteral(":/icons/glyph-%1.svg").arg(file));
}

QIcon icon(const QString &name)
{
    return QIcon::fromTheme(name);
}
QIcon programIcon()
{
    return QIcon(QStringLiteral(":/icons/chatelaine.svg"));
}
int iconSize(const QFontMetrics &metrics)
{
    return std::max(16, metrics.height() * 8 / 9);
}

QPixmap pixmap(const QString &name, const QColor &colour, int size, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("chatelaine/%1/%2/%3/%4/%5")
                            .arg(QIcon::themeName(), name, colour.name(QColor::HexArgb))
                            .arg(size)
                            .arg(devicePixelRatio);
    QPixmap shape;
    if (QPixmapCache::find(key, &shape))
        return shape;
    shape = outline(name).pixmap(QSize(size, size), devicePixelRatio);
    if (shape.isNull())
        return shape;
    QPainter painter(&shape);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(shape.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, shape);
    return shape;
}

QString toolTip(const QString &text)
{
    return text.isEmpty() ? QString() : Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal);
}

void setSecondary(QLabel &label)
{
    new SecondaryKeeper(label);
}
void setDangerous(QPushButton &button)
{
    button.setProperty("chatelaineDangerous", true);
}
void setPlain(QPushButton &button)
{
    button.setProperty("chatelainePlain", true);
}

} // namespace chatelaine::look
