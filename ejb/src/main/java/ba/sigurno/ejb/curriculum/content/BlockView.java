package ba.sigurno.ejb.curriculum.content;

import ba.sigurno.ejb.quiz.content.PictureView;
import ba.sigurno.ejb.quiz.content.RenderedText;
import java.util.List;

/**
 * A block of a lesson in one language, as a page shows it. Unlike a question of a quiz it tells what is right: nothing
 * here is graded, and all of it can be read without a script.
 */
public sealed interface BlockView {

    /** The kinds of blocks; each is shown by a page of its own. */
    enum Kind {
        /** Paragraphs and lists. */
        TEXT,
        /** A picture. */
        PICTURE,
        /** The sentence to keep. */
        CALLOUT,
        /** Messages. */
        CHAT,
        /** A text behind a button. */
        REVEAL,
        /** A question inside the page. */
        QUESTION,
        /** What would you do? */
        BRANCH,
        /** Items to sort into boxes. */
        SORT,
        /** Steps to put in order. */
        ORDER,
        /** A message with signs to spot. */
        SIGNS,
        /** A recording. */
        SOUND,
        /** A film of somebody else. */
        FILM
    }

    /** Returns what it is. */
    Kind kind();

    /** Returns its address in the lesson: its screen and its place there, each from 1, such as {@code 2.1}. */
    String address();

    /** Something to read: a text or a call-out. */
    record ProseView(Kind kind, String address, String html) implements BlockView {}

    /** A picture. */
    record ShownPicture(Kind kind, String address, PictureView picture) implements BlockView {}

    /** Messages in turn. */
    record ChatView(Kind kind, String address, List<ChatMessage> messages) implements BlockView {}

    /**
     * A message.
     *
     * @param sender the name of its sender
     * @param text its words
     * @param side whether it stands on the other side, as the second of two who write to each other does
     */
    record ChatMessage(String sender, String text, boolean side) {}

    /** A text behind a button, whose words are the prompt. */
    record RevealView(Kind kind, String address, String prompt, String html) implements BlockView {}

    /**
     * A question.
     *
     * @param several whether any number of answers may be chosen
     * @param pictured whether there are pictures among the answers
     */
    record QuestionBlockView(
            Kind kind, String address, String prompt, boolean several, boolean pictured, List<AnswerView> answers)
            implements BlockView {}

    /**
     * An answer to choose.
     *
     * @param place its place, from 1
     * @param label its words and its picture
     * @param right whether it is right to choose it
     * @param feedback the feedback to those who do
     */
    record AnswerView(int place, RenderedText label, boolean right, String feedback) {}

    /** Scenes that lead on; the first is where it begins. */
    record BranchView(Kind kind, String address, List<SceneView> scenes) implements BlockView {}

    /**
     * A scene.
     *
     * @param place its place, from 1
     * @param picture its picture; null for none
     * @param html what happens
     * @param replies what can be done; nothing at an end
     */
    record SceneView(int place, PictureView picture, String html, List<ReplyView> replies) {}

    /**
     * Something to do or to say.
     *
     * @param place its place in the scene, from 1
     * @param html its words
     * @param target the place of the scene that it leads to
     */
    record ReplyView(int place, String html, int target) {}

    /** Items to sort; they stand in another order than their boxes. */
    record SortView(Kind kind, String address, String prompt, List<BoxView> boxes, List<ItemView> items)
            implements BlockView {}

    /** A box with its place, from 1. */
    record BoxView(int place, String name) {}

    /**
     * An item to sort.
     *
     * @param place its place in the content, from 1, by which the answer tells its box
     * @param label its words and its picture
     * @param box the box where it belongs
     * @param feedback why; empty for no reason
     */
    record ItemView(int place, RenderedText label, BoxView box, String feedback) {}

    /**
     * Steps to put in order.
     *
     * @param shown the steps in the order in which they are shown, which is never the right one
     * @param steps the steps in the right order
     * @param afterwards what is told when the order is right; empty for nothing
     */
    record OrderView(
            Kind kind, String address, String prompt, List<StepView> shown, List<StepView> steps, String afterwards)
            implements BlockView {}

    /** A step with its place in the right order, from 1. */
    record StepView(int place, RenderedText label) {}

    /**
     * A message with signs to spot.
     *
     * @param sender who it seems to come from
     * @param lines its lines, each of parts
     */
    record SignsView(Kind kind, String address, String prompt, String sender, List<List<MessagePart>> lines)
            implements BlockView {

        /** Returns the signs in their order. */
        public List<MessagePart> signs() {
            return lines.stream()
                    .flatMap(List::stream)
                    .filter(MessagePart::isSign)
                    .toList();
        }
    }

    /**
     * A recording with its words.
     *
     * @param digest the digest by which it is requested
     */
    record SoundView(Kind kind, String address, String digest, String html) implements BlockView {}

    /**
     * A film of somebody else.
     *
     * @param link where it is
     * @param host whose site that is
     */
    record FilmView(Kind kind, String address, String link, String host, String html) implements BlockView {}
}
