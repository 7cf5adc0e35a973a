// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secrets/secret.h"

#include <QIODevice>

namespace chatelaine {

/// A request's body that can be read once. Qt sends a request anew when the peer closes the connection before
/// it answers; it cannot do so with a body that cannot be rewound. So no change is ever sent twice.
class OneTimeBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneTimeBody(QByteArray content);
    ~OneTimeBody() override;

    void wipe();
    bool wasRead() const { return m_wasRead; }

    qint64 size() const override { return m_size; }
    bool atEnd() const override { return pos() >= m_size; }
    bool reset() override { return false; }
    bool seek(qint64 position) override { return position == pos(); }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_content;
    qint64 m_size;
    qint64 m_at = 0;
    bool m_wasRead = false;
};

} // namespace chatelaine
