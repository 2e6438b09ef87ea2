package ba.sigurno.ejb.operations.monitoring;

import ba.sigurno.ejb.meter.Metric;
import ba.sigurno.ejb.meter.MetricType;
import ba.sigurno.ejb.meter.Sample;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Map;

/** Reads what Java tells of the process of this server. */
final class ProcessGauges {

    private static final double MILLIS = 1000;
    private static final double NANOS = 1e9;

    private ProcessGauges() {}

    static List<Metric> read() {
        var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
        double cleared = ManagementFactory.getGarbageCollectorMXBeans().stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return List.of(
                one(
                        "process_start_time_seconds",
                        "When the server started, in seconds since 1970.",
                        MetricType.GAUGE,
                        ManagementFactory.getRuntimeMXBean().getStartTime() / MILLIS),
                one(
                        "process_cpu_seconds_total",
                        "Time of processors that the server has used.",
                        MetricType.COUNTER,
                        system.getProcessCpuTime() / NANOS),
                one("jvm_heap_used_bytes", "Memory in use.", MetricType.GAUGE, heap.getUsed()),
                one("jvm_heap_max_bytes", "Memory that may be used.", MetricType.GAUGE, heap.getMax()),
                one(
                        "jvm_gc_seconds_total",
                        "Time that clearing the memory has taken.",
                        MetricType.COUNTER,
                        cleared / MILLIS),
                one(
                        "jvm_threads",
                        "Threads of the server.",
                        MetricType.GAUGE,
                        ManagementFactory.getThreadMXBean().getThreadCount()));
    }

    private static Metric one(String name, String help, MetricType type, double value) {
        return new Metric(name, help, type, List.of(new Sample(Map.of(), value)));
    }
}
