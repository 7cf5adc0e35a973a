// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>
#include <QWidget>

class QGridLayout;

namespace chatelaine {

/// One field of two versions.
struct VersionLine
{
    QString field;
    QString mine;
    QString theirs;
    bool isCode = false; ///< several lines of rules: set side by side, those that differ marked
};

/// Two versions of one thing side by side: what this person typed, and what somebody else has saved since.
/// Rows that differ are marked by an icon and a word.
class VersionsView : public QWidget
{
    Q_OBJECT

public:
    explicit VersionsView(QWidget *parent = nullptr);

    void showVersions(const QVector<VersionLine> &lines);

Q_SIGNALS:
    void theirsTaken();
    void mineKept();

private:
    void addRow(const VersionLine &line);
    void addCode(const VersionLine &line);
    void clear();

    QGridLayout *m_grid;
};

} // namespace chatelaine
