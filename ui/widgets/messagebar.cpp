// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messagebar.h"

#include "widgets/helprequest.h"
#include "widgets/spokenrole.h"
#include "widgets/stylepaint.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>

namespace chatelaine {
namespace {

constexpr std::chrono::seconds goodNewsStay{6};
constexpr qsizetype longestAtFirst = 300; // characters; what servers say may fill a page
constexpr qsizetype shortLength = 220;

QString iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return QStringLiteral("data-success");
    case Tone::Warning:
        return QStringLiteral("data-warning");
    case Tone::Bad:
        return QStringLiteral("data-error");
    case Tone::Neutral:
    case Tone::Accent:
        break;
    }
    return QStringLiteral("data-information");
}

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_icon(new QLabel)
    , m_text(new QLabel)
    , m_more(new QPushButton)
    , m_learn(new QPushButton)
    , m_action(new QPushButton)
    , m_close(new QToolButton)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_more->setAutoDefault(false);
    m_more->setFlat(true);
    m_learn->setAutoDefault(false);
    m_learn->setFlat(true);
    m_action->setAutoDefault(false);
    m_close->setAutoRaise(true);
    m_close->setFocusPolicy(Qt::StrongFocus);
    say();
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(look::large - 4, look::small + 2, look::small + 2, look::small + 2);
    line->addWidget(m_icon);
    line->addWidget(m_text, 1);
    line->addWidget(m_action);
    line->addWidget(m_close);
    line->insertWidget(2, m_more); // beside the text
    line->insertWidget(3, m_learn);
    m_leave.setInterval(goodNewsStay);
    connect(&m_leave, &QTimer::timeout, this, &MessageBar::leaveUnlessRead);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::dismiss);
    connect(m_more, &QPushButton::clicked, this, [this] { showText(false); });
    connect(m_learn, &QPushButton::clicked, this, [this] {
        HelpRequest request(m_guidePage);
        QCoreApplication::sendEvent(this, &request);
    });
    connect(m_action, &QPushButton::clicked, this, [this] {
        const auto action = std::move(m_onAction);
        dismiss();
        if (action)
            action();
    });
    setSpokenRole(*this, QAccessible::Notification); // read aloud as soon as it is shown
    hide();
}

// What it says by itself, whatever the message.
void MessageBar::say()
{
    m_more->setText(tr("More…"));
    m_more->setAccessibleName(tr("Show the whole message"));
    m_learn->setText(tr("Learn more"));
    m_learn->setToolTip(tr("Opens the guide"));
    m_close->setAccessibleName(tr("Close this message"));
    m_close->setToolTip(m_close->accessibleName());
}

void MessageBar::show(Tone tone, const QString &text)
{
    m_tone = tone;
    // A sentence goes the way of its language, whichever way the names in it go: a label that can be selected
    // does not look at the isolates around them.
    m_said = text;
    showText(text.size() > longestAtFirst);
    m_learn->hide();
    m_action->hide();
    m_onAction = nullptr;
    setAccessibleName(text);
    paintParts();
    setVisible(true);
    if (tone == Tone::Good)
        m_leave.start();
    else
        m_leave.stop();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::showText(bool shortened)
{
    const QString shown = shortened ? QString(m_said.left(shortLength).trimmed() + u'…') : m_said;
    m_text->setText((isRightToLeft() ? QChar(0x200F) : QChar(0x200E)) + shown);
    m_more->setVisible(shortened);
}

void MessageBar::showError(const Error &error)
{
    show(Tone::Bad, error.message);
    offerGuide(error.code);
}

void MessageBar::offerGuide(ErrorCode code)
{
    m_guidePage = guidePageOf(code);
    m_learn->setVisible(!m_guidePage.isEmpty());
}

void MessageBar::offer(const QString &label, std::function<void()> action)
{
    m_action->setText(label);
    m_onAction = std::move(action);
    m_action->show();
}

void MessageBar::focusOffer()
{
    m_action->setFocus(Qt::OtherFocusReason);
}

void MessageBar::dismiss()
{
    m_leave.stop();
    m_onAction = nullptr;
    if (isHidden())
        return;
    hide();
    Q_EMIT dismissed();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_said;
}

void MessageBar::leaveUnlessRead()
{
    const QWidget *focus = QApplication::focusWidget();
    if (!underMouse() && !(focus && isAncestorOf(focus)))
        dismiss();
}

void MessageBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else if (enter && button && isAncestorOf(button))
        button->click(); // in a dialog, Return would do what its button of the deed says
    else
        QFrame::keyPressEvent(event);
}

void MessageBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintParts();
    else if (event->type() == QEvent::LanguageChange)
        say();
}

void MessageBar::paintParts()
{
    const QColor ink = look::text(m_tone);
    QPalette palette = m_text->palette();
    if (palette.color(QPalette::WindowText) != ink) {
        palette.setColor(QPalette::WindowText, ink);
        m_text->setPalette(palette);
    }
    m_icon->setPixmap(look::pixmap(iconOf(m_tone), ink, look::iconSize(fontMetrics()), devicePixelRatioF()));
    m_close->setIcon(look::pixmap(QStringLiteral("window-close"), ink, 16, devicePixelRatioF()));
    update();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QColor fill = look::background(m_tone);
    stylepaint::box(painter, rect(), fill, stylepaint::mixed(fill, look::text(m_tone), 0.22), 1,
                    stylepaint::radius + 2);
}

} // namespace chatelaine
