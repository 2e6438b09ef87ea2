package ba.sigurno.ear.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Reads the server's log when all integration tests are over: a test may be green while the server behind it fails and
 * only says so there. Maven runs it after them, without a server of its own.
 */
class ServerLogCheck {

    /**
     * What tests provoke, to be found in the log therefore.
     *
     * @param cause an exception, or part of its message
     */
    private record Provoked(String cause, String reason) {

        boolean explains(String fault) {
            return Pattern.compile(cause).matcher(fault).find();
        }
    }

    private static final List<Provoked> PROVOKED = List.of(
            new Provoked(
                    "jakarta\\.ejb\\.(AccessLocal|EJBAccess)Exception", "tests ask for what their role may not have"),
            new Provoked("OptimisticLockException", "of two who change the same at once one is refused"),
            new Provoked("Deadlock found|Lock wait timeout|Record has changed", "or the database refuses one of them"),
            new Provoked("ConstraintViolationException", "tests send what no form would"),
            new Provoked(
                    "URLDecoder: Illegal hex characters", "ServerIT asks for an address that the server cannot decode"),
            new Provoked("boards not counted\\s.*Index 199 out of bounds", "ResultJourneyIT spoils the log of answers"),
            new Provoked("not read\\s.*NoSuchFileException: gone", "AccessMatrixIT names a file that is not there"),
            new Provoked(
                    "NCLS-CORE-00056[\\s\\S]{0,150}WouldBlockException",
                    "the server itself begins to listen once more, when it began before what it needs"),
            new Provoked(
                    "Cannot stop module ejb\\s+java\\.util\\.ConcurrentModificationException",
                    "or stops an application while one of its singletons begins"),
            new Provoked("NCLS-COMUTIL-00023", "the server itself leaves a stream open when tests are taken from it"),
            new Provoked("cannot open: factor/", "tests put the second factor of somebody else in its place"),
            new Provoked("AddressException", "OutboxIT sends to what is no address"),
            new Provoked(
                    "ClientAbortException|Broken pipe|Connection reset|IOException: Connection is closed",
                    "a browser that is closed waits for nothing"));

    @Test
    void noFaultIsInTheLogButThoseThatTestsProvoke() {
        var logs = Path.of(System.getProperty("sigurno.target"), "server", "payara", "sigurno", "logs");
        assertThat(logs.resolve("server.log")).exists();
        assertThat(ServerLog.faults(logs).stream()
                        .filter(fault -> PROVOKED.stream().noneMatch(provoked -> provoked.explains(fault))))
                .isEmpty();
    }
}
