package ba.sigurno.persistence.curriculum.content;

import ba.sigurno.persistence.quiz.content.Picture;
import ba.sigurno.persistence.quiz.content.Texts;
import jakarta.json.bind.annotation.JsonbSubtype;
import jakarta.json.bind.annotation.JsonbTypeInfo;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A part of a screen: something to read, to look at, to hear or to do. What is done here is never graded. */
@JsonbTypeInfo(
        key = "block",
        value = {
            @JsonbSubtype(alias = "text", type = ProseBlock.class),
            @JsonbSubtype(alias = "picture", type = PictureBlock.class),
            @JsonbSubtype(alias = "callout", type = CallOutBlock.class),
            @JsonbSubtype(alias = "chat", type = MessagesBlock.class),
            @JsonbSubtype(alias = "reveal", type = RevealBlock.class),
            @JsonbSubtype(alias = "question", type = QuestionBlock.class),
            @JsonbSubtype(alias = "branch", type = BranchBlock.class),
            @JsonbSubtype(alias = "sort", type = SortBlock.class),
            @JsonbSubtype(alias = "order", type = OrderBlock.class),
            @JsonbSubtype(alias = "signs", type = SignsBlock.class),
            @JsonbSubtype(alias = "sound", type = SoundBlock.class),
            @JsonbSubtype(alias = "film", type = FilmBlock.class)
        })
public sealed interface Block
        permits ProseBlock,
                PictureBlock,
                CallOutBlock,
                MessagesBlock,
                RevealBlock,
                QuestionBlock,
                BranchBlock,
                SortBlock,
                OrderBlock,
                SignsBlock,
                SoundBlock,
                FilmBlock {

    /** The maximum number of messages, answers, scenes, items or steps of a block. */
    int MAX_PARTS = 30;

    /** Throws unless nothing is missing and it can be gone through to an end. */
    void requireComplete();

    /** Returns the texts that stand on the screen from the beginning, in the order of reading. */
    default Stream<Texts> opening() {
        return Stream.empty();
    }

    /** Returns the texts that are read one at a time: answers, feedback, scenes and what is hidden at first. */
    default Stream<Texts> parts() {
        return Stream.empty();
    }

    /** Returns the pictures it shows. */
    default Stream<Picture> pictures() {
        return Stream.empty();
    }

    /** Returns the SHA-256 digests of the recordings it plays, in each language. */
    default Stream<Texts> sounds() {
        return Stream.empty();
    }

    /** Returns the same with every text changed by a function, called in a fixed order; empty texts too. */
    Block withTexts(UnaryOperator<Texts> change);
}
