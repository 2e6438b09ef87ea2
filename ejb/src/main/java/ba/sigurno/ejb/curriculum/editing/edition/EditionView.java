package ba.sigurno.ejb.curriculum.editing.edition;

import ba.sigurno.ejb.entity.Choice;
import ba.sigurno.persistence.curriculum.module.EditionFault;
import ba.sigurno.persistence.curriculum.module.EditionStatus;
import ba.sigurno.persistence.i18n.Language;
import java.time.Instant;
import java.util.List;

/**
 * An edition as its editors see it.
 *
 * @param publicId its public id
 * @param moduleId the public id of its module
 * @param slug the module's name in addresses
 * @param number its number, from 1
 * @param title its title
 * @param ageBand the name of the age band
 * @param strand the name of the strand
 * @param languages the languages that it is written in
 * @param review how it stands
 * @param rights what the caller may do with it
 * @param settings what is the same in every language
 * @param seen the digest of these, to be sent back
 * @param outcomes the outcomes to choose from
 * @param lessons its lessons, in order
 * @param quizId the public id of its quiz
 * @param drawn the number of questions of an attempt at it
 * @param before the questions asked before and after
 * @param quiz the questions of the quiz
 * @param faults what is missing before it can be handed in
 * @param editions the editions of the module, the newest first
 */
public record EditionView(
        String publicId,
        String moduleId,
        String slug,
        int number,
        String title,
        String ageBand,
        String strand,
        List<Language> languages,
        Review review,
        Rights rights,
        EditionSettings settings,
        String seen,
        List<Choice> outcomes,
        List<LessonLine> lessons,
        String quizId,
        int drawn,
        List<QuestionLine> before,
        List<QuestionLine> quiz,
        List<FaultLine> faults,
        List<OtherEdition> editions) {

    /**
     * How an edition stands; names and times are null where nothing has happened.
     *
     * @param status its status
     * @param author who began it
     * @param createdAt when
     * @param submitter who handed it in
     * @param submittedAt when
     * @param reviewer who reviewed it
     * @param reviewedAt when
     * @param note the changes that the reviewer asks for
     * @param publishedAt when it was published
     */
    public record Review(
            EditionStatus status,
            String author,
            Instant createdAt,
            String submitter,
            Instant submittedAt,
            String reviewer,
            Instant reviewedAt,
            String note,
            Instant publishedAt) {}

    /**
     * What the caller may do.
     *
     * @param edit whether it changes
     * @param takeBack whether it waits for a review that the caller asked for
     * @param review whether it waits for the caller's review
     * @param next whether the next edition can be begun
     */
    public record Rights(boolean edit, boolean takeBack, boolean review, boolean next) {}

    /**
     * A lesson.
     *
     * @param publicId its public id
     * @param number its number, from 1
     * @param title its title
     * @param screens the number of its screens
     * @param outcome the code of what it works towards; null for none
     */
    public record LessonLine(String publicId, int number, String title, int screens, String outcome) {}

    /**
     * Something that is missing.
     *
     * @param lessonId the public id of the lesson; null for the module itself
     * @param fault what, and where
     */
    public record FaultLine(String lessonId, EditionFault fault) {}

    /**
     * An edition of the same module.
     *
     * @param publicId its public id
     * @param number its number
     * @param status how it stands
     */
    public record OtherEdition(String publicId, int number, EditionStatus status) {}
}
