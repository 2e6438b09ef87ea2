package ba.sigurno.ear.bench;

import ba.sigurno.ear.server.Installation;

/** The CPU time that an installation uses from now on. */
final class Cpu {

    private final Installation installation;
    private final double server;
    private final double database;

    Cpu(Installation installation) {
        this.installation = installation;
        this.server = used(installation.payara().pid());
        this.database = used(installation.database().pid());
    }

    /** Of server and database together, in milliseconds. */
    double millis() {
        return used(installation.payara().pid()) - server + databaseMillis();
    }

    /** Of the database, in milliseconds. */
    double databaseMillis() {
        return used(installation.database().pid()) - database;
    }

    private static double used(long pid) {
        return ProcessHandle.of(pid)
                        .flatMap(process -> process.info().totalCpuDuration())
                        .orElseThrow()
                        .toNanos()
                / 1e6;
    }
}
