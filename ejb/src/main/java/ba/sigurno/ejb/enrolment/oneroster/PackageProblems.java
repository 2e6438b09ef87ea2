package ba.sigurno.ejb.enrolment.oneroster;

import ba.sigurno.ejb.enrolment.RecognitionName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What is wrong with a package: the first of it, and how much in all. */
final class PackageProblems {

    /** How much of it is told. */
    static final int TOLD = 100;

    private final List<PackageProblem> first = new ArrayList<>();
    private int count;

    /** Notes something; an argument that is a personal number is masked. */
    void add(PackageFile file, int row, String column, String key, Object... arguments) {
        count++;
        if (first.size() < TOLD) {
            first.add(new PackageProblem(
                    file.fileName(),
                    row,
                    column,
                    key,
                    Arrays.stream(arguments)
                            .map(argument -> RecognitionName.mask(String.valueOf(argument)))
                            .toList()));
        }
    }

    List<PackageProblem> first() {
        return first;
    }

    int count() {
        return count;
    }
}
