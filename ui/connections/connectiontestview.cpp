// SPDX-License-Identifier: GPL-3.0-or-later
#include "connections/connectiontestview.h"

#include "connections/connectionstepview.h"
#include "widgets/theme.h"

#include <QVBoxLayout>

#include <algorithm>

namespace chatelaine {

ConnectionTestView::ConnectionTestView(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(look::medium + look::small);
    setAccessibleName(tr("Steps of the test"));
}

ConnectionTestView::~ConnectionTestView() = default;

void ConnectionTestView::clear()
{
    m_test.reset();
    qDeleteAll(m_steps);
    m_steps.clear();
}

void ConnectionTestView::run(std::unique_ptr<ConnectionTest> test)
{
    clear();
    m_test = std::move(test);
    for (int index = 0; index < m_test->steps().size(); ++index) {
        auto *step = new ConnectionStepView;
        m_column->addWidget(step);
        m_steps.append(step);
        showStep(index);
        connect(step, &ConnectionStepView::trustWanted, this, &ConnectionTestView::trustWanted);
    }
    connect(m_test.get(), &ConnectionTest::stepChanged, this, &ConnectionTestView::showStep);
    connect(m_test.get(), &ConnectionTest::finished, this, &ConnectionTestView::finished);
    m_test->start();
}

void ConnectionTestView::showStep(int index)
{
    if (m_test && index >= 0 && index < m_steps.size() && index < m_test->steps().size())
        m_steps.at(index)->setStep(m_test->steps().at(index));
}

bool ConnectionTestView::hasPassed() const
{
    return m_test && m_test->isFinished() &&
           std::none_of(m_test->steps().cbegin(), m_test->steps().cend(), [](const ConnectionStep &step) {
               return step.state == ConnectionStep::State::Failed;
           });
}

} // namespace chatelaine
