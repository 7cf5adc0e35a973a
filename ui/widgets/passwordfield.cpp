// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/passwordfield.h"

#include "widgets/theme.h"

#include <QAccessibleWidget>
#include <QContextMenuEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

#include <mutex>

namespace chatelaine {
namespace {

constexpr int longestPassword = 1024;

// QLineEdit offers undo, and on X11 the primary selection, as soon as its text is shown.
class ForgetfulLineEdit : public QLineEdit
{
protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
            event->accept();
        else
            QLineEdit::keyPressEvent(event);
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        const int start = selectionStart();
        const int length = selectionLength();
        deselect(); // the base class would put the selection where every program can read it
        QLineEdit::mouseReleaseEvent(event);
        if (start >= 0)
            setSelection(start, length);
    }

    void contextMenuEvent(QContextMenuEvent *event) override
    {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(QLineEdit::tr("&Paste"), this, &QLineEdit::paste);
        menu->addAction(QLineEdit::tr("Select All"), this, &QLineEdit::selectAll);
        menu->popup(event->globalPos());
    }
};

// What assistive technology is told of such a line: that it is there, its name, its state, and nothing of its
// text. Qt's own interface sends every character that is typed, pasted or cleared to all who listen, whatever
// the echo mode.
class ForgetfulLineAccess : public QAccessibleWidget
{
public:
    explicit ForgetfulLineAccess(QWidget *line)
        : QAccessibleWidget(line, QAccessible::EditableText)
    {
    }

    QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.passwordEdit = true;
        state.editable = true;
        return state;
    }

    QString text(QAccessible::Text which) const override
    {
        return which == QAccessible::Value ? QString() : QAccessibleWidget::text(which);
    }
};

QAccessibleInterface *forgetfulInterface(const QString &, QObject *object)
{
    auto *line = dynamic_cast<ForgetfulLineEdit *>(object);
    return line ? new ForgetfulLineAccess(line) : nullptr;
}

void silenceAccessibility()
{
    static std::once_flag once;
    std::call_once(once, [] { QAccessible::installFactory(forgetfulInterface); });
}

} // namespace

PasswordField::PasswordField(Holds holds, QWidget *parent)
    : QWidget(parent)
    , m_holds(holds)
    , m_edit(new ForgetfulLineEdit)
    , m_show(new QToolButton)
{
    silenceAccessibility();
    m_edit->setMaxLength(longestPassword);
    m_show->setCheckable(true);
    m_show->setAutoRaise(true);
    m_show->setFocusPolicy(Qt::StrongFocus);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(look::small);
    line->addWidget(m_edit, 1);
    line->addWidget(m_show);
    setFocusProxy(m_edit);
    connect(m_show, &QToolButton::toggled, this, &PasswordField::setShown);
    connect(m_edit, &QLineEdit::textEdited, this, [this] { Q_EMIT edited(); });
    connect(m_edit, &QLineEdit::returnPressed, this, &PasswordField::submitted);
    setShown(false);
}

bool PasswordField::isEmpty() const
{
    return m_edit->text().isEmpty();
}

Secret PasswordField::secret() const
{
    return Secret::fromText(m_edit->text());
}

Secret PasswordField::takeSecret()
{
    QString typed = m_edit->text();
    Secret secret = Secret::fromText(typed);
    clear(); // now ours is the only copy, and can be overwritten
    wipe(typed);
    return secret;
}

void PasswordField::clear()
{
    QString typed = m_edit->text();
    m_edit->setText(QString()); // unlike QLineEdit::clear() this forgets what was typed before
    m_show->setChecked(false);
    wipe(typed);
}

void PasswordField::setShown(bool shown)
{
    m_edit->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password);
    m_edit->setInputMethodHints(m_edit->inputMethodHints() | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_show->setIcon(look::icon(shown ? QStringLiteral("view-hidden") : QStringLiteral("view-visible")));
    m_show->setAccessibleName(wordsFor(shown));
    m_show->setToolTip(m_show->accessibleName());
}

QString PasswordField::wordsFor(bool shown) const
{
    if (m_holds == Holds::Password)
        return shown ? tr("Hide the password") : tr("Show the password");
    return shown ? tr("Hide what was typed") : tr("Show what was typed");
}

} // namespace chatelaine
