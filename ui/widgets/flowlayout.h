// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace chatelaine {

/// Lays widgets out like words on a page: side by side, and on a new line where the width ends. Mirrors in
/// right-to-left languages.
class FlowLayout : public QLayout
{
    Q_OBJECT

public:
    explicit FlowLayout(QWidget *parent = nullptr);
    ~FlowLayout() override;

    void addItem(QLayoutItem *item) override;
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize minimumSize() const override;
    QSize sizeHint() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Act { Measure, Place };
    int flow(const QRect &rect, Act act) const;
    QList<QLayoutItem *> m_items;
};

} // namespace chatelaine
