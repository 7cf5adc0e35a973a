// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/connectiontest.h"

#include <QWidget>

#include <memory>

class QVBoxLayout;

namespace chatelaine {

class ConnectionStepView;

/// The steps of a connection test, one below the other, as they go.
class ConnectionTestView : public QWidget
{
    Q_OBJECT

public:
    explicit ConnectionTestView(QWidget *parent = nullptr);
    ~ConnectionTestView() override;

    /// Runs \a test and shows its steps, instead of what was shown before.
    void run(std::unique_ptr<ConnectionTest> test);
    /// Stops and forgets the test.
    void clear();
    bool isRunning() const { return m_test && !m_test->isFinished(); }
    bool hasPassed() const; ///< it ran to its end and no step failed

Q_SIGNALS:
    void finished();
    void trustWanted(const chatelaine::CertificateInfo &certificate);

private:
    void showStep(int index);

    std::unique_ptr<ConnectionTest> m_test;
    QVBoxLayout *m_column;
    QVector<ConnectionStepView *> m_steps;
};

} // namespace chatelaine
