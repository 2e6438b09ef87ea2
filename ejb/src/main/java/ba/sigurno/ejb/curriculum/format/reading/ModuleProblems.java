package ba.sigurno.ejb.curriculum.format.reading;

import ba.sigurno.ejb.curriculum.format.ModuleProblem;
import ba.sigurno.persistence.i18n.DomainException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Collects the problems of a module: all of them, because an author mends them in one go. */
public final class ModuleProblems {

    private final List<ModuleProblem> all = new ArrayList<>();

    /** Notes a problem. */
    public void add(String file, int line, String key, Object... arguments) {
        all.add(new ModuleProblem(
                file, line, key, Arrays.stream(arguments).map(String::valueOf).toList()));
    }

    /** Notes a problem unless {@code holds}. */
    public void require(boolean holds, String file, int line, String key, Object... arguments) {
        if (!holds) {
            add(file, line, key, arguments);
        }
    }

    /** Runs a check and notes the rule that it finds broken. */
    public void check(String file, int line, Runnable check) {
        DomainException.brokenBy(check).ifPresent(broken -> add(file, line, broken.getKey(), broken.getArguments()));
    }

    /** Returns whether there is none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** Returns all, in the order in which they were found. */
    public List<ModuleProblem> all() {
        return List.copyOf(all);
    }
}
