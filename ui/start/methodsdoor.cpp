// SPDX-License-Identifier: GPL-3.0-or-later
#include "start/methodsdoor.h"

#include "models/tokentext.h"
#include "widgets/busybar.h"
#include "widgets/formfield.h"
#include "widgets/labels.h"
#include "widgets/passwordfield.h"
#include "widgets/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace chatelaine {

namespace {
constexpr int longestJwt = 16'384;
} // namespace

MethodsDoor::MethodsDoor(QWidget *parent)
    : QWidget(parent)
    , m_buttons(new QWidget)
    , m_rows(new QVBoxLayout(m_buttons))
    , m_waitingText(plainLabel())
    , m_copy(new QPushButton(tr("Copy the &address")))
    , m_waiting(waitingPart())
    , m_jwt(new PasswordField(PasswordField::Holds::Secret))
    , m_jwtField(new FormField(tr("JSON &web token"), m_jwt,
                               tr("A signed JSON web token that an auth method of this server trusts."),
                               true))
    , m_jwtPart(jwtPart())
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look::medium);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(look::small);
    for (QWidget *part : {m_buttons, m_jwtPart, m_waiting})
        column->addWidget(part);
    m_jwtPart->hide();
    m_waiting->hide();
    hide();
}

QWidget *MethodsDoor::waitingPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_waitingText);
    column->addWidget(new BusyBar);
    auto *cancel = new QPushButton(tr("&Cancel"));
    m_copy->setToolTip(look::toolTip(tr("To paste it into the browser of your choice on this computer.")));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addWidget(m_copy);
    buttons->addStretch();
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &MethodsDoor::cancelled);
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_where.toString(QUrl::FullyEncoded)); });
    return part;
}

QWidget *MethodsDoor::jwtPart()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_jwt->lineEdit()->setMaxLength(longestJwt);
    auto *enter = new QPushButton(tr("Sign in with this web token"));
    column->addWidget(m_jwtField);
    column->addWidget(enter, 0, Qt::AlignTrailing);
    connect(enter, &QPushButton::clicked, this, &MethodsDoor::submitJwt);
    connect(m_jwt, &PasswordField::submitted, this, &MethodsDoor::submitJwt);
    connect(m_jwt, &PasswordField::edited, this, [this] { m_jwtField->setError({}); });
    return part;
}

void MethodsDoor::setMethods(const QVector<AuthMethod> &methods)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QVector<AuthMethod> ordered = methods;
    std::stable_sort(ordered.begin(), ordered.end(), [](const AuthMethod &left, const AuthMethod &right) {
        return left.isDefault && !right.isDefault;
    });
    for (const AuthMethod &method : std::as_const(ordered))
        addMethod(method);
    m_jwtPart->hide();
    setVisible(!methods.isEmpty());
}

void MethodsDoor::addMethod(const AuthMethod &method)
{
    const bool browser = method.type == AuthMethodType::Oidc;
    QString name = text::oneLine(method.name);
    name.replace(u'&', QStringLiteral("&&"));
    auto *button = new QPushButton(
        look::icon(browser ? QStringLiteral("internet-services") : QStringLiteral("view-certificate")),
        (browser ? tr("Sign in through “%1” in your browser") : tr("Sign in with a web token for “%1”…"))
            .arg(name));
    button->setAutoDefault(false);
    m_rows->addWidget(button);
    connect(button, &QPushButton::clicked, this, [this, browser, wanted = method.name] {
        if (browser)
            Q_EMIT browserWanted(wanted);
        else
            askForJwt(wanted);
    });
}

void MethodsDoor::askForJwt(const QString &method)
{
    m_jwtMethod = method;
    m_jwtField->setHint(tr("It is sent to the method “%1” and not kept.").arg(text::oneLine(method)));
    m_jwtPart->show();
    m_jwt->lineEdit()->setFocus();
}

void MethodsDoor::submitJwt()
{
    m_jwtField->setError(m_jwt->isEmpty() ? tr("Paste the web token here.") : QString());
    if (!m_jwt->isEmpty() && isEnabled() && !m_isBusy)
        Q_EMIT jwtGiven(m_jwtMethod);
}

Secret MethodsDoor::takeJwt()
{
    return m_jwt->takeSecret();
}

void MethodsDoor::clear()
{
    m_jwt->clear();
    m_jwtField->setError({});
    m_jwtPart->hide();
    stopWaiting();
}

void MethodsDoor::setBusy(bool busy)
{
    m_isBusy = busy;
    m_buttons->setEnabled(!busy);
    m_jwtPart->setEnabled(!busy);
}

void MethodsDoor::startWaiting(const QString &name)
{
    m_waitingText->setText(
        tr("Sign in through “%1” in your browser, then come back here. The answer comes to this "
           "computer alone.")
            .arg(text::oneLine(name)));
    m_jwtPart->hide();
    m_copy->setEnabled(false);
    m_waiting->show();
}

void MethodsDoor::stopWaiting()
{
    m_where.clear();
    m_waiting->hide();
}

void MethodsDoor::openBrowser(const QUrl &where)
{
    if (m_waiting->isHidden())
        return; // given up meanwhile
    m_where = where;
    m_copy->setEnabled(true);
    if (!QDesktopServices::openUrl(where))
        m_waitingText->setText(
            tr("Your browser could not be opened. Copy the address, open it in a browser on this "
               "computer and sign in there."));
}

} // namespace chatelaine
