package ba.sigurno.persistence.enrolment.schoolclass;

import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/**
 * The grades of a class: one, or several in a combined class of a small school. What is made for an age goes by the youngest.
 *
 * @param all the grades in their order, each once; at least one
 */
public record ClassGrades(List<Integer> all) implements Comparable<ClassGrades> {

    /** Puts grades in their order. */
    public ClassGrades {
        all = all.stream().distinct().sorted().toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("a class has a grade");
        }
    }

    /** Returns these grades. */
    public static ClassGrades of(Integer... grades) {
        return new ClassGrades(Arrays.asList(grades));
    }

    /** Returns these grades, of which {@code one} may be among the {@code others}. */
    public static ClassGrades of(int one, Collection<Integer> others) {
        var all = new ArrayList<>(others);
        all.add(one);
        return new ClassGrades(all);
    }

    /** Returns the grade of the youngest. */
    public int youngest() {
        return all.get(0);
    }

    /** Returns the grade of the oldest. */
    public int oldest() {
        return all.get(all.size() - 1);
    }

    /** Returns whether they are several. */
    public boolean isCombined() {
        return all.size() > 1;
    }

    /** Returns whether a grade is one of them. */
    public boolean has(Integer grade) {
        return grade != null && all.contains(grade);
    }

    /** Returns the grades of the next school year; who is in the {@code last} one leaves the school. */
    ClassGrades next(int last) {
        DomainException.require(youngest() < last, "enrolment_rule_grade_unknown", youngest() + 1);
        return new ClassGrades(all.stream()
                .map(grade -> grade + 1)
                .filter(grade -> grade <= last)
                .toList());
    }

    /** Orders by the youngest grade, then by those after it. */
    @Override
    public int compareTo(ClassGrades other) {
        return Arrays.compare(
                all.stream().mapToInt(Integer::intValue).toArray(),
                other.all.stream().mapToInt(Integer::intValue).toArray());
    }
}
