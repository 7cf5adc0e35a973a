// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/strengthmeter.h"

#include "widgets/stylepaint.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace chatelaine {
namespace {

constexpr int steps = 5;

Tone toneOf(int score)
{
    if (score <= 1)
        return Tone::Bad;
    return score == 2 ? Tone::Warning : Tone::Good;
}

} // namespace

class StrengthMeter::Steps : public QWidget
{
public:
    int filled = 0;
    QColor colour;

    QSize sizeHint() const override { return {160, 6}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const qreal gap = 4;
        const qreal step = (width() - gap * (steps - 1)) / steps;
        for (int i = 0; i < steps; ++i) {
            QRectF room(i * (step + gap), 0, step, height());
            if (layoutDirection() == Qt::RightToLeft)
                room.moveRight(width() - room.left());
            stylepaint::box(painter, room, i < filled ? colour : look::border(), {}, 0, 3);
        }
    }
};

StrengthMeter::StrengthMeter(QWidget *parent)
    : QWidget(parent)
    , m_steps(new Steps)
    , m_word(new QLabel)
{
    m_steps->setFixedHeight(6);
    m_word->setTextFormat(Qt::PlainText);
    m_word->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_steps, 1);
    line->addWidget(m_word);
    clear();
}

void StrengthMeter::setStrength(const PasswordStrength &strength)
{
    m_score = std::clamp(strength.score, 0, steps - 1);
    refresh();
}

void StrengthMeter::clear()
{
    m_score.reset();
    refresh();
}

QString StrengthMeter::word() const
{
    if (!m_score)
        return {};
    switch (*m_score) {
    case 0:
        return tr("Guessed at once");
    case 1:
        return tr("Weak");
    case 2:
        return tr("Fair");
    case 3:
        return tr("Good");
    default:
        return tr("Strong");
    }
}

void StrengthMeter::refresh()
{
    m_steps->filled = m_score ? *m_score + 1 : 0;
    m_steps->colour = look::text(m_score ? toneOf(*m_score) : Tone::Neutral);
    m_steps->update();
    m_word->setText(word());
    setAccessibleName(m_score ? tr("Password strength: %1").arg(word()) : tr("Password strength"));
}

void StrengthMeter::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace chatelaine
