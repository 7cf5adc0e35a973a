// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/nomadcontract.h"

using namespace chatelaine;

/// The contract at a Nomad server as it is in 1.4.0.
class ContractV140 final : public NomadContract
{
    Q_OBJECT

public:
    ContractV140()
        : NomadContract(NomadDouble::Age::V1_4_0)
    {
    }
};

QTEST_GUILESS_MAIN(ContractV140)
#include "tst_nomad_1_4.moc"
