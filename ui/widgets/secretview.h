// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QList>
#include <QWidget>

namespace chatelaine {

/// A secret for the eye: monospaced, in visual groups of four, or of its own where it has dashes (nothing is
/// inserted), selectable with mouse and keyboard. Painted character by character from protected memory: the
/// text is never in a QString, a property, the accessibility tree, a drag or the primary selection.
class SecretView : public QWidget
{
    Q_OBJECT

public:
    explicit SecretView(QWidget *parent = nullptr);

    void setSecret(Secret secret);
    const Secret &secret() const { return m_secret; }
    /// What is selected, or everything when nothing is.
    Secret selected() const;
    bool isAllSelected() const;
    void selectAll();
    void wipe();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void copyRequested(); ///< Ctrl+C or the context menu; selected() says what

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    int count() const { return static_cast<int>(m_starts.size()); } ///< characters
    QByteArrayView character(int index) const;
    int columns(int width) const; ///< characters in a line, a multiple of the group
    QRect cell(int index) const;
    int positionAt(const QPoint &point) const;
    void moveCursor(int to, bool keepAnchor);
    QSize cellSize() const;
    bool moveByKey(const QKeyEvent &event);

    Secret m_secret;
    QList<qsizetype> m_starts; ///< byte offset of each character
    int m_group = 4;           ///< characters side by side before a gap; 0: no gaps
    int m_anchor = 0;
    int m_cursor = 0;
};

} // namespace chatelaine
