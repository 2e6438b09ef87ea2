package ba.sigurno.ear.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.LinkedHashMap;
import java.util.Map;

/** On what it was measured, without saying whose machine it is. */
final class Machine {

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    /** What matters for the figures, by name. */
    static Map<String, String> describe() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("cores", String.valueOf(SYSTEM.getAvailableProcessors()));
        facts.put("memory", (SYSTEM.getTotalMemorySize() >> 30) + " GiB");
        facts.put(
                "os",
                System.getProperty("os.name") + " " + System.getProperty("os.version") + " "
                        + System.getProperty("os.arch"));
        facts.put("jdk", System.getProperty("java.vm.name") + " " + System.getProperty("java.runtime.version"));
        return facts;
    }

    /** How many processes want to run, on average of the last minute; more than cores disturbs what is measured. */
    static double load() {
        return SYSTEM.getSystemLoadAverage();
    }
}
