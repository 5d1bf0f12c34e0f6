// SPDX-License-Identifier: Apache-2.0
#include "client/domain/drafts/draft_merge.h"
#include "tests/support/test_main.h"

#include <QTest>

#include <set>

using namespace tongban;
using namespace tongban::domain;

namespace
{

const std::string kPhone = "phone";
const std::string kDesktop = "desktop";

v1::DraftValue value(const char* text, const std::string& device = {})
{
    v1::DraftValue made;
    made.set_text(text);
    made.set_device_id(device);
    return made;
}

v1::Draft draftOf(std::initializer_list<std::pair<const char*, const char*>> answers)
{
    v1::Draft draft;
    for (const auto& [path, text] : answers) {
        v1::DraftField& field = *draft.add_fields();
        field.set_path(path);
        *field.add_values() = value(text);
    }
    return draft;
}

std::set<std::string> textsOf(const v1::Draft& draft, const char* path)
{
    std::set<std::string> texts;
    if (const v1::DraftField* const field = findField(draft, path)) {
        for (const v1::DraftValue& one : field->values())
            texts.insert(one.text());
    }
    return texts;
}

std::string shown(const v1::Draft& draft, const char* path)
{
    const v1::Draft answers = shownAnswers(draft);
    const v1::DraftField* const field = findField(answers, path);
    return field == nullptr ? "(none)" : field->values(0).text();
}

using Texts = std::set<std::string>;

} // namespace

