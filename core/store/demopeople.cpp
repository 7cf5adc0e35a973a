// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demopeople.h"

#include <array>

namespace chatelaine::demo {

namespace {

enum Roles { Root, Admin, Operations, User, ReadOnly };
enum OwnRoles { Deployer = ownRole, HelpDesk, TokenAuditor, NetworkPlanner };

constexpr auto cast = std::to_array<Person>({
    {u"Robin Ashdown", u"robin@harbourline.example", Root, 420, 0},
    {u"Mara Lindqvist", u"mara@harbourline.example", Admin, 419, 3},
    {u"Tomás Rivera", u"tomas@harbourline.example", Admin, 419, 27},
    {u"Priya Nair", u"priya@harbourline.example", Operations, 419, 1, u"Harbour, Sandbox"},
    {u"Jonas Weber", u"jonas@harbourline.example", Operations, 419, 5, u"Dry dock"},
    {u"Aiko Tanaka", u"aiko@harbourline.example", User, 419, 22, u"Harbour"},
    {u"Élodie Martin", u"elodie@harbourline.example", ReadOnly, 419, 71},
    {u"Sam Okafor", u"sam@harbourline.example", Operations, 419, 2640, u"Dry dock", Turn::Deactivated},
    {u"Noor Haddad", u"noor@harbourline.example", User, 300, 2, u"Lisbon"},
    {u"Kofi Mensah", u"kofi@harbourline.example", Operations, 260, 9, u"Harbour"},
    {u"Ingrid Solberg", u"ingrid@harbourline.example", ReadOnly, 250, 340},
    {u"Dmitri Volkov", u"dmitri@harbourline.example", User, 240, 1020, u"Lisbon", Turn::Deactivated},
    {u"Lucía Herrera", u"lucia@harbourline.example", User, 200, 49, u"Lisbon"},
    {u"Wen Li", u"wen@harbourline.example", User, 120, 90, u"Sandbox", Turn::ForgotPassword},
    {u"Fatima Zahra", u"fatima@harbourline.example", HelpDesk, 110, 4},
    {u"Oskar Nyman", u"oskar@harbourline.example", Deployer, 90, 6, u"Sandbox"},
    {u"Grace Bell", u"grace@harbourline.example", TokenAuditor, 80, 120},
    {u"Hana Suzuki", u"hana@harbourline.example", User, 3, 0, u"Harbour", Turn::Invited},
    {u"Petr Novák", u"petr@harbourline.example", ReadOnly, 12, 0, {}, Turn::Invited},
    {u"Amara Diallo", u"amara@harbourline.example", Operations, 15, 0, {}, Turn::InvitedAgain},
});

constexpr auto known = std::to_array<Outsider>({
    {u"00u1a7", u"Olivia Brandt", u"olivia@people.harbourline.example", User, u"Engineering", u"Harbour", 3},
    {u"00u1a8", u"Mateo Cruz", u"mateo@people.harbourline.example", User, u"Engineering, Dock office", u"",
     8},
    {u"00u1b2", u"Yuki Sato", u"yuki@people.harbourline.example", ReadOnly, u"Dock office", u"Dry dock", 30},
    {u"00u1b5", u"Zanele Dube", u"zanele@people.harbourline.example", Operations, u"Engineering", u"", 1},
    {u"00u1c0", u"Liam Byrne", u"liam@people.harbourline.example", ReadOnly, u"Finance", u"", 200},
    {u"00u1c4", u"Chiara Ricci", u"chiara@people.harbourline.example", ReadOnly, u"Finance", u"Lisbon", 77},
    {u"00u1d1", u"Anders Holm", u"anders@people.harbourline.example", User, u"Dock office", u"Dry dock",
     never},
    {u"00u1d3", u"Mei Chen", u"mei@people.harbourline.example", User, u"Engineering", u"Sandbox", 15},
    {u"00u1e6", u"Tariq Mansour", u"tariq@people.harbourline.example", ReadOnly, u"", u"", never},
    {u"00u1e9", u"Sofia Papadaki", u"sofia@people.harbourline.example", User, u"Engineering, Finance", u"",
     52},
    {u"00u1f2", u"Noah Fischer", u"noah@people.harbourline.example", User, u"Engineering", u"", 900, true},
    {u"00u1f8", u"Ruth Adler", u"ruth@people.harbourline.example", ReadOnly, u"Finance", u"", 1300, true},
});

constexpr auto made = std::to_array<OwnRole>({
    {u"Deployer", u"Rolls out workloads and watches how it goes; touches nothing else.",
     u"workloads:CreateWorkload workloads:UpdateWorkload workloads:ReadWorkloads "
     u"workloads:ReadCatalogueItems "
     u"workloads:ReadCatalogueManifest tasks:ReadTasks tasks:ReadTasksbyStatus accounts:ReadAccounts",
     u"workloads:DeleteWorkload"},
    {u"Help desk", u"Lets people in, helps with lost passwords and knows who is in which group.",
     u"teams:ReadUsers teams:CreateUser teams:UpdateUser teams:UpdateUserPassword teams:ReadGroups "
     u"teams:UpdateGroupMembers"},
    {u"Token auditor", u"Looks at every token and at what was done, and changes nothing.",
     u"teams:ReadAPITokens teams:ReadUsers teams:ReadGroups", u"console:ReadAudit"},
    {u"Network planner", u"Prepared for the new sites; nobody has it yet.",
     u"networking:ReadHubs networking:ReadVPCs networking:ReadCIDRRange networking:CreateCIDRRange "
     u"networking:UpdateCIDRRange networking:ReadCIDRExclusions"},
});

constexpr std::array platform{3, 4, 9};
constexpr std::array deployers{5, 8, 15};
constexpr std::array helpers{10, 14};
constexpr std::array auditors{6, 16};
constexpr std::array onCall{6, 9, 10};
constexpr std::array contractors{11, 12};

constexpr auto together = std::to_array<DemoGroup>({
    {u"Platform team", u"Runs the accounts and networks.", Operations, platform},
    {u"Deployers", u"May roll out workloads, whatever their own role is.", Deployer, deployers},
    {u"Help desk", u"Takes turns at the telephone.", HelpDesk, helpers},
    {u"Auditors", u"The yearly review, and the small one each quarter.", TokenAuditor, auditors},
    {u"On call", u"This week's rota. What they may do at night, they may do by day.", User, onCall},
    {u"Contractors", u"People from outside; reviewed at the end of each month.", ReadOnly, contractors},
    {u"Summer interns", u"Empty until June.", noRole, {}},
});

} // namespace

std::span<const Person> people()
{
    return cast;
}

std::span<const Outsider> outsiders()
{
    return known;
}

std::span<const OwnRole> ownRoles()
{
    return made;
}

std::span<const DemoGroup> groups()
{
    return together;
}

} // namespace chatelaine::demo
