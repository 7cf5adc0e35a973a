// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/theme.h"

#include <QPalette>

namespace chatelaine {
namespace {

struct Colours
{
    QColor window, base, alternate, button, text, placeholder, disabled, accent, accentText, link, visited,
        tipBase, tipText;
    QColor light, midlight, mid, dark, shadow;
};

Colours lightColours()
{
    return {.window = 0xf6f7f9,
            .base = 0xffffff,
            .alternate = 0xf9fafb,
            .button = 0xffffff,
            .text = 0x1b1f27,
            .placeholder = 0x667080,
            .disabled = 0x858d99,
            .accent = 0x3f4fb5,
            .accentText = 0xffffff,
            .link = 0x3646a8,
            .visited = 0x6b3fa0,
            .tipBase = 0x262b34,
            .tipText = 0xf4f5f7,
            .light = 0xffffff,
            .midlight = 0xeef0f3,
            .mid = 0xc9ced6,
            .dark = 0x9aa2ae,
            .shadow = 0x5c6470};
}

Colours darkColours()
{
    return {.window = 0x1e2126,
            .base = 0x24282e,
            .alternate = 0x272b32,
            .button = 0x2e333b,
            .text = 0xe7e9ed,
            .placeholder = 0x9ea7b4,
            .disabled = 0x7a8391,
            .accent = 0x5566d0,
            .accentText = 0xffffff,
            .link = 0xa7b3ff,
            .visited = 0xcfb0f5,
            .tipBase = 0x3a404a,
            .tipText = 0xf4f5f7,
            .light = 0x4a515c,
            .midlight = 0x3a404a,
            .mid = 0x33383f,
            .dark = 0x17191d,
            .shadow = 0x0e1013};
}

void setBothActive(QPalette &palette, const Colours &c)
{
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled}) {
        palette.setColor(group, QPalette::Window, c.window);
        palette.setColor(group, QPalette::WindowText, c.text);
        palette.setColor(group, QPalette::Base, c.base);
        palette.setColor(group, QPalette::AlternateBase, c.alternate);
        palette.setColor(group, QPalette::Text, c.text);
        palette.setColor(group, QPalette::Button, c.button);
        palette.setColor(group, QPalette::ButtonText, c.text);
        palette.setColor(group, QPalette::BrightText, c.accentText);
        palette.setColor(group, QPalette::PlaceholderText, c.placeholder);
        palette.setColor(group, QPalette::Highlight, c.accent);
        palette.setColor(group, QPalette::HighlightedText, c.accentText);
        palette.setColor(group, QPalette::Link, c.link);
        palette.setColor(group, QPalette::LinkVisited, c.visited);
        palette.setColor(group, QPalette::ToolTipBase, c.tipBase);
        palette.setColor(group, QPalette::ToolTipText, c.tipText);
        palette.setColor(group, QPalette::Light, c.light);
        palette.setColor(group, QPalette::Midlight, c.midlight);
        palette.setColor(group, QPalette::Mid, c.mid);
        palette.setColor(group, QPalette::Dark, c.dark);
        palette.setColor(group, QPalette::Shadow, c.shadow);
    }
}

void setDisabled(QPalette &palette, const Colours &c)
{
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
          QPalette::Link, QPalette::LinkVisited, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, c.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, c.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.midlight);
}

} // namespace

QPalette themePalette(bool dark)
{
    const Colours colours = dark ? darkColours() : lightColours();
    QPalette palette;
    setBothActive(palette, colours);
    setDisabled(palette, colours);
    return palette;
}

} // namespace chatelaine
