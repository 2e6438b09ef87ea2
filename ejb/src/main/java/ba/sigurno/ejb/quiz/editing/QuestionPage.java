package ba.sigurno.ejb.quiz.editing;

import ba.sigurno.ejb.quiz.bank.BankStatus;
import ba.sigurno.ejb.quiz.content.QuestionView;
import ba.sigurno.persistence.i18n.Language;
import ba.sigurno.persistence.quiz.bank.Difficulty;
import ba.sigurno.persistence.quiz.bank.ReviewStatus;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A question of the bank with all that its page shows, and the actions open to the reader.
 *
 * @param publicId its public id
 * @param stem the beginning of the stem
 * @param status its status
 * @param tags its tags
 * @param shown the version that is shown
 * @param versions its versions, the newest first
 * @param older the number of versions before those
 * @param asked the number of the version that is asked; empty before the first is approved
 * @param uses the quizzes it is in
 * @param stamp its state as the reader sees it
 * @param powers the actions open to the reader now
 */
public record QuestionPage(
        String publicId,
        String stem,
        BankStatus status,
        TagView tags,
        Shown shown,
        List<VersionLine> versions,
        int older,
        Optional<Integer> asked,
        Uses uses,
        EditVersion stamp,
        Powers powers) {

    /**
     * The tags of a question.
     *
     * @param identifier its identifier in another system; empty for none
     * @param outcomeCode the code of its outcome; null for none
     * @param outcome its outcome; empty for none
     * @param strandCode the code of its strand; null for none
     * @param strand the name of its strand; empty for none
     * @param ageBandCode the code of its age band; null for none
     * @param ageBand the name of its age band; empty for none
     * @param difficulty its intended difficulty; null when unset
     * @param keywords its keywords, by name
     * @param lock the number of changes of the tags
     */
    public record TagView(
            String identifier,
            String outcomeCode,
            String outcome,
            String strandCode,
            String strand,
            String ageBandCode,
            String ageBand,
            Difficulty difficulty,
            List<String> keywords,
            int lock) {}

    /**
     * The content of a version in one language.
     *
     * @param number its number
     * @param language the language
     * @param asked the question as pupils see it
     * @param key the foreseen answers, with the right ones marked
     * @param explanation its explanation, as HTML; may be empty
     * @param complete the languages in which nothing is missing
     */
    public record Shown(
            int number,
            Language language,
            QuestionView asked,
            List<AnswerLine> key,
            String explanation,
            List<Language> complete) {}

    /**
     * A version of a question.
     *
     * @param number its number
     * @param status its review status
     * @param author its author; empty when it came with the product
     * @param coAuthors its other authors; may be empty
     * @param createdAt the time it was begun
     * @param submittedAt the time it was submitted; null before
     * @param reviewer its reviewer; empty before the review, and when it came with the product
     * @param reviewedAt the time of the review; null before
     * @param note the changes the reviewer asks for; null for none
     * @param changes the differences from the version before; empty for the first
     */
    public record VersionLine(
            int number,
            ReviewStatus status,
            String author,
            String coAuthors,
            Instant createdAt,
            Instant submittedAt,
            String reviewer,
            Instant reviewedAt,
            String note,
            List<ContentDiff.Change> changes) {}

    /**
     * The use of a question in quizzes.
     *
     * @param names the names of the quizzes that always ask it
     * @param unnamed the number of further quizzes that always ask it, whose name is unknown
     * @param drawing the number of quizzes that may draw it by its tags
     */
    public record Uses(List<String> names, int unnamed, long drawing) {

        /** Returns whether no quiz asks it. */
        public boolean isNone() {
            return names.isEmpty() && unnamed == 0 && drawing == 0;
        }
    }

    /** The actions open to the reader now. */
    public record Powers(
            boolean edit,
            boolean submit,
            boolean takeBack,
            boolean review,
            boolean discard,
            boolean retire,
            boolean restore) {

        /** Returns whether any action is open. */
        public boolean isAny() {
            return edit || submit || takeBack || review || discard || retire || restore;
        }
    }
}
