package ba.sigurno.ejb.operations.health;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Looks at the machine of this server: its disks and its memory. */
@ApplicationScoped
class MachineHealth implements HealthSource {

    private static final long GIGABYTE = 1_000_000_000;

    /** In gigabytes: with less the log is not written for long. */
    private static final long LEAST = 1;

    /** In gigabytes: the log and uploads of a country take some a month. */
    private static final long ENOUGH = 10;

    /** What is left of the memory after it was cleared, in percent, from which clearing takes up the time. */
    private static final long FULL = 90;

    private static final long PERCENT = 100;

    @Override
    public boolean asksDatabase() {
        return false;
    }

    @Override
    public List<HealthFinding> look() {
        var findings = new ArrayList<HealthFinding>();
        findings.add(disk(HealthCheck.DISK, "operations_health_disk", Path.of("")));
        findings.add(disk(
                HealthCheck.TEMPORARY_DISK,
                "operations_health_temporary",
                Path.of(System.getProperty("java.io.tmpdir"))));
        memory().map(MachineHealth::memory).forEach(findings::add);
        return findings;
    }

    private static HealthFinding disk(HealthCheck check, String key, Path folder) {
        try {
            long free = Files.getFileStore(folder.toAbsolutePath()).getUsableSpace() / GIGABYTE;
            return free < LEAST
                    ? HealthFinding.critical(check, key, free)
                    : free < ENOUGH ? HealthFinding.warning(check, key, free) : HealthFinding.ok(check, key, free);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The part of the heap where what lives long is, which says what was left when it was last cleared. */
    private static Stream<MemoryPoolMXBean> memory() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool ->
                        pool.getType() == MemoryType.HEAP && pool.getUsage().getMax() > 0)
                .filter(pool -> pool.getCollectionUsage() != null);
    }

    private static HealthFinding memory(MemoryPoolMXBean pool) {
        long percent =
                pool.getCollectionUsage().getUsed() * PERCENT / pool.getUsage().getMax();
        return percent < FULL
                ? HealthFinding.ok(HealthCheck.MEMORY, "operations_health_memory", percent)
                : HealthFinding.warning(HealthCheck.MEMORY, "operations_health_memory", percent);
    }
}
