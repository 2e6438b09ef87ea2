package ba.sigurno.ear.bench;

import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.PayaraServer;
import ba.sigurno.ear.server.Proxy;
import java.util.List;
import java.util.stream.Stream;

/** The CPU time that an installation uses from now on. */
final class Cpu {

    private final Installation installation;
    private final double all;
    private final double database;

    Cpu(Installation installation) {
        this.installation = installation;
        this.all = used(processes());
        this.database = used(installation.database().pids());
    }

    /** Of its servers, its database and its proxy together, in milliseconds. */
    double millis() {
        return used(processes()) - all;
    }

    /** Of the database, in milliseconds. */
    double databaseMillis() {
        return used(installation.database().pids()) - database;
    }

    private List<Long> processes() {
        return Stream.of(
                        installation.servers().stream().map(PayaraServer::pid),
                        installation.database().pids().stream(),
                        installation.proxy().map(Proxy::pid).stream())
                .flatMap(each -> each)
                .toList();
    }

    private static double used(List<Long> processes) {
        return processes.stream()
                .mapToDouble(pid -> ProcessHandle.of(pid)
                                .flatMap(process -> process.info().totalCpuDuration())
                                .orElseThrow()
                                .toNanos()
                        / 1e6)
                .sum();
    }
}
