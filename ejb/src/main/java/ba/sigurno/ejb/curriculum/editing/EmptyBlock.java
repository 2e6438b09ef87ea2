package ba.sigurno.ejb.curriculum.editing;

import ba.sigurno.ejb.curriculum.content.BlockView.Kind;
import ba.sigurno.persistence.curriculum.content.Block;
import ba.sigurno.persistence.curriculum.content.BranchBlock;
import ba.sigurno.persistence.curriculum.content.CallOutBlock;
import ba.sigurno.persistence.curriculum.content.FilmBlock;
import ba.sigurno.persistence.curriculum.content.Label;
import ba.sigurno.persistence.curriculum.content.MessagesBlock;
import ba.sigurno.persistence.curriculum.content.OrderBlock;
import ba.sigurno.persistence.curriculum.content.PictureBlock;
import ba.sigurno.persistence.curriculum.content.ProseBlock;
import ba.sigurno.persistence.curriculum.content.QuestionBlock;
import ba.sigurno.persistence.curriculum.content.RevealBlock;
import ba.sigurno.persistence.curriculum.content.SignsBlock;
import ba.sigurno.persistence.curriculum.content.SortBlock;
import ba.sigurno.persistence.curriculum.content.SoundBlock;
import ba.sigurno.persistence.quiz.content.Texts;
import java.util.Collections;
import java.util.List;

/** Makes blocks in which nothing is written yet, with as many parts as are usual. */
public final class EmptyBlock {

    private static final Label LABEL = new Label(Texts.NONE, null);

    private EmptyBlock() {}

    /** Returns an empty block of a kind. */
    public static Block of(Kind kind) {
        return switch (kind) {
            case TEXT -> new ProseBlock(Texts.NONE);
            case PICTURE -> new PictureBlock(null);
            case CALLOUT -> new CallOutBlock(Texts.NONE);
            case CHAT -> new MessagesBlock(Collections.nCopies(2, new MessagesBlock.Message(Texts.NONE, Texts.NONE)));
            case REVEAL -> new RevealBlock(Texts.NONE, Texts.NONE);
            case QUESTION ->
                new QuestionBlock(
                        Texts.NONE,
                        List.of(
                                new QuestionBlock.Answer(LABEL, true, Texts.NONE),
                                new QuestionBlock.Answer(LABEL, false, Texts.NONE)));
            case BRANCH -> branch();
            case SORT ->
                new SortBlock(
                        Texts.NONE,
                        Collections.nCopies(
                                SortBlock.MIN_BOXES,
                                new SortBlock.Box(
                                        Texts.NONE, Collections.nCopies(2, new SortBlock.Item(LABEL, Texts.NONE)))));
            case ORDER -> new OrderBlock(Texts.NONE, Collections.nCopies(3, LABEL), Texts.NONE);
            case SIGNS -> new SignsBlock(Texts.NONE, Texts.NONE, Texts.NONE, List.of(Texts.NONE));
            case SOUND -> new SoundBlock(Texts.NONE, Texts.NONE);
            case FILM -> new FilmBlock(Texts.NONE, Texts.NONE);
        };
    }

    /** Returns a scene with two replies, each of which leads to an end of its own. */
    private static Block branch() {
        var ends = List.of("scene-2", "scene-3");
        return new BranchBlock(List.of(
                new BranchBlock.Scene(
                        "scene-1",
                        null,
                        Texts.NONE,
                        ends.stream()
                                .map(end -> new BranchBlock.Reply(Texts.NONE, end))
                                .toList()),
                new BranchBlock.Scene(ends.get(0), null, Texts.NONE, List.of()),
                new BranchBlock.Scene(ends.get(1), null, Texts.NONE, List.of())));
    }
}
