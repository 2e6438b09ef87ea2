package ba.sigurno.ejb.participation.measure;

import ba.sigurno.persistence.framework.Level;

/** A grade of a level, as a unit of {@link ba.sigurno.persistence.participation.measure.Dimension#GRADE}. */
public record GradeOf(Level level, int grade) implements Comparable<GradeOf> {

    @Override
    public int compareTo(GradeOf other) {
        return level == other.level ? Integer.compare(grade, other.grade) : level.compareTo(other.level);
    }
}
