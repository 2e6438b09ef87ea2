package ba.sigurno.ear.inserver.quiz;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.entity.NotFoundException;
import ba.sigurno.ejb.entity.Sort;
import ba.sigurno.ejb.quiz.bank.BankColumn;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankFilter.Whose;
import ba.sigurno.ejb.quiz.bank.BankLine;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.ejb.quiz.bank.BulkChange;
import ba.sigurno.ejb.quiz.bank.BulkChange.Kind;
import ba.sigurno.ejb.quiz.bank.BulkResult;
import ba.sigurno.ejb.quiz.bank.Filing;
import ba.sigurno.ejb.quiz.bank.QuestionBulk;
import ba.sigurno.ejb.quiz.bank.TagCommand;
import ba.sigurno.ejb.quiz.editing.EditVersion;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.QuestionReview;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.content.QuestionType;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of questions of the bank. Who may call what, the access matrix says. */
@ExtendWith(ArquillianExtension.class)
class QuestionBankIT {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);

    /** Statements on questions that are under way. */
    private static final String WAITING =
            "SELECT COUNT(*) FROM information_schema.processlist WHERE info LIKE 'UPDATE question SET%'";

    @Inject
    private AsStaff as;

    @Inject
    private BankQuestions questions;

    @Inject
    private BankService bank;

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionReview review;

    @Inject
    private QuestionBulk bulk;

    @Inject
    private Rows rows;

    @Inject
    private Concurrently concurrently;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aSecondPersonReviewsWhatTheFirstWrote() throws Exception {
        var id = questions.draft(Demo.EDITOR);
        does(Demo.EDITOR_2, () -> editing.save(id, stamp(id), BankQuestions.content("Bolje?"), true));
        refused(Demo.EDITOR, "quiz_rule_own_review", () -> review.approve(id, stamp(id)));
        refused(Demo.EDITOR_2, "quiz_rule_own_review", () -> review.approve(id, stamp(id)));
        refused(Demo.EDITOR, "quiz_rule_in_review", () -> editing.open(id));

        var alone = questions.handedIn(Demo.EDITOR);
        refused(Demo.EDITOR, "quiz_rule_own_review", () -> review.sendBack(alone, stamp(alone), "Ne."));
        does(Demo.EDITOR_2, () -> review.sendBack(alone, stamp(alone), "Kraće."));
        does(Demo.EDITOR, () -> editing.save(alone, stamp(alone), BankQuestions.content("Kraće?"), true));
        does(Demo.EDITOR_2, () -> review.approve(alone, stamp(alone)));
        var page = as.call(Demo.EDITOR, () -> questions.page(alone));
        assertThat(page.asked()).contains(1);
        assertThat(page.status()).isEqualTo(BankStatus.APPROVED);
    }

    @Test
    void whoSavesOnTopOfAnothersChangeIsTold() throws Exception {
        var id = questions.draft(Demo.EDITOR);
        var seen = questions.stamp(id);
        does(Demo.EDITOR_2, () -> editing.save(id, seen, BankQuestions.content("Tuđe?"), false));
        for (Runnable late : List.<Runnable>of(
                () -> editing.save(id, seen, BankQuestions.content("Moje?"), false),
                () -> editing.submit(id, seen),
                () -> editing.discard(id, seen))) {
            stale(Demo.EDITOR, late);
        }
        assertThat(as.call(Demo.EDITOR, () -> questions.page(id)).stem()).isEqualTo("Tuđe?");
        int lock = as.call(Demo.EDITOR, () -> questions.lock(id));
        var tags = new TagCommand(null, new Filing("PRI", "P2", null), Difficulty.EASY, List.of(word));
        does(Demo.EDITOR_2, () -> editing.tag(id, lock, tags));
        stale(Demo.EDITOR, () -> editing.tag(id, lock, tags));
    }

    @Test
    void aChangeOfWhatIsAskedIsTheNextVersionUntilItIsDiscarded() throws Exception {
        var id = questions.handedIn(Demo.EDITOR);
        does(Demo.EDITOR_2, () -> review.approve(id, stamp(id)));
        does(
                Demo.EDITOR,
                () -> editing.translate(id, stamp(id), Language.ENGLISH, List.of("Test?", "yes", "", "no", "", "")));
        var page = as.call(Demo.EDITOR, () -> questions.page(id));
        assertThat(page.versions()).hasSize(2);
        assertThat(page.versions().get(0).changes()).hasSize(3);
        assertThat(page.shown().complete()).containsExactly(Language.BOSNIAN, Language.ENGLISH);
        assertThat(page.asked()).contains(1);

        assertThat(as.call(Demo.EDITOR, () -> editing.discard(id, stamp(id)))).isFalse();
        assertThat(as.call(Demo.EDITOR, () -> questions.page(id)).versions()).hasSize(1);
        var copy = as.call(Demo.EDITOR_2, () -> editing.copy(id));
        assertThat(as.call(Demo.EDITOR_2, () -> editing.discard(copy, stamp(copy))))
                .isTrue();
        assertThatThrownBy(() -> as.call(Demo.EDITOR_2, () -> questions.page(copy)))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    void theListIsNarrowedByEverythingThatIsKnownOfAQuestion() throws Exception {
        var id = questions.draft(Demo.EDITOR, "Šta znači čaj " + word + "?");
        var tags = new TagCommand("id-" + word, new Filing("PRI", "P2", null), Difficulty.HARD, List.of(word));
        does(Demo.EDITOR, () -> editing.tag(id, questions.lock(id), tags));
        assertThat(found(filter("caj " + word, null, null, null))).containsExactly(id);
        assertThat(found(filter("чај " + word, null, null, null))).containsExactly(id);
        assertThat(found(filter("id-" + word, null, null, null))).containsExactly(id);
        assertThat(found(new BankFilter(
                        null,
                        QuestionType.SINGLE_CHOICE,
                        "PRI",
                        "P2",
                        Difficulty.HARD,
                        word,
                        Language.BOSNIAN,
                        Language.ENGLISH,
                        BankStatus.DRAFT,
                        Whose.MINE)))
                .containsExactly(id);
        assertThat(found(filter(word, Language.ENGLISH, null, null))).isEmpty();
        assertThat(found(filter(word, null, Language.BOSNIAN, null))).isEmpty();
        assertThat(found(filter(word, null, null, BankStatus.APPROVED))).isEmpty();
        assertThat(found(new BankFilter(word, null, BankFilter.NONE, null, null, null, null, null, null, null)))
                .isEmpty();

        does(Demo.EDITOR, () -> editing.submit(id, stamp(id)));
        var waiting = new BankFilter(word, null, null, null, null, null, null, null, null, Whose.REVIEW);
        assertThat(found(waiting)).isEmpty();
        assertThat(as.call(Demo.EDITOR_2, () -> ids(waiting))).containsExactly(id);
        assertThat(as.call(Demo.EDITOR_2, () -> bank.waiting())).isPositive();
    }

    @Test
    void theListIsInTheOrderThatItsReaderChose() throws Exception {
        var hard = questions.draft(Demo.EDITOR);
        var easy = questions.draft(Demo.EDITOR);
        var medium = questions.draft(Demo.EDITOR);
        var unset = questions.draft(Demo.EDITOR);
        as.call(Demo.EDITOR, () -> bulk.change(List.of(hard, easy, medium, unset), adding(word)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(hard), grading(Difficulty.HARD)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(easy), grading(Difficulty.EASY)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(medium), grading(Difficulty.MEDIUM)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(easy), BulkChange.of(Kind.SUBMIT)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(medium), BulkChange.of(Kind.RETIRE)));
        as.call(
                Demo.EDITOR,
                () -> bulk.change(
                        List.of(unset), new BulkChange(Kind.FILE, new Filing("BUL", "P3", null), null, null)));
        assertThat(sorted(BankColumn.DIFFICULTY, false)).containsExactly(easy, medium, hard, unset);
        assertThat(sorted(BankColumn.DIFFICULTY, true)).containsExactly(unset, hard, medium, easy);
        assertThat(sorted(BankColumn.STATUS, false)).containsExactly(hard, unset, easy, medium);
        assertThat(sorted(BankColumn.STRAND, true)).first().isEqualTo(unset);
        assertThat(sorted(BankColumn.CHANGED, false)).containsExactly(hard, easy, medium, unset);
        assertThat(sorted(BankColumn.CHANGED, true)).containsExactly(unset, medium, easy, hard);
        assertThat(sorted(BankColumn.SUBMITTED, true)).first().isEqualTo(easy);
    }

    @Test
    void eachOfManyHasItsOwnRecordOfWhatWasDone() throws Exception {
        var one = questions.draft(Demo.EDITOR);
        var other = questions.draft(Demo.EDITOR);
        as.call(Demo.EDITOR, () -> bulk.change(List.of(one, other), adding(word)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(one), BulkChange.of(Kind.SUBMIT)));
        as.call(Demo.EDITOR, () -> bulk.change(List.of(one, other), BulkChange.of(Kind.SUBMIT)));
        assertThat(actions(one)).containsExactly("quiz_action_tagged", "quiz_action_submitted");
        assertThat(actions(other)).containsExactly("quiz_action_tagged", "quiz_action_submitted");
        assertThat(rows.texts("SELECT detail FROM audit_event WHERE subject_id = ? ORDER BY id", one))
                .containsExactly("Proba? · " + word, "Proba?");
    }

    private List<String> actions(String question) {
        return rows.texts("SELECT action FROM audit_event WHERE subject_id = ? ORDER BY id", question);
    }

    @Test
    void manyAreChangedAtOnceAndWhatIsRefusedIsNamed() throws Exception {
        var own = questions.handedIn(Demo.EDITOR);
        var others = questions.handedIn(Demo.EDITOR_2);
        var draft = questions.draft(Demo.EDITOR_2);
        var ids = List.of(own, others, draft);
        BulkResult approved = as.call(Demo.EDITOR, () -> bulk.change(ids, BulkChange.of(Kind.APPROVE)));
        assertThat(approved.getChanged()).isEqualTo(1);
        assertThat(approved.getRefusals())
                .extracting(refusal -> refusal.reason().getKey())
                .containsExactlyInAnyOrder("quiz_rule_own_review", "quiz_rule_not_in_review");

        var keyword = adding(word);
        assertThat(as.call(Demo.EDITOR, () -> bulk.change(ids, keyword)).getChanged())
                .isEqualTo(3);
        var all = new BankFilter(null, null, null, null, null, word, null, null, null, null);
        var file = new BulkChange(Kind.FILE, new Filing("BUL", "P3", null), null, null);
        assertThat(as.call(Demo.EDITOR, () -> bulk.changeAll(all, file)).getChanged())
                .isEqualTo(3);
        assertThat(as.call(Demo.EDITOR, () -> questions.page(draft)).tags().strandCode())
                .isEqualTo("BUL");
        assertThatThrownBy(() -> as.call(
                        Demo.EDITOR,
                        () -> bulk.changeAll(
                                all, new BulkChange(Kind.FILE, new Filing("NONE", null, null), null, null))))
                .isInstanceOf(NotFoundException.class);
        refused(Demo.EDITOR, "quiz_rule_nothing_marked", () -> bulk.change(List.of(), keyword));
        refused(Demo.EDITOR, "quiz_rule_bulk_many", () -> bulk.change(tooMany(), keyword));
    }

    @Test
    void whenOneOfManyIsChangedAtTheSameMomentNoneIsChanged() throws Exception {
        var ids = List.of(questions.draft(Demo.EDITOR), questions.draft(Demo.EDITOR), questions.draft(Demo.EDITOR));
        var grade = new BulkChange(Kind.GRADE, Filing.NONE, Difficulty.HARD, null);
        var changed = new CompletableFuture<Void>();
        var outcomes = concurrently.all(
                new Concurrently.Deed(what -> what.call(), () -> {
                    rows.write(em -> {
                        em.createNativeQuery("UPDATE question SET version = version + 1 WHERE public_id = ?")
                                .setParameter(1, ids.get(1))
                                .executeUpdate();
                        changed.complete(null);
                        // By then the others are read, and only wait to be written.
                        assertThat(Wait.until(TIMEOUT, () -> rows.count(WAITING) > 0))
                                .isTrue();
                    });
                    return null;
                }),
                new Concurrently.Deed(concurrently.staff(Demo.EDITOR), () -> {
                    changed.get();
                    return bulk.change(ids, grade);
                }));
        assertThat(outcomes.get(0).failure()).isNull();
        assertThat(outcomes.get(1).failure()).hasStackTraceContaining(OptimisticLockException.class.getName());
        for (var id : ids) {
            assertThat(as.call(Demo.EDITOR, () -> questions.page(id)).tags().difficulty())
                    .isNull();
        }
    }

    @Test
    void keywordsThatAreTheSameToTheDatabaseAreToldApartBefore() throws Exception {
        var id = questions.draft(Demo.EDITOR);
        refused(Demo.EDITOR, "quiz_rule_keywords_alike", () -> tag(id, List.of("Lozinka", "lozinka")));
        does(Demo.EDITOR, () -> tag(id, List.of("čaj", "caj", "lozinka")));
        does(Demo.EDITOR, () -> tag(id, List.of("čaj", "Lozinka")));
        does(Demo.EDITOR, () -> bulk.change(List.of(id), adding("LOZINKA")));
        assertThat(as.call(Demo.EDITOR, () -> questions.page(id)).tags().keywords())
                .containsExactly("LOZINKA", "čaj");
    }

    private void tag(String id, List<String> keywords) {
        editing.tag(id, questions.lock(id), new TagCommand(null, Filing.NONE, null, keywords));
    }

    @Test
    void anOutcomeBringsItsStrandAndAgeBandAlong() throws Exception {
        var id = questions.draft(Demo.EDITOR);
        var code = as.call(Demo.EDITOR, () -> bank.outcomes()).get(0).getCode();
        does(
                Demo.EDITOR,
                () -> bulk.change(List.of(id), new BulkChange(Kind.FILE, new Filing(null, null, code), null, null)));
        var tags = as.call(Demo.EDITOR, () -> questions.page(id)).tags();
        assertThat(tags.outcomeCode()).isEqualTo(code);
        assertThat(tags.strandCode()).isNotNull();
        does(Demo.EDITOR, () -> tag(id, List.of()));
        assertThat(as.call(Demo.EDITOR, () -> questions.page(id)).tags().outcomeCode())
                .isNull();
    }

    @Test
    void whoHandedInTakesBackWhatNobodyHasRead() throws Exception {
        var id = questions.handedIn(Demo.EDITOR);
        refused(Demo.EDITOR_2, "quiz_rule_not_own", () -> review.takeBack(id, stamp(id)));
        does(Demo.EDITOR, () -> review.takeBack(id, stamp(id)));
        var page = as.call(Demo.EDITOR, () -> questions.page(id));
        assertThat(page.status()).isEqualTo(BankStatus.DRAFT);
        assertThat(page.powers().edit()).isTrue();
        refused(Demo.EDITOR_2, "quiz_rule_not_in_review", () -> review.approve(id, stamp(id)));
    }

    private static BulkChange grading(Difficulty difficulty) {
        return new BulkChange(Kind.GRADE, Filing.NONE, difficulty, null);
    }

    private List<String> sorted(BankColumn column, boolean descending) throws Exception {
        var own = new BankFilter(null, null, null, null, null, word, null, null, null, null);
        return as
                .call(Demo.EDITOR, () -> bank.search(own, new Sort(column, descending), 1, Language.BOSNIAN))
                .items()
                .stream()
                .map(BankLine::publicId)
                .toList();
    }

    private static BulkChange adding(String keyword) {
        return new BulkChange(Kind.ADD_KEYWORD, Filing.NONE, null, keyword);
    }

    private static List<String> tooMany() {
        return Collections.nCopies(QuestionBulk.MAX + 1, "x");
    }

    private BankFilter filter(String text, Language speaks, Language lacks, BankStatus status) {
        return new BankFilter(text, null, null, null, null, null, speaks, lacks, status, null);
    }

    private List<String> found(BankFilter filter) throws Exception {
        return as.call(Demo.EDITOR, () -> ids(filter));
    }

    private List<String> ids(BankFilter filter) {
        return bank.search(filter, filter.order(), 1, Language.BOSNIAN).items().stream()
                .map(BankLine::publicId)
                .toList();
    }

    /** The newest state, as the caller sees it. */
    private EditVersion stamp(String id) {
        return questions.page(id).stamp();
    }

    private void does(String who, Runnable what) throws Exception {
        as.call(who, run(what));
    }

    private static Callable<Void> run(Runnable what) {
        return () -> {
            what.run();
            return null;
        };
    }

    private void stale(String who, Runnable what) {
        assertThatThrownBy(() -> does(who, what))
                .isInstanceOf(EJBException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
    }

    private void refused(String who, String key, Runnable what) {
        assertRuleBroken(key, () -> does(who, what));
    }
}
