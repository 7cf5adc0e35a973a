// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace chatelaine {

/// The heading of a part of a page or dialog. Plain text.
class SectionHeading : public QLabel
{
    Q_OBJECT

public:
    enum class Level {
        Page,    ///< one on top of a page or dialog
        Section, ///< of a part of it
    };
    explicit SectionHeading(const QString &text, Level level = Level::Section, QWidget *parent = nullptr);

protected:
    void changeEvent(QEvent *event) override;

private:
    void scaleFont();
    Level m_level;
};

} // namespace chatelaine
