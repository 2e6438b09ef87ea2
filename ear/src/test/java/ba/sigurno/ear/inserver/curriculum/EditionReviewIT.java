package ba.sigurno.ear.inserver.curriculum;

import static ba.sigurno.ear.inserver.support.RuleAssertions.assertRuleBroken;
import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.inserver.support.Concurrently;
import ba.sigurno.ear.inserver.support.Inboxes;
import ba.sigurno.ear.inserver.support.Rows;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModuleList;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditionReview;
import ba.sigurno.ejb.curriculum.editing.edition.EditionTextCommand;
import ba.sigurno.ejb.curriculum.editing.edition.EditionView.FaultLine;
import ba.sigurno.ejb.curriculum.editing.edition.ListedState;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleQuestions;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.ejb.curriculum.module.ModuleCatalogue;
import ba.sigurno.persistence.curriculum.module.EditionStatus;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import ba.sigurno.persistence.i18n.Language;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module goes from a draft over a second person to a class, and on to its next edition. */
@ExtendWith(ArquillianExtension.class)
class EditionReviewIT {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private AsStaff as;

    @Inject
    private Concurrently concurrently;

    @Inject
    private Rows rows;

    @Inject
    private DraftModules drafts;

    @Inject
    private ModuleEditing editing;

    @Inject
    private ModuleQuestions questions;

    @Inject
    private EditionReview review;

    @Inject
    private EditedModules modules;

    @Inject
    private EditedModuleList list;

    @Inject
    private Inboxes inboxes;

    @Inject
    private ModuleCatalogue catalogue;

    @Test
    void whatIsMissingIsNamedAndNotHandedIn() throws Exception {
        var draft = drafts.begin("Šta još nedostaje");
        assertThat(drafts.view(draft).faults())
                .extracting(FaultLine::fault)
                .extracting(fault -> fault.key())
                .containsExactly(
                        "curriculum_fault_summary",
                        "curriculum_fault_reflection",
                        "curriculum_fault_outcomes",
                        "curriculum_fault_lessons",
                        "curriculum_fault_too_few_questions");
        assertRuleBroken("curriculum_rule_edition_incomplete", () -> as.run(Demo.EDITOR, () -> review.submit(draft)));
    }

    @Test
    void aQuizWithTooFewQuestionsIsNotHandedIn() throws Exception {
        var draft = drafts.complete("Premalo pitanja");
        var chosen = drafts.view(draft).quiz().get(0).publicId();
        as.run(Demo.EDITOR, () -> questions.drop(draft, Use.QUIZ, chosen));

        assertRuleBroken("curriculum_rule_edition_incomplete", () -> as.run(Demo.EDITOR, () -> review.submit(draft)));
        assertThat(drafts.view(draft).review().status()).isEqualTo(EditionStatus.DRAFT);
    }

    @Test
    void aSecondPersonReturnsItAndPublishesItWhenItIsMended() throws Exception {
        var draft = drafts.handedIn("Druga osoba");
        var slug = drafts.view(draft).slug();
        assertRuleBroken("curriculum_rule_edition_own_review", () -> as.run(Demo.EDITOR, () -> review.publish(draft)));
        assertRuleBroken("curriculum_rule_edition_in_review", () -> as.run(Demo.EDITOR, () -> editing.discard(draft)));
        as.run(Demo.EDITOR_2, () -> review.sendBack(draft, "Kraće."));
        assertThat(drafts.view(draft).review().note()).isEqualTo("Kraće.");

        as.run(Demo.EDITOR, () -> review.submit(draft));
        as.run(Demo.EDITOR_2, () -> review.publish(draft));
        assertThat(as.call(Demo.TEACHER_TK, () -> catalogue.preview(slug, READER))
                        .overview()
                        .module()
                        .title())
                .isEqualTo("Druga osoba");
        assertRuleBroken(
                "curriculum_rule_edition_published",
                () -> as.run(Demo.EDITOR, () -> editing.addLesson(draft, READER, "Još jedna")));
        assertThat(rows.texts("SELECT action FROM audit_event WHERE subject_id = ? ORDER BY id", draft))
                .containsExactly(
                        "curriculum_action_edition_begun",
                        "curriculum_action_edition_submitted",
                        "curriculum_action_edition_returned",
                        "curriculum_action_edition_submitted",
                        "curriculum_action_edition_published");
    }

    @Test
    void whatWaitsStandsInTheInboxOfWhoeverIsToActAndInTheListItLeadsTo() throws Exception {
        long toReview = inboxes.count(Demo.EDITOR_2, "curriculum_inbox_review");
        long returned = inboxes.count(Demo.EDITOR, "curriculum_inbox_returned");
        var draft = drafts.handedIn("Čeka u sandučiću");
        assertThat(inboxes.count(Demo.EDITOR_2, "curriculum_inbox_review"))
                .isEqualTo(toReview + 1)
                .isEqualTo(listed(Demo.EDITOR_2, ListedState.TO_REVIEW));

        as.run(Demo.EDITOR_2, () -> review.sendBack(draft, "Kraće."));
        assertThat(inboxes.count(Demo.EDITOR_2, "curriculum_inbox_review")).isEqualTo(toReview);
        assertThat(inboxes.count(Demo.EDITOR, "curriculum_inbox_returned"))
                .isEqualTo(returned + 1)
                .isEqualTo(listed(Demo.EDITOR, ListedState.TO_CORRECT));
    }

