// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/backend.h"
#include "tokens/tokenspage.h"

#include <QWidget>

#include <memory>

class QToolButton;

namespace chatelaine {

class ClipboardGuard;
class OrganisationFacts;
class Settings;

/// What a signed-in person works in: a bar that says whose store this is and who is signed in, and below it
/// the pages. Holds its back end for as long as it exists.
class ConsoleView : public QWidget
{
    Q_OBJECT

public:
    ConsoleView(const std::shared_ptr<Backend> &backend, Settings &settings, ClipboardGuard &clipboard,
                const Clock &clock, QWidget *parent = nullptr);
    ~ConsoleView() override;

    const std::shared_ptr<Backend> &backend() const { return m_backend; }
    TokensPage &tokens() { return *m_tokens; }

Q_SIGNALS:
    void signOutWanted();

private:
    QWidget *makeBar();
    QWidget *makeTitle(QWidget *bar);
    void showIdentity();

    std::shared_ptr<Backend> m_backend;
    OrganisationFacts *m_facts;
    TokensPage *m_tokens;
    QToolButton *m_person;
};

} // namespace chatelaine
