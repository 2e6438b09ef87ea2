package ba.sigurno.ear.run;

import ba.sigurno.ear.server.DemoAccount;
import ba.sigurno.ear.server.DemoCountry;
import ba.sigurno.ear.server.Installation;
import ba.sigurno.ear.server.PayaraServer;
import java.util.Locale;

/** What the runner says when everything is ready. */
final class Welcome {

    private Welcome() {}

    /** The address and one sign-in for each kind of user. */
    static String text(Installation installation, long seconds) {
        StringBuilder text = new StringBuilder();
        text.append("\nSigurno is ready after ").append(seconds).append(" s:\n\n");
        text.append("    ").append(installation.baseUrl()).append("/\n\n");
        for (DemoAccount account : DemoAccount.oneForEachRole()) {
            text.append("    %-12s %-26s %s%n"
                    .formatted(account.role().toLowerCase(Locale.ROOT), account.email(), account.name()));
        }
        text.append("    password for all of them: %s%n%n".formatted(installation.demoPassword()));
        text.append("    %-12s class code %s, personal code %s, at /join%n%n"
                .formatted("pupil", DemoCountry.classCode(), installation.demoPupilCode()));
        text.append("    sent mail    ").append(installation.mailbox().folder()).append('\n');
        text.append("    to trust     ")
                .append(installation.signing().authority())
                .append(" (signs the keys that seal certificates here)\n");
        installation.proxy().ifPresent(proxy -> text.append("    proxy        ")
                .append(proxy.statistics())
                .append('\n'));
        for (PayaraServer server : installation.servers()) {
            text.append("    server log   ").append(server.log()).append('\n');
        }
        text.append('\n');
        text.append("Ctrl-C stops it.\n");
        return text.toString();
    }
}
