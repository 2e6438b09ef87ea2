package ba.sigurno.persistence.competition.result;

import java.util.List;

/**
 * A school as it was known when the edition was frozen for the first time.
 *
 * @param id its key
 * @param publicId the public id, under which the outside knows it
 * @param name its name
 * @param authority the code of its authority
 * @param municipality the name of its municipality, in Latin script; null when unknown
 * @param enrolled the number of its pupils; 0 when nobody recorded them
 * @param grades the grades that a paper was for and of which the number of pupils is known, in order
 */
public record FrozenSchool(
        long id,
        String publicId,
        String name,
        String authority,
        String municipality,
        int enrolled,
        List<Grade> grades) {

    public FrozenSchool {
        grades = List.copyOf(grades);
    }

    /**
     * A grade.
     *
     * @param grade its number
     * @param paperId the key of the paper that was for it
     * @param enrolled the number of its pupils
     */
    public record Grade(int grade, long paperId, int enrolled) {}
}
