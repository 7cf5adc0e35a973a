// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/nomadcontract.h"

using namespace chatelaine;

/// The contract at a Nomad server as it is in 1.5.8.
class ContractV15 final : public NomadContract
{
    Q_OBJECT

public:
    ContractV15()
        : NomadContract(NomadDouble::Age::V1_5)
    {
    }
};

QTEST_GUILESS_MAIN(ContractV15)
#include "tst_nomad_1_5.moc"