    private long listed(String email, ListedState state) throws Exception {
        return as.call(email, () -> list.search(null, null, state, 1, READER)).total();
    }

    @Test
    void ofTwoWhoDecideAtOnceOneDoes() throws Exception {
        var draft = drafts.complete("Dvije odluke");
        as.run(Demo.EDITOR_2, () -> review.submit(draft));
        var outcomes = concurrently.twice(
                concurrently.staff(Demo.EDITOR), () -> Concurrently.run(() -> review.publish(draft)));

        assertThat(Concurrently.rules(outcomes)).containsExactly("curriculum_rule_edition_not_in_review");
        assertThat(drafts.view(draft).review().status()).isEqualTo(EditionStatus.PUBLISHED);
    }

    @Test
    void aModuleHasOneDraftAtMost() throws Exception {
        var published = drafts.published("Jedan nacrt");
        var module = drafts.view(published).moduleId();
        var outcomes = concurrently.twice(concurrently.staff(Demo.EDITOR), () -> editing.next(module));

        assertThat(Concurrently.rules(outcomes)).containsExactly("curriculum_rule_edition_draft_exists");
        assertThat(drafts.view(published).editions()).hasSize(2);
    }

    @Test
    void theNextEditionChangesWithoutTheOneBefore() throws Exception {
        var published = drafts.published("Sljedeće izdanje");
        var before = drafts.view(published);
        var next = as.call(Demo.EDITOR, () -> editing.next(before.moduleId()));
        var dropped = before.quiz().get(0).publicId();
        as.run(Demo.EDITOR, () -> questions.drop(next, Use.QUIZ, dropped));
        var added = drafts.choose(next, Use.QUIZ);
        var lesson = drafts.view(next).lessons().get(0);
        as.run(Demo.EDITOR, () -> {
            editing.addLesson(next, READER, "Nova lekcija");
            editing.move(lesson.publicId(), 2);
            editing.page(
                    next,
                    Kind.PLAN,
                    READER,
                    "Cilj",
                    modules.texts(next, READER, READER).pages().get(0).seen());
        });

        assertThat(drafts.view(next).lessons())
                .extracting(line -> line.title())
                .containsExactly("Nova lekcija", "Uvod");
        assertThat(drafts.view(next).quiz())
                .extracting(line -> line.publicId())
                .contains(added)
                .doesNotContain(dropped);
        var still = drafts.view(published);
        assertThat(still.lessons()).isEqualTo(before.lessons());
        assertThat(still.quiz())
                .extracting(line -> line.publicId())
                .contains(dropped)
                .doesNotContain(added);
        assertThat(still.lessons().get(0).publicId()).isNotEqualTo(lesson.publicId());

        assertThat(as.call(Demo.EDITOR, () -> editing.discard(next))).isFalse();
        assertThat(drafts.view(published).editions()).hasSize(1);
        assertThat(drafts.view(published).quiz()).hasSize(5);
        assertThat(rows.count("SELECT COUNT(*) FROM question_keyword WHERE keyword = ?", before.slug() + "/2"))
                .isZero();
    }

    @Test
    void aModuleThatWasNeverPublishedGoesWithItsDraft() throws Exception {
        var draft = drafts.complete("Odbačeni modul");
        drafts.choose(draft, Use.BEFORE);
        var slug = drafts.view(draft).slug();

        assertThat(as.call(Demo.EDITOR, () -> editing.discard(draft))).isTrue();
        assertThat(rows.count("SELECT COUNT(*) FROM module WHERE slug = ?", slug))
                .isZero();
    }

    @Test
    void whoeverWasFasterIsNotOverwritten() throws Exception {
        var draft = drafts.begin("Dvoje pišu");
        var seen =
                as.call(Demo.EDITOR, () -> modules.texts(draft, READER, READER).seen());
        as.run(Demo.EDITOR_2, () -> editing.text(draft, READER, new EditionTextCommand("Brži", "", ""), seen));

        assertRuleBroken(
                "curriculum_rule_changed_meanwhile",
                () -> as.run(
                        Demo.EDITOR,
                        () -> editing.text(draft, READER, new EditionTextCommand("Sporiji", "", ""), seen)));
        assertThat(drafts.view(draft).title()).isEqualTo("Brži");
    }

    @Test
    void titlesThatAreAlikeHaveAddressesOfTheirOwn() throws Exception {
        var slugs = List.of(
                drafts.view(drafts.begin("Đačka čežnja")).slug(),
                drafts.view(drafts.begin("Đačka čežnja")).slug());
        assertThat(slugs.get(0)).startsWith("dacka-ceznja");
        assertThat(slugs.get(1)).startsWith("dacka-ceznja").isNotEqualTo(slugs.get(0));
    }
}
