package ba.sigurno.ejb.participation.measure;

import ba.sigurno.persistence.framework.AgeBand;
import ba.sigurno.persistence.framework.Level;

/** A grade of a level, as a unit of {@link ba.sigurno.persistence.participation.measure.Dimension#GRADE}. */
public record GradeOf(Level level, int grade) implements Comparable<GradeOf> {

    /** Returns whether its pupils are of an age band; of any, when that is null. */
    public boolean isOf(AgeBand band) {
        return band == null || band.covers(level, grade);
    }

    @Override
    public int compareTo(GradeOf other) {
        return level == other.level ? Integer.compare(grade, other.grade) : level.compareTo(other.level);
    }
}
