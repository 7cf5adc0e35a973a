// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/nomadcontract.h"

using namespace chatelaine;

/// The contract at a Nomad server as it is in 1.0.18.
class ContractV10 final : public NomadContract
{
    Q_OBJECT

public:
    ContractV10()
        : NomadContract(NomadDouble::Age::V1_0)
    {
    }
};

QTEST_GUILESS_MAIN(ContractV10)
#include "tst_nomad_1_0.moc"
