// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backend/audittrail.h"
#include "backend/directory.h"
#include "backend/groupservice.h"
#include "backend/policyservice.h"
#include "support/testbackend.h"

#include <QSignalSpy>

/// Passes over a story that this back end cannot tell; \a why is a sentence for the protocol.
#define NEEDS(what, why)                                                                                     \
    do {                                                                                                     \
        if (!(what))                                                                                         \
            QSKIP(why);                                                                                      \
    } while (false)

namespace chatelaine {

/// What every back end promises, told as stories. A back end's test subclasses this and says how to make one;
/// the slots here run for it. What a back end says of itself (traits, absent services) decides which stories
/// it can tell; the others are passed over, in words.
class BackendContract : public QObject
{
    Q_OBJECT

protected:
    /// An empty organisation at the time of \a clock, whose most powerful user (testroot) is signed in.
    virtual Future<std::shared_ptr<Backend>> make(std::shared_ptr<FakeClock> clock) = 0;
    /// Lets go of everything that make() left behind.
    virtual void cleanUp() = 0;
    /// Adds an active person; how is the back end's own affair. Only where there are people.
    virtual void addPerson(const QString &name, const QString &email, const QString &role) = 0;
    static Secret personsPassword() { return Secret("another long password"); }
    virtual Instant startTime() const { return FakeClock().now(); }
    /// A valid draft.
    virtual TokenDraft wanted(const QString &name) const;
    virtual qsizetype longestNameInBytes() const { return 4 * longestName; }
    /// Somebody else gives \a token another name.
    virtual void renameElsewhere(const Token &token, const QString &name);
    /// Cuts the back end off from its server, and lets it back. False where there is none to cut off from.
    virtual bool unplug() { return false; }
    virtual void plugIn() {}
    Backend &backend() const { return *m_backend; }
    const FakeClock &clock() const { return *m_clock; }

private Q_SLOTS:
    void init();
    void cleanup();

    // One token
    void aTokenIsMadeAndItsSecretShownOnce();
    void aTokenIsChanged();
    void anEditOfAnOldVersionIsRefused();
    void aTokenIsSwitchedOffAndOnAgain();
    void aDeletedTokenKeepsItsRecordAndLosesItsSecrets();
    void everyActTellsWhichTokenChanged();
    void historyTellsWhoDidWhat();

    // Whatever it is made of
    void whatIsNotThereIsNotFound();
    void aDeletedTokenIsOver();
    void everyListHearsOfActs();
    void whatOthersChangedIsAConflict();
    void regeneratingGivesASecretThatWorks();
    void pastedSecretsAreTold();
    void whatATokenMayDoIsTheSameEverywhere();
    void listsAreFoundCountedAndSorted();
    void theSignedInAreKnown();
    void withoutItsServerNothingIsWrittenAndNothingLost();

    // Many tokens at once
    void manyAreDeletedAsTheRehearsalSaid();
    void onlyWhatIsOfferedIsDoneToMany();
    void whatChangedSinceTheRehearsalIsLeftAlone();
    void aCancelledActTellsWhatWasNotTried();
    void manyAreSwitchedOffAndOnAgain();
    void manyGetAnotherOwnerRoleAndExpiry();
    void whatBreaksARuleIsRefusedForEachByItself();
    void whoMayNotChangeOneMayNotChangeMany();
    void manyAreMadeEachWithASecretOfItsOwn();
    void whatIsRefusedForOneIsMadeOfTheOthers();
    void aCancelledCreationTellsWhatWasNotTried();
    void nobodyMakesManyOfWhatTheyMayNotMake();
    void whoMayNotMakeOneMayNotMakeMany();

    // Secrets
    void graceLetsBothSecretsWorkUntilItsEnd();
    void withoutGraceThePreviousSecretDiesAtOnce();
    void atMostTwoSecretsLive();
    void graceIsEndedByHand();
    void graceNeverOutlivesTheToken();
    void anExpiredTokenIsNotRegenerated();
    void pastedTextIsIdentified_data();
    void pastedTextIsIdentified();

    // Who may
    void nobodyHandsOutMoreThanTheyHold();
    void nobodyRevivesWhatCanDoMoreThanThey();
    void whatCanDoMoreIsStoppedInAnEmergency();
    void whoMayOnlyReadChangesNothing();
    void whoIsSignedOutSeesNothing();
    void wrongPasswordsAndUnknownAddressesLookTheSame();

    void everyActIsAllowedAsTheMatrixSays_data();
    void everyActIsAllowedAsTheMatrixSays();

