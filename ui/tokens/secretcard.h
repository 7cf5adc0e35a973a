// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/token.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace chatelaine {

class FactLabel;
class KeyValueGrid;
class SectionHeading;

/// One of a token's live secrets: its hint, when it was made, when it dies and when it was last used. For the
/// previous one also the verdict whether something still uses it, and the button that ends its grace.
class SecretCard : public QFrame
{
    Q_OBJECT

public:
    enum class Which { Current, Previous };
    explicit SecretCard(Which which, QWidget *parent = nullptr);

    /// Shows the secret of \a token that this card is for; hides itself when there is none.
    void setToken(const Token &token, Instant now);
    void setEndGraceAllowed(bool allowed, const QString &reason);

Q_SIGNALS:
    void endGraceRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showCurrent(const Token &token, const SecretInfo &secret, Instant now);
    void showPrevious(const SecretInfo &secret, const SecretInfo *current, Instant now);
    void showCommon(const SecretInfo &secret, Instant now);

    Which m_which;
    QLabel *m_hint;
    KeyValueGrid *m_facts;
    FactLabel *m_verdict;
    QPushButton *m_end;
    int m_made = 0;
    int m_dies = 0;
    int m_used = 0;
};

} // namespace chatelaine
