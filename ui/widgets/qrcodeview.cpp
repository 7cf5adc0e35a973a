// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qrcodeview.h"

#include <QPainter>

#include <qrencode.h>
#include <sodium.h>

namespace chatelaine {
namespace {

constexpr int quietZone = 4; // modules, ISO/IEC 18004

struct FreeCode
{
    void operator()(QRcode *code) const
    {
        sodium_memzero(code->data, static_cast<size_t>(code->width) * static_cast<size_t>(code->width));
        QRcode_free(code);
    }
};

} // namespace

QrCodeView::QrCodeView(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setSizePolicy(policy);
    setAccessibleName(tr("QR code of the secret"));
}

QrCodeView::~QrCodeView()
{
    wipe();
}

bool QrCodeView::setSecret(const Secret &secret)
{
    wipe();
    const QByteArrayView text = secret.view();
    const std::unique_ptr<QRcode, FreeCode> code(
        QRcode_encodeData(static_cast<int>(text.size()), reinterpret_cast<const unsigned char *>(text.data()),
                          0, QR_ECLEVEL_M));
    if (!code)
        return false;
    m_side = code->width;
    m_modules.assign(code->data, code->data + static_cast<size_t>(m_side) * static_cast<size_t>(m_side));
    updateGeometry();
    update();
    return true;
}

void QrCodeView::wipe()
{
    sodium_memzero(m_modules.data(), m_modules.size());
    m_modules.clear();
    m_side = 0;
    update();
}

bool QrCodeView::isDark(int x, int y) const
{
    return (m_modules.at(static_cast<size_t>(y) * static_cast<size_t>(m_side) + static_cast<size_t>(x)) &
            1) != 0;
}

QSize QrCodeView::sizeHint() const
{
    const int side = (m_side > 0 ? m_side + 2 * quietZone : 37) * 5;
    return {side, side};
}

void QrCodeView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_side == 0)
        return;
    const qreal module = std::min(width(), height()) / qreal(m_side + 2 * quietZone);
    painter.translate((width() - module * m_side) / 2, (height() - module * m_side) / 2);
    for (int y = 0; y < m_side; ++y) {
        for (int x = 0; x < m_side; ++x) {
            if (isDark(x, y))
                painter.fillRect(QRectF(x * module, y * module, module, module), Qt::black);
        }
    }
}

} // namespace chatelaine
