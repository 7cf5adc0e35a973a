// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/creation.h"
#include "domain/tokendraft.h"
#include "widgets/theme.h"
#include "widgets/versionsview.h"

#include <QWidget>

class QVBoxLayout;

namespace chatelaine {

class KeyValueGrid;

/// What will be made, before it is made: how many tokens, what they have in common, what is left out and why.
class ManyReview : public QWidget
{
    Q_OBJECT

public:
    explicit ManyReview(QWidget *parent = nullptr);

    /// \a common: what the form holds, VersionLine::mine.
    void showPlan(const QVector<TokenDraft> &drafts, const CreationPlan &plan,
                  const QVector<VersionLine> &common);

private:
    void addGroup(const QString &icon, Tone tone, const QString &sentence, const QStringList &names);
    void clear();

    QVBoxLayout *m_groups;
    KeyValueGrid *m_common;
};

} // namespace chatelaine
