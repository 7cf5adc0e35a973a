// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QWidget>

#include <vector>

namespace chatelaine {

/// A secret as a QR code (ISO/IEC 18004, error correction M), black on white in every theme so that every
/// camera reads it. Holds the modules only while it shows them and overwrites them after.
class QrCodeView : public QWidget
{
    Q_OBJECT

public:
    explicit QrCodeView(QWidget *parent = nullptr);
    ~QrCodeView() override;

    bool setSecret(const Secret &secret); ///< false if it does not fit into a QR code
    void wipe();
    int side() const { return m_side; } ///< modules on each side; 0 when empty
    bool isDark(int x, int y) const;

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::vector<unsigned char> m_modules;
    int m_side = 0;
};

} // namespace chatelaine
