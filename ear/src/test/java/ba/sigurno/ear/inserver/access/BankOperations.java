package ba.sigurno.ear.inserver.access;

import ba.sigurno.ear.inserver.quiz.BankQuestions;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.quiz.bank.BankFilter;
import ba.sigurno.ejb.quiz.bank.BankService;
import ba.sigurno.ejb.quiz.bank.BulkChange;
import ba.sigurno.ejb.quiz.bank.Filing;
import ba.sigurno.ejb.quiz.bank.QuestionBulk;
import ba.sigurno.ejb.quiz.bank.TagCommand;
import ba.sigurno.ejb.quiz.editing.QuestionEditing;
import ba.sigurno.ejb.quiz.editing.QuestionReview;
import ba.sigurno.ejb.quiz.picture.PictureStore;
import ba.sigurno.persistence.i18n.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;

/** The rows of the {@link AccessMatrix} about the question bank. */
@RequestScoped
public class BankOperations {

    private static final Language READER = Language.BOSNIAN;

    @Inject
    private BankService bank;

    @Inject
    private QuestionEditing editing;

    @Inject
    private QuestionReview review;

    @Inject
    private QuestionBulk bulk;

    @Inject
    private PictureStore pictures;

    @Inject
    private BankQuestions questions;

    /** Few enough to be read as a whole. */
    private static BankFilter mine() {
        return new BankFilter(null, null, null, null, null, null, null, null, null, BankFilter.Whose.MINE);
    }

    void addTo(Operations all) throws Exception {
        var draft = questions.draft(Demo.EDITOR);
        var seen = questions.stamp(draft);
        var handed = questions.handedIn(Demo.EDITOR_2);
        var seenHanded = questions.stamp(handed);
        var own = questions.handedIn(Demo.EDITOR);
        var seenOwn = questions.stamp(own);
        var picture = questions.picture();
        all.asks("BankService.search", () -> bank.search(BankFilter.ALL, BankFilter.ALL.order(), 1, READER))
                .asks("BankService.count", () -> bank.count(BankFilter.ALL))
                .asks("BankService.export", () -> bank.export(mine(), mine().order(), READER))
                .asks("BankService.waiting", () -> bank.waiting())
                .asks("BankService.ageBands", () -> bank.ageBands())
                .asks("BankService.strands", () -> bank.strands())
                .asks("BankService.outcomes", () -> bank.outcomes())
                .asks("QuestionQueryService.get", () -> questions.page(draft))
                .asks("QuestionEditing.open", () -> editing.open(draft))
                .asks("QuestionEditing.create", () -> editing.create(BankQuestions.content("Nova?"), false))
                .asks("QuestionEditing.copy", () -> editing.copy(draft))
                .does("QuestionEditing.save", () -> editing.save(draft, seen, BankQuestions.content("Druga?"), false))
                .does(
                        "QuestionEditing.translate",
                        () -> editing.translate(draft, seen, Language.ENGLISH, Collections.nCopies(6, "text")))
                .does("QuestionEditing.submit", () -> editing.submit(draft, seen))
                .asks("QuestionEditing.discard", () -> List.of(editing.discard(draft, seen)))
                .does("QuestionEditing.retire", () -> editing.retire(draft, true))
                .does(
                        "QuestionEditing.tag",
                        () -> editing.tag(
                                draft, questions.lock(draft), new TagCommand(null, Filing.NONE, null, List.of())))
                .does("QuestionReview.takeBack", () -> review.takeBack(own, seenOwn))
                .does("QuestionReview.approve", () -> review.approve(handed, seenHanded))
                .does("QuestionReview.sendBack", () -> review.sendBack(handed, seenHanded, "Kraće."))
                .asks("QuestionBulk.change", () -> bulk.change(List.of(draft), BulkChange.of(BulkChange.Kind.RETIRE)))
                .asks(
                        "QuestionBulk.changeAll",
                        () -> bulk.changeAll(BankFilter.ALL, BulkChange.of(BulkChange.Kind.RESTORE)))
                .asks("PictureStore.add", () -> pictures.add(BankQuestions.PNG))
                .asks("PictureStore.get", () -> pictures.get(picture));
    }
}
