// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QGridLayout;

namespace chatelaine {

/// A few ways that exclude each other, one below the other, each with a sentence beside it that says what it
/// means.
class RadioChoice : public QWidget
{
    Q_OBJECT

public:
    explicit RadioChoice(QWidget *parent = nullptr);

    /// \a label may hold a mnemonic.
    void addChoice(int value, const QString &label, const QString &explanation);
    int value() const; ///< -1 while none is chosen
    void setValue(int value);

Q_SIGNALS:
    void changed(); ///< by the person or by setValue()

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    QButtonGroup *m_group;
    QGridLayout *m_grid;
};

} // namespace chatelaine