// Two devices of one person fill in one form.
class DraftsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOnlyIChangedIsMine()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}, {"/d/phone", "1"}});
        const v1::Draft mine = draftOf({{"/d/name", "b"}, {"/d/phone", "1"}});
        const MergedDraft merged = mergeDraft(known, mine, known, kPhone);
        QCOMPARE(merged.untold.size(), std::size_t{1});
        QCOMPARE(textsOf(merged.known, "/d/name"), Texts{"b"});
        QVERIFY(undecidedFields(merged.known).empty());
    }

    void whatOnlyTheOthersChangedIsTheirs()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}});
        const MergedDraft merged = mergeDraft(known, known, draftOf({{"/d/name", "b"}}), kPhone);
        QVERIFY(merged.untold.empty());
        QCOMPARE(shown(merged.known, "/d/name"), std::string("b"));
    }

    void differentQuestionsNeverMeet()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}, {"/d/phone", "1"}});
        const v1::Draft mine = draftOf({{"/d/name", "b"}, {"/d/phone", "1"}});
        const v1::Draft theirs = draftOf({{"/d/name", "a"}, {"/d/phone", "2"}});
        const MergedDraft merged = mergeDraft(known, mine, theirs, kPhone);
        QCOMPARE(shown(merged.known, "/d/name"), std::string("b"));
        QCOMPARE(shown(merged.known, "/d/phone"), std::string("2"));
        QVERIFY(undecidedFields(merged.known).empty());
    }

    void theSameWrittenTwiceIsNoQuestion()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}});
        const v1::Draft both = draftOf({{"/d/name", "b"}});
        const MergedDraft merged = mergeDraft(known, both, both, kPhone);
        QVERIFY(undecidedFields(merged.known).empty());
        QCOMPARE(textsOf(merged.known, "/d/name"), Texts{"b"});
    }

    void whatDiffersIsKeptTwiceAndAskedAbout()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}});
        const v1::Draft mine = draftOf({{"/d/name", "mine"}});
        const MergedDraft merged = mergeDraft(known, mine, draftOf({{"/d/name", "theirs"}}), kPhone);
        QCOMPARE(textsOf(merged.known, "/d/name"), (Texts{"mine", "theirs"}));
        QCOMPARE(undecidedFields(merged.known).size(), std::size_t{1});
        // What stands in the form here is what was typed here.
        QCOMPARE(shown(merged.known, "/d/name"), std::string("mine"));
        // There, when the question comes, what was typed there.
        const MergedDraft there =
            mergeDraft(draftOf({{"/d/name", "theirs"}}), draftOf({{"/d/name", "theirs"}}), merged.known, kDesktop);
        QCOMPARE(shown(there.known, "/d/name"), std::string("theirs"));
        QVERIFY(there.untold.empty());
    }

    void anAnswerTakenAwayHereAndChangedThereIsAskedAbout()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}});
        const MergedDraft merged =
            mergeDraft(known, draftOf({{"/d/name", ""}}), draftOf({{"/d/name", "theirs"}}), kPhone);
        QCOMPARE(textsOf(merged.known, "/d/name"), (Texts{"", "theirs"}));
    }

    void itMakesNoDifferenceWhoComesFirst()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}, {"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}});
        const auto phone = editsSince(known, draftOf({{"/d/name", "b"}}), kPhone);
        const auto desktop = editsSince(
            known, draftOf({{"/d/name", "c"}, {"/d/m[1]", "1"}, {"/d/m[1]/x", "y"}, {"/d/m[2]", "1"}}), kDesktop);
        v1::Draft one = known;
        applyEdits(one, phone);
        applyEdits(one, desktop);
        v1::Draft other = known;
        applyEdits(other, desktop);
        applyEdits(other, phone);
        for (const char* path : {"/d/name", "/d/m[1]", "/d/m[1]/x", "/d/m[2]"})
            QCOMPARE(textsOf(one, path), textsOf(other, path));
        QCOMPARE(textsOf(one, "/d/name"), (Texts{"b", "c"}));
    }

    void anEditThatComesTwiceDoesTheSameOnce()
    {
        v1::Draft draft = draftOf({{"/d/name", "a"}});
        const auto edits = editsSince(draft, draftOf({{"/d/name", "b"}}), kPhone);
        applyEdits(draft, edits);
        applyEdits(draft, edits);
        QCOMPARE(textsOf(draft, "/d/name"), Texts{"b"});
    }

    void aDecisionEndsTheQuestion()
    {
        v1::Draft draft = draftOf({{"/d/name", "b"}});
        *draft.mutable_fields(0)->add_values() = value("c", kDesktop);
        const std::vector<v1::DraftEdit> edits{decision(draft, "/d/name", value("c"))};
        applyEdits(draft, edits);
        QCOMPARE(textsOf(draft, "/d/name"), Texts{"c"});
    }

    void aDecisionLeavesWhatCameAfterIt()
    {
        v1::Draft draft = draftOf({{"/d/name", "b"}});
        *draft.mutable_fields(0)->add_values() = value("c", kDesktop);
        const std::vector<v1::DraftEdit> edits{decision(draft, "/d/name", value("b"))};
        *draft.mutable_fields(0)->add_values() = value("of a third one");
        applyEdits(draft, edits);
        QCOMPARE(textsOf(draft, "/d/name"), (Texts{"b", "of a third one"}));
    }

    void whoTypesOnWhileAskedHasNotAnsweredForTheOther()
    {
        v1::Draft draft = draftOf({{"/d/name", "theirs"}});
        *draft.mutable_fields(0)->add_values() = value("mine", kPhone);
        putShownFirst(draft, draftOf({{"/d/name", "mine"}}));
        const auto edits = editsSince(draft, draftOf({{"/d/name", "mine again"}}), kPhone);
        applyEdits(draft, edits);
        QCOMPARE(textsOf(draft, "/d/name"), (Texts{"theirs", "mine again"}));
    }

    void instancesAddedOnEachSideAreBothThere()
    {
        const v1::Draft known = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}});
        const v1::Draft mine = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}, {"/d/m[p]", "1"}, {"/d/m[p]/x", "p"}});
        const v1::Draft theirs = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}, {"/d/m[d]", "1"}, {"/d/m[d]/x", "d"}});
        const MergedDraft merged = mergeDraft(known, mine, theirs, kPhone);
        QVERIFY(undecidedFields(merged.known).empty());
        QCOMPARE(shown(merged.known, "/d/m[p]/x"), std::string("p"));
        QCOMPARE(shown(merged.known, "/d/m[d]/x"), std::string("d"));
    }

    void anInstanceRemovedHereAndLeftAloneThereIsGone()
    {
        const v1::Draft known = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}});
        const MergedDraft merged = mergeDraft(known, v1::Draft(), known, kPhone);
        QCOMPARE(merged.untold.size(), std::size_t{1});
        QCOMPARE(shown(merged.known, "/d/m[1]"), std::string("(none)"));
        QCOMPARE(shown(merged.known, "/d/m[1]/x"), std::string("(none)"));
    }

    void anInstanceRemovedHereAndChangedThereIsAskedAbout()
    {
        const v1::Draft known = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}, {"/d/m[1]/y", "y"}});
        const v1::Draft theirs = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "new"}, {"/d/m[1]/y", "y"}});
        const MergedDraft merged = mergeDraft(known, v1::Draft(), theirs, kPhone);
        const auto asked = undecidedFields(merged.known);
        QCOMPARE(asked.size(), std::size_t{1});
        QCOMPARE(asked.front().path(), std::string("/d/m[1]"));
        // Whole, so that one can see what one decides on.
        QCOMPARE(shown(merged.known, "/d/m[1]/x"), std::string("new"));
        QCOMPARE(shown(merged.known, "/d/m[1]/y"), std::string("y"));
    }

    void workInAnInstanceThatWasRemovedMeanwhileBringsItBackAsAQuestion()
    {
        v1::Draft draft = draftOf({{"/d/m[1]", ""}, {"/d/m[1]/x", "x"}});
        const v1::Draft known = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}});
        const auto edits = editsSince(known, draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "new"}}), kDesktop);
        applyEdits(draft, edits);
        QCOMPARE(textsOf(draft, "/d/m[1]"), (Texts{"", "1"}));
        QCOMPARE(textsOf(draft, "/d/m[1]/x"), Texts{"new"});
    }

    void anInstanceBroughtBackByUndoIsThereAgain()
    {
        const v1::Draft whole = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "x"}});
        v1::Draft draft = whole;
        applyEdits(draft, editsSince(draft, v1::Draft(), kPhone));
        applyEdits(draft, editsSince(draft, whole, kPhone));
        QCOMPARE(textsOf(draft, "/d/m[1]"), Texts{"1"});
        QCOMPARE(shown(draft, "/d/m[1]/x"), std::string("x"));
    }

    void whatIsBroughtBackShowsWhatItShowedBeforeInWhateverOrderItCameMeanwhile()
    {
        const auto asked = [](const char* first, const char* second) {
            v1::Draft draft = draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", first}});
            *draft.mutable_fields(1)->add_values() = value(second);
            return draft;
        };
        v1::Draft known = asked("mine", "theirs");
        applyEdits(known, editsSince(known, v1::Draft(), kPhone));
        v1::Draft restored = asked("theirs", "mine");
        applyEdits(restored, editsSince(restored, v1::Draft(), kPhone));
        known = mergeDraft(known, v1::Draft(), restored, kPhone).known;
        applyEdits(known, editsSince(known, draftOf({{"/d/m[1]", "1"}, {"/d/m[1]/x", "typed over"}}), kPhone));
        QCOMPARE(textsOf(known, "/d/m[1]/x"), (Texts{"theirs", "typed over"}));
    }

    void questionsInsideOfWhatIsGoneAreNotAsked()
    {
        v1::Draft draft = draftOf({{"/d/m[1]", ""}, {"/d/m[1]/x", "x"}});
        *draft.mutable_fields(1)->add_values() = value("y");
        QVERIFY(undecidedFields(draft).empty());
    }

    void placesAnotherVersionOfTheFormLacksAreLeftAlone()
    {
        const v1::Draft known = draftOf({{"/d/name", "a"}, {"/d/later", "kept"}});
        QVERIFY(editsSince(known, draftOf({{"/d/name", "a"}}), kPhone).empty());
    }

    void twoPhotosOfOneNameAreTwoAnswers()
    {
        v1::DraftValue one = value("IMG_1.jpg");
        one.mutable_attachment()->set_sha256("one");
        v1::DraftValue other = one;
        other.mutable_attachment()->set_sha256("other");
        QVERIFY(!sameAnswer(one, other));
    }

    void anEditThePlatformDidNotTakeIsToldAgain()
    {
        v1::Draft known = draftOf({{"/d/name", "a"}});
        const v1::Draft mine = draftOf({{"/d/name", "b"}});
        const auto edits = editsSince(known, mine, kPhone);
        applyEdits(known, edits);
        QVERIFY(editsSince(known, mine, kPhone).empty());
        untell(known, edits.front());
        QCOMPARE(editsSince(known, mine, kPhone).size(), std::size_t{1});
        QCOMPARE(editsSince(known, mine, kPhone).front().seen(0).text(), std::string("a"));
    }

    void whatARestoredPlatformForgotIsKnownByWhoSawIt()
    {
        v1::Draft known = draftOf({{"/d/name", "new"}, {"/d/phone", "1"}, {"/d/note", ""}});
        *known.mutable_fields(1)->add_values() = value("2");
        v1::Draft theirs = draftOf({{"/d/name", "old"}, {"/d/phone", "1"}});
        applyEdits(theirs, forgottenEdits(known, theirs));
        QCOMPARE(textsOf(theirs, "/d/name"), (Texts{"old", "new"}));
        QCOMPARE(textsOf(theirs, "/d/phone"), (Texts{"1", "2"}));
        QVERIFY(findField(theirs, "/d/note") == nullptr);
    }

    void whatWaitsToBeSentIsSeenOnTopOfWhatThePlatformSaid()
    {
        const v1::Draft base = draftOf({{"/d/name", "a"}});
        v1::SaveDraftPayload payload;
        payload.mutable_draft()->set_id("one");
        for (const v1::DraftEdit& edit : editsSince(base, draftOf({{"/d/name", "b"}}), kPhone))
            *payload.add_edits() = edit;
        v1::OutboxEntry entry;
        entry.mutable_operation()->set_kind("draft.save");
        entry.mutable_operation()->set_lane("draft/one");
        entry.mutable_operation()->set_payload(payload.SerializeAsString());
        const std::vector<v1::OutboxEntry> outbox{entry};
        QCOMPARE(textsOf(*overlayDraft(base, outbox, "one"), "/d/name"), Texts{"b"});
        QCOMPARE(textsOf(*overlayDraft(base, outbox, "other"), "/d/name"), Texts{"a"});
        entry.set_state(v1::OUTBOX_STATE_ACCEPTED);
        entry.set_pulled(true);
        const std::vector<v1::OutboxEntry> over{entry};
        QCOMPARE(textsOf(*overlayDraft(base, over, "one"), "/d/name"), Texts{"a"});
    }
};

TONGBAN_TEST(DraftsTest)

#include "tst_drafts.moc"
