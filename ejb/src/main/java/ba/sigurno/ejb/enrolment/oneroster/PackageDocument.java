package ba.sigurno.ejb.enrolment.oneroster;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.util.List;

/**
 * A package as it was read, without anything of it that is not kept: no surname, number, address or birth date.
 *
 * @param school the public id of the school into which it goes
 * @param problems the first of what is wrong with it
 * @param wrong how much is wrong with it
 * @param ended the names of classes that the package says are to be removed, which is left to their teachers
 * @param classes its classes, by name
 */
public record PackageDocument(
        String school, List<PackageProblem> problems, int wrong, List<String> ended, List<PackageClass> classes) {

    private static final Jsonb JSON = JsonbBuilder.create();

    /** Returns whether it can be taken. */
    public boolean isFit() {
        return wrong == 0 && !classes.isEmpty();
    }

    /** Counts its pupils. */
    public int getPupils() {
        return classes.stream().mapToInt(each -> each.pupils().size()).sum();
    }

    static PackageDocument read(String json) {
        return JSON.fromJson(json, PackageDocument.class);
    }

    String write() {
        return JSON.toJson(this);
    }
}
