package ba.sigurno.ear.journey.support;

import java.util.List;

/**
 * A page that the walk visits.
 *
 * @param who who visits it: an e-mail address of the demo country, or {@link #PUBLIC} or {@link #PUPIL}
 * @param path where the way to it begins, such as {@code /enrolment/schoolclass/classes.xhtml}
 * @param follow selectors of the links to follow from there, one after the other, when its address carries an id
 */
public record PageVisit(String who, String path, List<String> follow) {

    /** Somebody who has not signed in. */
    public static final String PUBLIC = "public";

    /** The pupil of the demo country whose personal code is known. */
    public static final String PUPIL = "pupil";

    public static PageVisit of(String who, String path, String... follow) {
        return new PageVisit(who, path, List.of(follow));
    }

    @Override
    public String toString() {
        return path + (follow.isEmpty() ? "" : " → " + String.join(" → ", follow));
    }
}
