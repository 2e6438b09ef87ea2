package ba.sigurno.ejb.operations.upgrade;

import java.lang.module.ModuleDescriptor.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whether servers can be upgraded one after the other.
 *
 * @param migrations the files that the new version brings
 * @param obstacles what the versions that run may trip over meanwhile, a line each; none when the upgrade rolls
 */
record UpgradePlan(List<String> migrations, List<String> obstacles) {

    /**
     * Compares.
     *
     * @param pending what the schema does not have yet
     * @param running the versions of all servers that run
     */
    static UpgradePlan of(List<MigrationScript> pending, Set<Version> running) {
        var obstacles = new ArrayList<String>();
        for (var script : pending) {
            for (var version : running) {
                boolean safe = script.safeSince()
                        .filter(since -> since.compareTo(version) <= 0)
                        .isPresent();
                if (!safe) {
                    script.breaking()
                            .forEach(statement ->
                                    obstacles.add("%s may break %s: %s".formatted(script.name(), version, statement)));
                }
            }
        }
        return new UpgradePlan(pending.stream().map(MigrationScript::name).toList(), obstacles);
    }

    /** Returns whether the versions that run and the new one can work side by side. */
    boolean rolls() {
        return obstacles.isEmpty();
    }
}
