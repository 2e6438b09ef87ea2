package ba.sigurno.ear.inserver.support;

import ba.sigurno.ear.server.Software;
import ba.sigurno.ear.server.Wait;
import ba.sigurno.ear.support.Demo;
import ba.sigurno.ejb.identity.factor.SoftPasskey;
import ba.sigurno.ejb.library.feed.OaiSchemas;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import net.bytebuddy.ByteBuddy;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The built EAR with the tests in the server in its WAR: deployed once for all of them, beside the application. */
@ArquillianSuiteDeployment
public final class InServerDeployment {

    private static final String PACKAGE = "ba.sigurno.ear.inserver";
    private static final String DESCRIPTOR = "META-INF/application.xml";

    private InServerDeployment() {}

    /** The EAR under a name and an address of its own; it works on the same database. */
    @Deployment
    public static EnterpriseArchive ear() {
        EnterpriseArchive built = ShrinkWrap.createFromZipFile(
                EnterpriseArchive.class, Software.ofMaven().application().toFile());
        EnterpriseArchive ear = ShrinkWrap.create(EnterpriseArchive.class, "inserver.ear")
                .merge(built, path -> !path.get().equals("/" + DESCRIPTOR))
                .setApplicationXML(new StringAsset(descriptor(built)));
        ear.getAsType(WebArchive.class, "/web.war")
                .addPackages(true, PACKAGE)
                .addPackage(Demo.class.getPackage())
                .addClasses(Wait.class, SoftPasskey.class, OaiSchemas.class)
                .addAsResources(OaiSchemas.class.getPackage(), OaiSchemas.FILES.toArray(String[]::new))
                .addAsLibraries(jarOf(Assertions.class), jarOf(ByteBuddy.class));
        return ear;
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }

    private static String descriptor(EnterpriseArchive built) {
        try (InputStream in = built.get(DESCRIPTOR).getAsset().openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("<context-root>.*?</context-root>", "<context-root>/inserver</context-root>")
                    .replaceFirst(
                            "<application-name>.*?</application-name>",
                            "<application-name>inserver</application-name>");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
