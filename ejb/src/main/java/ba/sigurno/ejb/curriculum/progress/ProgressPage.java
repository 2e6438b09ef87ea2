package ba.sigurno.ejb.curriculum.progress;

import ba.sigurno.ejb.i18n.Percent;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The progress of a class in one of its modules.
 *
 * @param classId the class
 * @param className its name
 * @param joinCode its code
 * @param modules what it was assigned, to choose from
 * @param assignmentId the one that is shown; null when nothing was assigned
 * @param title what it is called; null when nothing was assigned
 * @param dueOn until when it is to be done; null for no such day
 * @param steps how many steps the module has
 * @param pupils how many pupils the class has
 * @param joined how many of them ever came in
 * @param lines those who were given it: who needs a word first, then by nickname
 */
public record ProgressPage(
        String classId,
        String className,
        String joinCode,
        List<Choice> modules,
        String assignmentId,
        String title,
        LocalDate dueOn,
        int steps,
        int pupils,
        int joined,
        List<PupilProgressLine> lines) {

    /**
     * A module to choose.
     *
     * @param assignmentId the assignment
     * @param title what the module is called
     */
    public record Choice(String assignmentId, String title) {}

    /** The number of pupils in a state. */
    public long count(PupilState state) {
        return lines.stream().filter(line -> line.state() == state).count();
    }

    /** The share of the module that the whole class has done, in percent. */
    public BigDecimal percent() {
        long all = (long) lines.size() * steps;
        long done = lines.stream().mapToLong(PupilProgressLine::stepsDone).sum();
        return Percent.of(done, all);
    }
}
