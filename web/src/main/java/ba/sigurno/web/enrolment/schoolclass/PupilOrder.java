package ba.sigurno.web.enrolment.schoolclass;

import ba.sigurno.ejb.enrolment.pupil.PupilLine;
import ba.sigurno.web.i18n.FormatBacking;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The orders in which the pupils of a class are listed. */
public enum PupilOrder {
    NICKNAME,
    /** By the name that a teacher typed; those without one come last. */
    NAME,
    /** As they were enrolled, which is the order of the class book where that was the list. */
    NUMBER;

    /** Returns the order with a name in an address; by nickname when there is none. */
    static PupilOrder of(String name) {
        return Stream.of(values())
                .filter(order -> order.name().equalsIgnoreCase(Objects.toString(name, "")))
                .findFirst()
                .orElse(NICKNAME);
    }

    List<PupilLine> sort(List<PupilLine> pupils, FormatBacking format) {
        var byNickname = format.byName(pupils, PupilLine::nickname);
        return switch (this) {
            case NICKNAME -> byNickname;
            case NAME ->
                format.byName(byNickname, PupilLine::getName).stream()
                        .sorted(Comparator.comparing(
                                pupil -> pupil.recognition().isEmpty()))
                        .toList();
            case NUMBER ->
                pupils.stream().sorted(Comparator.comparing(PupilLine::number)).toList();
        };
    }
}