    // Roles
    void aRoleIsMadeChangedAndDeleted();
    void builtInRolesStayAsTheyAre();
    void onlyUnusedRolesAreDeleted();
    void rolesHaveNamesOfTheirOwn();
    void twoRolesSwapTheirNames();
    void changesOfRolesAreAllOrNothing();
    void aRoleOfAnOldVersionIsRefused();
    void nobodyMakesARoleAboveTheirOwn();
    void aPreviewTellsWhoGainsAndLosesAndChangesNothing();
    void whoHasItThroughAGroupDoesNotLoseIt();
    void oneSeesOnesOwnPermissionsChangeAtOnce();
    void rolesAreCountedByWhoHasThem();
    void whoCanNamesEverybodyAndWhy();
    void whoCanHidesWhatOneMayNotRead();

    // Catalogues
    void aCatalogueIsTakenIn();
    void whatACatalogueDroppedIsRemovedOnlyOnRequest();
    void whatTheConsoleAsksForNeverGoes();
    void anImportThatWouldDoSomethingElseIsAConflict();

    // Policy
    void thePolicyIsChanged();
    void impossiblePoliciesAreRefused();
    void aPolicyOfAnOldVersionIsRefused();
    void aPolicyTellsWhichTokensLiveTooLong();

    // Personal access tokens
    void personalTokensAreOffUntilSwitchedOn();
    void aPersonalTokenIsMadeAndActsAsItsUser();
    void scopesAreNotCutDownToWhatOneHolds();
    void impossiblePersonalTokensAreRefused();
    void nobodyElseEditsOrRegeneratesAPersonalToken();
    void othersMayStopAPersonalTokenAndItStaysStopped();
    void onesOwnSwitchIsOnesOwn();
    void onesOwnTokensAreReadWithoutPermission();
    void offStopsAllPersonalTokensAndOnBringsThemBack();
    void deletingAPersonalTokenLeavesItsUserAlone();
    void zonesAreThoseOfThePrincipal();
    void whoHasZonesHandsOutOnlySomeOfThem();
    void nobodyChangesTheirOwnZones();

    // Lists
    void textFindsEveryField_data();
    void textFindsEveryField();
    void aLimitGivesTheFirst();
    void filtersNarrow_data();
    void filtersNarrow();
    void statusFiltersAgreeWithTheDomain();
    void everyColumnSorts_data();
    void everyColumnSorts();
    void deletedTokensAppearOnlyWhenAskedFor();
    void recordsComeInTheOrderAskedFor();

    // Hostile input
    void strangeNamesAreKeptAsTheyAre_data();
    void strangeNamesAreKeptAsTheyAre();
    void impossibleNamesAreRefused_data();
    void impossibleNamesAreRefused();
    void strangeSearchesFindNothingAndBreakNothing_data();
    void strangeSearchesFindNothingAndBreakNothing();
    void extremeDates();
    void aClockThatJumpsBackHarmsNothing();

private:
    TokenService &tokens() const { return *m_backend->tokens(); }
    RoleId role(const QString &name) const;
    TokenDraft draft(const QString &name) const;
    RevealedToken create(const QString &name) const { return value(tokens().create(draft(name))); }
    Token fresh(TokenId id) const { return value(tokens().token(id)); }
    Identification identify(const Secret &secret) const { return value(tokens().identify(secret.clone())); }
    bool works(const Secret &secret) const { return identify(secret).works; }
    QStringList namesFound(const TokenQuery &query) const;
    QStringList sortedBy(TokenColumn column, Qt::SortOrder order, const QString &text) const;
    void signInAs(const QString &role);
    void signInAsRoot();
    Role roleNamed(const QString &name) const;
    Role makeRole(const QString &name, const PermissionSet &permissions);
    User personNamed(const QString &name) const;
    void allowPersonalTokens(bool allowed = true);
    void giveZones(PrincipalId user, const QStringList &zones);
    QVector<TokenId> createMany(int count) const;
    QVector<TokenDraft> drafts(const QStringList &names) const;
    BulkPlan rehearsed(const BulkAct &act, const QVector<TokenId> &ids) const
    {
        return value(tokens().rehearse(act, ids, std::make_shared<LongWork>()));
    }
    BulkReport carriedOut(const BulkAct &act, const QVector<BulkTarget> &targets) const
    {
        return value(tokens().carryOut(act, targets, std::make_shared<LongWork>()));
    }
    RevealedToken createOwn(const QString &name, const QStringList &scopes) const;
    void makeAssortment();

    std::shared_ptr<FakeClock> m_clock;
    std::shared_ptr<Backend> m_backend;
    PrincipalId m_root;
    QHash<QString, RoleId> m_roles;
};

} // namespace chatelaine
