// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/demotokens.h"

#include <array>

namespace chatelaine::demo {

namespace {

enum Roles { Root, Admin, Operations, User, ReadOnly };

// The first one is the founder, who is signed in.
constexpr auto cast = std::to_array<Person>({
    {u"Robin Ashdown", u"robin@harbourline.example", Root},
    {u"Mara Lindqvist", u"mara@harbourline.example", Admin},
    {u"Tomás Rivera", u"tomas@harbourline.example", Admin},
    {u"Priya Nair", u"priya@harbourline.example", Operations},
    {u"Jonas Weber", u"jonas@harbourline.example", Operations},
    {u"Aiko Tanaka", u"aiko@harbourline.example", User},
    {u"Élodie Martin", u"elodie@harbourline.example", ReadOnly},
    {u"Sam Okafor", u"sam@harbourline.example", Operations, false},
});

constexpr auto told = std::to_array<Story>({
    {u"ci-deploy", u"Deploys every merged change to staging and, after approval, to production.", 3,
     Operations, 210, 155, 1, Fate::InGrace},
    {u"ci-build-linux", u"Build runners on Linux: fetch dependencies, publish artefacts.", 3, Operations, 180,
     62, 2, Fate::Regenerated},
    {u"ci-build-windows", u"Build runners on Windows.", 3, Operations, 178, 62, 3},
    {u"ci-build-macos", u"Build runners on macOS, used for release candidates only.", 3, Operations, 170, 4,
     52},
    {u"ci-nightly-tests", u"The long tests that run from one to four in the morning.", 4, User, 140, 41, 9},
    {u"ci-docs-publisher", u"", 5, User, 133, 47, 30},
    {u"terraform-prod", u"Plans and applies the production accounts. Changes need two approvals.", 1, Admin,
     320, 45, 6, Fate::Regenerated},
    {u"terraform-staging", u"Plans and applies the staging accounts.", 1, Admin, 318, 45, 5, Fate::InGrace},
    {u"terraform-sandbox", u"Free to break. Cleaned up every Friday.", 4, Operations, 260, 20, 26},
    {u"terraform-drift-check", u"Reads everything, writes nothing, complains at nine.", 4, ReadOnly, 200, 165,
     8},
    {u"grafana-reader", u"Dashboards on the wall of the operations room.", 6, ReadOnly, 365, forever, 0,
     Fate::Edited},
    {u"grafana-alerts", u"Evaluates alert rules once a minute.", 4, ReadOnly, 290, 75, 0},
    {u"prometheus-scraper", u"", 4, ReadOnly, 280, 85, 0, Fate::Regenerated},
    {u"loki-shipper", u"Ships audit events into the log store.", 3, ReadOnly, 230, 6, 1},
    {u"pagerduty-bridge", u"Opens an incident when an account falls out of compliance.", 3, User, 190, 5, 60,
     Fate::InGrace},
    {u"statuspage-sync", u"Keeps the public status page in step.", 5, User, 160, 130, 4},
    {u"backup-nightly", u"Exports configuration to cold storage every night at two.", 1, ReadOnly, 400,
     forever, 13},
    {u"backup-verify", u"Restores last night's backup into a scratch account and compares.", 1, Operations,
     396, 33, 15},
    {u"backup-offsite", u"The copy in the other region.", 1, ReadOnly, 390, 2, 14},
    {u"cost-report-weekly", u"Builds the cost report on Monday mornings.", 6, ReadOnly, 250, 115, 92},
    {u"cost-anomaly-watch", u"", 6, ReadOnly, 120, 60, 7},
    {u"budget-forecast", u"Quarterly forecast, run by hand.", 6, ReadOnly, 240, 125, 2100},
    {u"jira-connector", u"Creates a ticket for each account request.", 5, User, 300, 66, 20,
     Fate::SwitchedOffAndOn},
    {u"slack-notifier", u"Posts approvals and failures to the operations channel.", 5, User, 310, 22, 2},
    {u"servicenow-sync", u"Two-way sync of the account inventory.", 2, Operations, 205, 160, 11},
    {u"okta-provisioning", u"Creates and removes people as they come and go.", 1, Admin, 380, 95, 18,
     Fate::Regenerated},
    {u"vault-broker", u"Hands out short-lived credentials to services.", 1, Admin, 350, 58, 1, Fate::InGrace},
    {u"ansible-runner", u"Configuration runs on the last few pets.", 4, Operations, 275, 3, 70},
    {u"packer-images", u"Bakes the base images on the first of the month.", 4, Operations, 220, 145, 410},
    {u"k8s-cluster-north", u"Cluster autoscaler, northern region.", 3, Operations, 150, 30, 0},
    {u"k8s-cluster-south", u"Cluster autoscaler, southern region.", 3, Operations, 150, 30, 0},
    {u"k8s-cluster-lab", u"Cluster autoscaler of the lab. Switched off between projects.", 3, Operations, 145,
     35, 1500, Fate::Disabled},
    {u"argo-rollouts", u"Progressive delivery for the customer portal.", 3, Operations, 88, 2, 5,
     Fate::Edited},
    {u"image-scanner", u"Looks for known weaknesses in container images.", 2, ReadOnly, 175, 8, 16},
    {u"compliance-export", u"Evidence for the yearly audit.", 2, ReadOnly, 330, 35, 1900, Fate::Edited},
    {u"policy-as-code", u"Applies the organisation's guard rails.", 2, Admin, 215, 150, 12},
    {u"dns-automation", u"Registers host names for new environments.", 4, Operations, 265, 100, 10},
    {u"cidr-planner", u"Reserves address ranges before a network is made.", 4, Operations, 185, 55, 260},
    {u"vpn-gateway", u"", 4, Operations, 196, 1, 3},
    {u"customer-portal", u"The portal's own view of environments and their owners.", 5, User, 345, 20, 0,
     Fate::Regenerated},
    {u"mobile-app-backend", u"Read access for the on-call app.", 5, ReadOnly, 128, 52, 1},
    {u"data-lake-loader", u"Loads the account inventory into the data lake.", 6, ReadOnly, 236, 128, 21},
    {u"bi-extract", u"Feeds the management dashboard.", 6, ReadOnly, 224, 142, 46},
    {u"load-test-harness", u"Makes and destroys environments in bulk. Only in the sandbox.", 4, Operations,
     95, 85, 840, Fate::Disabled},
    {u"chaos-monkey", u"Breaks things on Wednesdays, politely.", 4, Operations, 115, 65, 130,
     Fate::SwitchedOffAndOn},
    {u"partner-northwind", u"The integration partner's read access. Ask before renewing.", 2, ReadOnly, 270,
     -12, 310},
    {u"partner-contoso", u"Pilot with a second partner, ended in spring.", 2, ReadOnly, 305, -95, 2400},
    {u"migration-2023", u"The move to the new account structure.", 1, Admin, 410, -140, 3500},
    {u"hackathon-bot", u"For three days of fun.", 5, User, 74, -44, 1080},
    {u"intern-project", u"Summer project: a map of all networks.", 5, ReadOnly, 130, -25, 640},
    {u"load-balancer-probe", u"Health probe from outside.", 4, ReadOnly, 185, -3, 74},
    {u"old-jenkins", u"The build server before the runners. Kept until the last job has moved.", 7,
     Operations, 415, forever, 2900, Fate::Disabled},
    {u"legacy-cron", u"A script on a machine under a desk. Find out what it does before deleting.", 7,
     Operations, 412, forever, 190},
    {u"sam-laptop-cli", u"", 7, Operations, 240, forever, 2650, Fate::Disabled},
    {u"edge-agent-01", u"Agent at the harbour office.", 3, User, 60, 120, never},
    {u"edge-agent-02", u"Agent at the dry dock.", 3, User, 60, 120, never},
    {u"new-reporting-job", u"Starts with the next quarter.", 6, ReadOnly, 5, 85, never},
    {u"disaster-recovery-drill", u"Sealed. Opened twice a year.", 0, Root, 300, 65, never},
    {u"break-glass", u"For the day when sign-in is down. In the safe, with its twin.", 0, Root, 418, forever,
     never},
    {u"build-cache-proxy", u"Shared cache for all runners.", 3, User, 33, 57, 0, Fate::Regenerated},
    {u"tmp-debug-token", u"Made during the network incident.", 4, Admin, 51, 39, 1150, Fate::Deleted},
    {u"old-grafana", u"Replaced by grafana-reader.", 6, ReadOnly, 405, 20, 8700, Fate::Deleted},
    {u"contractor-readonly", u"Access of the auditors during the review.", 2, ReadOnly, 125, 60, 1700,
     Fate::Deleted},
});

} // namespace

std::span<const Person> people()
{
    return cast;
}

std::span<const Story> stories()
{
    return told;
}

} // namespace chatelaine::demo
