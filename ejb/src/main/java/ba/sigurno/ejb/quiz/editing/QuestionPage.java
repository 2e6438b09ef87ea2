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
 * A question of the bank with all that its page shows, and what the reader may do with it.
 *
 * @param publicId its public id
 * @param stem the beginning of what is asked
 * @param status where it stands
 * @param tags what it is found by
 * @param shown the version that is shown
 * @param versions its versions, the newest first
 * @param older how many versions there are before those
 * @param asked the number of the version that is asked; empty before the first is approved
 * @param uses the quizzes it is in
 * @param stamp the state of it that the reader sees
 * @param powers what the reader may do now
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
     * By what it is found.
     *
     * @param identifier what another system knows it by; empty for none
     * @param outcomeCode the code of what it tests; null for none
     * @param outcome what it tests; empty for none
     * @param strandCode the code of its strand; null for none
     * @param strand the name of its strand; empty for none
     * @param ageBandCode the code of its age band; null for none
     * @param ageBand the name of its age band; empty for none
     * @param difficulty how hard it is meant to be; null when nobody said
     * @param keywords its keywords, by name
     * @param lock how often the tags were changed
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
     * What a version says in one language.
     *
     * @param number its number
     * @param language the language
     * @param asked what pupils see
     * @param key what is foreseen, with what is right
     * @param explanation what there is to learn, as HTML; may be empty
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
     * A version of it.
     *
     * @param number its number
     * @param status how far it is
     * @param author who wrote it; empty when it came with the product
     * @param coAuthors who else wrote on it; may be empty
     * @param createdAt when it was begun
     * @param submittedAt when it was handed in; null before
     * @param reviewer who reviewed it; empty before, and when it came with the product
     * @param reviewedAt when it was reviewed; null before
     * @param note what the reviewer wants changed; null when nothing
     * @param changes what is different from the version before; empty for the first
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
     * Where it is used.
     *
     * @param names what the quizzes are called that always ask it
     * @param unnamed how many more always ask it, whose name nobody knows
     * @param drawing how many quizzes may draw it by its tags
     */
    public record Uses(List<String> names, int unnamed, long drawing) {

        /** Whether no quiz asks it. */
        public boolean isNone() {
            return names.isEmpty() && unnamed == 0 && drawing == 0;
        }
    }

    /** What the reader may do now. */
    public record Powers(
            boolean edit,
            boolean submit,
            boolean takeBack,
            boolean review,
            boolean discard,
            boolean retire,
            boolean restore) {

        /** Whether there is anything to do. */
        public boolean isAny() {
            return edit || submit || takeBack || review || discard || retire || restore;
        }
    }
}
