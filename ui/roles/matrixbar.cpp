// SPDX-License-Identifier: GPL-3.0-or-later
#include "roles/matrixbar.h"

#include "widgets/explain.h"
#include "widgets/theme.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTimer>
#include <QToolButton>

#include <chrono>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{120};

QToolButton *makeButton(const QString &name)
{
    auto *button = new QToolButton;
    button->setFocusPolicy(Qt::StrongFocus);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

MatrixBar::MatrixBar(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit)
    , m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition))
    , m_pause(new QTimer(this))
    , m_differences(new QCheckBox(tr("Only &differences")))
    , m_roles(makeButton(tr("Choose which roles are shown")))
    , m_expand(makeButton(tr("Expand all groups")))
    , m_collapse(makeButton(tr("Collapse all groups")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(look::medium);
    row->addWidget(m_search, 1);
    for (QWidget *part : std::initializer_list<QWidget *>{m_differences, m_roles, m_expand, m_collapse})
        row->addWidget(part);
    m_search->setObjectName(QStringLiteral("permissionSearch"));
    m_search->setPlaceholderText(tr("Search permissions and what they mean"));
    m_search->setAccessibleName(tr("Search permissions"));
    explain(*m_search, tr("Shows the permissions whose name or meaning contains this."));
    explain(*m_differences, tr("Show only permissions that the shown roles do not hold alike."));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_roles->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    setIcons();
    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &MatrixBar::announceNow);
    connect(m_differences, &QCheckBox::toggled, this, &MatrixBar::onlyDifferencesChanged);
    connect(m_roles, &QToolButton::clicked, this, &MatrixBar::rolesWanted);
    connect(m_expand, &QToolButton::clicked, this, [this] { Q_EMIT expandAllWanted(true); });
    connect(m_collapse, &QToolButton::clicked, this, [this] { Q_EMIT expandAllWanted(false); });
}

void MatrixBar::setIcons()
{
    m_searchIcon->setIcon(look::icon(QStringLiteral("search")));
    m_roles->setIcon(look::icon(QStringLiteral("view-file-columns")));
    m_expand->setIcon(look::icon(QStringLiteral("expand-all")));
    m_collapse->setIcon(look::icon(QStringLiteral("collapse-all")));
}

void MatrixBar::setRoles(int shown, int all, bool ofPolicies)
{
    if (ofPolicies) {
        m_roles->setText(shown == all ? tr("All policies and roles")
                                      : tr("%1 of %2 policies and roles").arg(shown).arg(all));
        m_roles->setAccessibleName(tr("Choose which policies and roles are shown"));
        m_roles->setToolTip(m_roles->accessibleName());
        m_differences->setToolTip(tr("Show only permissions that what is shown does not hold alike."));
        return;
    }
    m_roles->setText(shown == all ? tr("All %n role(s)", nullptr, all)
                                  : tr("%1 of %n role(s)", nullptr, all).arg(shown));
}

void MatrixBar::announceNow()
{
    m_pause->stop();
    Q_EMIT searchChanged(m_search->text());
}

void MatrixBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void MatrixBar::clear()
{
    m_search->clear();
    m_differences->setChecked(false);
    announceNow();
}

QString MatrixBar::text() const
{
    return m_search->text();
}

bool MatrixBar::onlyDifferences() const
{
    return m_differences->isChecked();
}

bool MatrixBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_search || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
        m_search->clear();
        return true;
    }
    if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
        announceNow();
        Q_EMIT leftDownwards();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        setIcons();
}

} // namespace chatelaine
