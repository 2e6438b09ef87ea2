package ba.sigurno.ear.server;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The unpacked Payara Server of the Maven artifact, and its administration command. */
public final class PayaraDistribution {

    private final Path home;

    /** Unpacks the zip, when that was not done before on this machine. */
    public PayaraDistribution(Path zip) {
        String name = zip.getFileName().toString().replace(".zip", "") + "-bare";
        this.home = Cache.folder(name, folder -> {
            Folders.unzip(zip, "payara6/", folder);
            // A domain is always made anew.
            Folders.delete(folder.resolve("glassfish/domains/domain1"));
            // Administration is by command alone; the server has no other switch for its console.
            Folders.delete(folder.resolve("glassfish/lib/install/applications/__admingui"));
        });
    }

    /** The folder that it is in. */
    public Path home() {
        return home;
    }

    /** The folder's name, which names the version. */
    String name() {
        return home.getFileName().toString();
    }

    /** The path of the administration command. */
    Path asadmin() {
        return home.resolve("bin/asadmin");
    }

    /** Runs an asadmin subcommand of this machine. */
    String local(Map<String, String> environment, String... arguments) {
        List<String> command = new ArrayList<>(List.of(asadmin().toString(), "--interactive=false"));
        command.addAll(List.of(arguments));
        return Command.run(command, withJava(environment));
    }

    /** Runs an asadmin subcommand in the server that listens on this administration port, with the password in a file. */
    String remote(int adminPort, Path passwordFile, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                asadmin().toString(),
                "--interactive=false",
                "--user=admin",
                "--passwordfile=" + passwordFile,
                "--port=" + adminPort));
        command.addAll(List.of(arguments));
        return Command.run(command, withJava(Map.of()));
    }

    private static Map<String, String> withJava(Map<String, String> environment) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("AS_JAVA", System.getProperty("java.home"));
        all.put("LC_ALL", "C.UTF-8");
        return all;
    }
}
