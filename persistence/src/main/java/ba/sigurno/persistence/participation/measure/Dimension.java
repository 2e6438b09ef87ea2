package ba.sigurno.persistence.participation.measure;

import java.util.List;

/** What figures are broken down by. */
public enum Dimension {
    /** All in one. */
    TOTAL,
    /** By authority, with its id. */
    AUTHORITY("s.authority.id"),
    /** By municipality, with its id; null for schools whose municipality is not known. */
    MUNICIPALITY("m.id"),
    /** By school, with its id. */
    SCHOOL("s.id"),
    /** By class, with its id. */
    CLASS("c.id"),
    /** By level and grade of the pupils. */
    GRADE("s.level", "f.grade"),
    /** By strand of the modules, with its id. */
    STRAND("f.strand.id"),
    /** By the language of the class. */
    LANGUAGE("c.language"),
    /** By month of the school year; 0 is September. */
    MONTH("f.month");

    private final List<String> paths;

    Dimension(String... paths) {
        this.paths = List.of(paths);
    }

    /** Returns the paths of its values: of schools {@code s}, municipalities {@code m}, classes {@code c}, facts {@code f}. */
    public List<String> getPaths() {
        return paths;
    }

    /** Returns whether it breaks down schools, and so also what is counted of schools and not of classes. */
    public boolean isOfSchools() {
        return this == TOTAL || this == AUTHORITY || this == MUNICIPALITY || this == SCHOOL;
    }
}
