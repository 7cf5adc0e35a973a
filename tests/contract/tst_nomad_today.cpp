// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/nomadcontract.h"

using namespace chatelaine;

/// The contract at a Nomad server as it is today.
class ContractToday final : public NomadContract
{
    Q_OBJECT

public:
    ContractToday()
        : NomadContract(NomadDouble::Age::Today)
    {
    }
};

QTEST_GUILESS_MAIN(ContractToday)
#include "tst_nomad_today.moc"
