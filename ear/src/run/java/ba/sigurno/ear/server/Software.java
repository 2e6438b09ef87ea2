package ba.sigurno.ear.server;

import java.nio.file.Path;

/**
 * The files a server is made of; Maven resolves them and hands over their paths as system properties.
 *
 * @param payaraZip the server's distribution
 * @param driver the JDBC driver
 * @param provisioningScript what is asked of a fresh domain
 * @param application the EAR
 */
public record Software(Path payaraZip, Path driver, Path provisioningScript, Path application) {

    /** The files that Maven named. */
    public static Software ofMaven() {
        return new Software(
                path("sigurno.payara"), path("sigurno.driver"), path("sigurno.provisioning"), path("sigurno.ear"));
    }

    /** What a domain is asked for, beside the provisioning script, when there are several servers. */
    Path clusterScript() {
        return provisioningScript.resolveSibling("cluster.asadmin");
    }

    /** The folder with the configuration of the proxy and of the nodes of the database. */
    Path clusterFiles() {
        return provisioningScript.getParent().resolveSibling("cluster");
    }

    private static Path path(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException("Run this by Maven; it sets -D" + property);
        }
        return Path.of(value).toAbsolutePath();
    }
}
