// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

namespace chatelaine {

class FlowLayout;

/// Names that lead to the page of what they name, one beside the other; "–" for none.
class LinkRow : public QWidget
{
    Q_OBJECT

public:
    explicit LinkRow(QWidget *parent = nullptr);

    struct Link
    {
        QString text;
        Place place;
    };
    void setLinks(const QVector<Link> &links);

Q_SIGNALS:
    void clicked(const chatelaine::Place &place);

private:
    FlowLayout *m_flow;
    QVector<Link> m_links;
};

} // namespace chatelaine
