package ba.sigurno.ejb.curriculum.format;

import java.util.List;
import java.util.Optional;

/**
 * What was read of a module's files.
 *
 * @param document the module; empty when there are problems
 * @param problems what is not in the format
 * @param advice what is in the format, but not as the guide for authors asks: too long, too few, too many
 * @param missing pictures and recordings that are named and not there
 */
public record ModuleReading(
        Optional<ModuleDocument> document,
        List<ModuleProblem> problems,
        List<ModuleProblem> advice,
        List<ModuleProblem> missing) {

    public ModuleReading {
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
        missing = List.copyOf(missing);
    }
}
