package ba.sigurno.ear.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A provisioned domain that is kept and copied, because making one takes half a minute. It is made anew when the
 * provisioning script, the driver or the server's version changes.
 */
final class PayaraTemplate {

    /** What a domain of this project is called. */
    static final String DOMAIN = "sigurno";

    private final PayaraDistribution payara;
    private final List<Path> scripts;
    private final Path driver;

    PayaraTemplate(PayaraDistribution payara, List<Path> scripts, Path driver) {
        this.payara = payara;
        this.scripts = scripts;
        this.driver = driver;
    }

    /** Tells one state of the provisioning from another. */
    String stamp() throws IOException {
        List<String> all =
                new ArrayList<>(List.of(payara.name(), driver.getFileName().toString()));
        for (Path script : scripts) {
            all.add(Files.readString(script));
        }
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", all).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of the provisioned domain. */
    Path folder() throws IOException {
        return Cache.folder("domain-" + stamp(), this::provision).resolve(DOMAIN);
    }

    /** The password of its administration, as asadmin reads it; drawn with the template, and for the owner's eyes alone. */
    Path passwordFile() throws IOException {
        return passwordFile(folder().getParent());
    }

    private static Path passwordFile(Path folder) {
        return folder.resolve("administration");
    }

    /** The password alone. */
    String password() throws IOException {
        return Files.readString(passwordFile()).strip().replaceFirst("^[^=]*=", "");
    }

    private void provision(Path folder) throws IOException {
        Path passwordFile = passwordFile(folder);
        Files.createFile(
                passwordFile, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(passwordFile, "AS_ADMIN_PASSWORD=" + UUID.randomUUID() + "\n");
        payara.local(
                Map.of(),
                "--user=admin",
                "--passwordfile=" + passwordFile,
                "create-domain",
                "--savelogin=false",
                "--checkports=false",
                "--domaindir",
                folder.toString(),
                DOMAIN);
        Files.copy(driver, folder.resolve(DOMAIN).resolve("lib").resolve(driver.getFileName()));
        PayaraDomain domain = new PayaraDomain(payara, folder.resolve(DOMAIN));
        int adminPort = Ports.free();
        domain.listenOn(Ports.free(), adminPort);
        domain.start(Map.of());
        try {
            for (Path script : scripts) {
                // Multimode ends well when its last command does, so its words decide.
                String said = payara.remote(adminPort, passwordFile, "multimode", "--file", script.toString());
                if (said.contains(" failed.")) {
                    throw new IOException("Provisioning failed\n" + said);
                }
            }
        } finally {
            domain.stop();
        }
        Folders.empty(folder.resolve(DOMAIN).resolve("logs"));
    }
}
