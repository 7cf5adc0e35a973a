// SPDX-License-Identifier: GPL-3.0-or-later
#include "acl/ruleseditor.h"

#include "acl/codeedit.h"
#include "backend/whenready.h"
#include "models/tokentext.h"
#include "widgets/labels.h"
#include "widgets/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

namespace {

constexpr std::chrono::milliseconds typingPause{150};
constexpr std::chrono::milliseconds longPause{500};
constexpr qsizetype longText = 64 * 1024;
constexpr int issuesShown = 3; // lines of the list that are seen at once
constexpr int mostIssues = 200;

int numberIn(const QRegularExpressionMatch &match, const QString &name)
{
    return match.capturedView(name).left(7).toInt();
}

} // namespace

std::optional<RuleIssue> issueFrom(const QString &message)
{
    static const QRegularExpression places[] = {
        QRegularExpression(QStringLiteral(R"(\bAt (?<line>\d+):(?<column>\d+))"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"(\bline (?<line>\d+)(?:,? *col(?:umn)? (?<column>\d+))?)"),
                           QRegularExpression::CaseInsensitiveOption),
        QRegularExpression(QStringLiteral(R"([\w>.]:(?<line>\d+)[,:](?<column>\d+))")),
    };
    for (const QRegularExpression &place : places) {
        const QRegularExpressionMatch match = place.match(message);
        if (!match.hasMatch() || numberIn(match, QStringLiteral("line")) < 1)
            continue;
        return RuleIssue{RuleIssue::Level::Error, numberIn(match, QStringLiteral("line")),
                         std::max(1, match.hasCaptured(QStringLiteral("column"))
                                         ? numberIn(match, QStringLiteral("column"))
                                         : 1),
                         message};
    }
    return {};
}

RulesEditor::RulesEditor(Check check, QWidget *parent)
    : QWidget(parent)
    , m_askCheck(std::move(check))
    , m_code(new CodeEdit)
    , m_hint(captionLabel(tr("Tab indents. To leave with the keyboard, press Escape and then Tab, or "
                             "Ctrl+Tab.")))
    , m_issues(new QListWidget)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::small);
    column->addWidget(m_code, 1);
    column->addWidget(m_hint);
    column->addWidget(m_issues);
    setFocusProxy(m_code);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_code->setMinimumHeight(m_code->fontMetrics().lineSpacing() * 11);
    m_code->setMinimumWidth(m_code->fontMetrics().averageCharWidth() * 40);
    m_issues->setObjectName(QStringLiteral("ruleIssues"));
    m_issues->setAccessibleName(tr("Problems"));
    m_issues->setAccessibleDescription(tr("Enter goes to the place in the rules."));
    m_issues->setWordWrap(true);
    m_issues->setResizeMode(QListView::Adjust);
    m_issues->installEventFilter(this);
    m_issues->setFixedHeight((m_issues->fontMetrics().lineSpacing() + look::medium) * issuesShown +
                             look::medium);
    QSizePolicy keepsItsRoom = m_issues->sizePolicy(); // a dialog that grows while one types runs away
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_issues->setSizePolicy(keepsItsRoom);
    m_issues->hide();
    m_pause.setSingleShot(true);
    connect(m_code, &QPlainTextEdit::textChanged, this, [this] {
        m_refusal.reset();
        dropQuestion();
        m_pause.start(m_code->document()->characterCount() > longText ? longPause : typingPause);
        Q_EMIT edited();
    });
    connect(&m_pause, &QTimer::timeout, this, &RulesEditor::checkNow);
    connect(m_issues, &QListWidget::itemActivated, this, &RulesEditor::openIssue);
    connect(m_issues, &QListWidget::itemClicked, this, &RulesEditor::openIssue);
}

RulesEditor::~RulesEditor()
{
    dropQuestion();
}

void RulesEditor::setRules(const QString &rules)
{
    {
        const QSignalBlocker quiet(m_code);
        m_code->setPlainText(rules);
        m_code->document()->setModified(false);
    }
    m_refusal.reset();
    m_check.reset();
    showIssues();
    checkNow();
}

QString RulesEditor::rules() const
{
    return m_code->toPlainText();
}

void RulesEditor::dropQuestion()
{
    ++m_question;
    m_answer.cancel();
}

void RulesEditor::checkNow()
{
    m_pause.stop();
    dropQuestion();
    m_answer = m_askCheck(rules());
    whenReady(m_answer, this, [this, question = m_question](const Result<RuleCheck> &check) {
        if (question != m_question)
            return;
        m_answer = {};
        if (check)
            takeCheck(*check);
    });
}

void RulesEditor::takeCheck(const RuleCheck &check)
{
    m_check = check;
    showIssues();
    Q_EMIT checked();
}

void RulesEditor::showRefusal(const Error &error)
{
    m_refusal = issueFrom(error.message);
    if (!m_refusal)
        m_refusal = issueFrom(error.detail);
    if (!m_refusal)
        return;
    m_refusal->message = error.message;
    showIssues();
    m_code->goTo(m_refusal->line, m_refusal->column);
}

void RulesEditor::showIssues()
{
    RuleCheck shown = m_check.value_or(RuleCheck());
    if (m_refusal)
        shown.issues.prepend(*m_refusal);
    m_code->showCheck(shown);
    m_issues->clear();
    const auto count = std::min<qsizetype>(shown.issues.size(), mostIssues);
    for (qsizetype i = 0; i < count; ++i)
        addIssue(shown.issues.at(i));
    m_issues->setVisible(count > 0);
}

void RulesEditor::addIssue(const RuleIssue &issue)
{
    const bool error = issue.level == RuleIssue::Level::Error;
    const QString place = tr("Line %1, column %2").arg(issue.line).arg(issue.column);
    const QString words = (error ? tr("%1: %2", "place in the rules, what is wrong")
                                 : tr("%1, a remark: %2", "place in the rules, what is odd"))
                              .arg(place, text::oneLine(issue.message));
    auto *item = new QListWidgetItem(words, m_issues);
    item->setIcon(QIcon(look::pixmap(error ? QStringLiteral("data-error") : QStringLiteral("data-warning"),
                                     look::text(error ? Tone::Bad : Tone::Warning),
                                     look::iconSize(fontMetrics()), devicePixelRatioF())));
    item->setToolTip(look::toolTip(words));
    item->setData(Qt::UserRole, issue.line);
    item->setData(Qt::UserRole + 1, issue.column);
}

void RulesEditor::openIssue(const QListWidgetItem *item)
{
    m_code->goTo(item->data(Qt::UserRole).toInt(), item->data(Qt::UserRole + 1).toInt());
}

// Enter belongs to the list here, not to the dialog's button.
bool RulesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_issues && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_issues->currentItem()) {
            openIssue(m_issues->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace chatelaine
