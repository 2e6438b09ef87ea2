package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.curriculum.DraftModules;
import ba.sigurno.ear.inserver.support.AsStaff;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.curriculum.editing.coverage.ModuleCoverageService;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModuleList;
import ba.sigurno.ejb.curriculum.editing.edition.EditedModules;
import ba.sigurno.ejb.curriculum.editing.edition.EditionReview;
import ba.sigurno.ejb.curriculum.editing.edition.EditionTextCommand;
import ba.sigurno.ejb.curriculum.editing.edition.ListedState;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleEditing;
import ba.sigurno.ejb.curriculum.editing.edition.ModuleQuestions;
import ba.sigurno.ejb.curriculum.editing.edition.NewModuleCommand;
import ba.sigurno.ejb.curriculum.format.ModuleQuestion.Use;
import ba.sigurno.persistence.curriculum.module.ModulePage.Kind;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The rows of the {@link AccessMatrix} about drafts of modules. */
@RequestScoped
public class DraftOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private EditedModuleList list;

    @Inject
    private ModuleCoverageService coverage;

    @Inject
    private EditedModules modules;

    @Inject
    private ModuleEditing editing;

    @Inject
    private ModuleQuestions questions;

    @Inject
    private EditionReview review;

    @Inject
    private AsStaff as;

    @Inject
    private DraftModules drafts;

    void addTo(Operations all) throws Exception {
        var draft = drafts.complete("Ko šta smije");
        var chosen = drafts.view(draft).quiz().get(0).publicId();
        var lesson = drafts.view(draft).lessons().get(0).publicId();
        var another = drafts.approved();
        var texts = as.call(Demo.EDITOR, () -> modules.texts(draft, READER, READER));
        var own = drafts.handedIn("Ko šta smije povući");
        var waiting = drafts.complete("Ko šta smije objaviti");
        as.run(Demo.EDITOR_2, () -> review.submit(waiting));
        var published = drafts.view(drafts.published("Ko šta smije nastaviti")).moduleId();
        all.asks("EditedModuleList.search", () -> list.search(null, null, ListedState.DRAFT, 1, READER))
                .asks("ModuleCoverageService.coverage", () -> coverage.coverage(READER))
                .asks("ModuleQuestions.suggest", () -> questions.suggest(draft, "Proba", 5, READER))
                .asks("ModuleQuestions.usable", () -> questions.usable(chosen, READER))
                .asks("EditedModules.edition", () -> modules.edition(draft, READER))
                .asks("EditedModules.texts", () -> modules.texts(draft, READER, READER))
                .asks("EditedModules.preview", () -> modules.preview("*da*", READER))
                .asks("ModuleEditing.create", () -> editing.create(new NewModuleCommand(READER, "Ko", "P2", "PRI")))
                .asks("ModuleEditing.next", () -> editing.next(published))
                .does(
                        "ModuleEditing.text",
                        () -> editing.text(draft, READER, new EditionTextCommand("Ko", "", ""), texts.seen()))
                .does(
                        "ModuleEditing.page",
                        () -> editing.page(
                                draft,
                                Kind.PLAN,
                                READER,
                                "Cilj",
                                texts.pages().get(0).seen()))
                .does("ModuleEditing.set", () -> {
                    var view = modules.edition(draft, READER);
                    editing.set(draft, view.settings(), view.seen());
                })
                .asks("ModuleEditing.addLesson", () -> editing.addLesson(draft, READER, "Još jedna"))
                .does("ModuleEditing.move", () -> editing.move(lesson, 1))
                .does("ModuleEditing.teach", () -> editing.teach(lesson, null))
                .does("ModuleEditing.drop", () -> editing.drop(lesson))
                .asks("ModuleEditing.discard", () -> editing.discard(draft))
                .does("ModuleQuestions.choose", () -> questions.choose(draft, Use.BEFORE, another))
                .does("ModuleQuestions.drop", () -> questions.drop(draft, Use.QUIZ, chosen))
                .does("EditionReview.submit", () -> review.submit(draft))
                .does("EditionReview.takeBack", () -> review.takeBack(own))
                .does("EditionReview.sendBack", () -> review.sendBack(waiting, "Kraće."))
                .does("EditionReview.publish", () -> review.publish(waiting));
    }
}
