package ba.sigurno.ear.architecture;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every call of cryptography, the JDK's or a library's, is listed in docs/security/rules.md, so that an auditor reads all of it there. */
@AnalyzeClasses(locations = House.class)
class CryptographyTest {

    private static final Path RULES = Path.of("..", "docs", "security", "rules.md");
    private static final String HEADING = "### Where it is called";
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)`");
    private static final Pattern CRYPTOGRAPHY = Pattern.compile("javax\\.(crypto|net\\.ssl)\\..*"
            + "|java\\.security\\.(MessageDigest|Signature|KeyStore|KeyFactory|KeyPairGenerator)"
            + "|org\\.bouncycastle\\..*|com\\.(webauthn4j|nimbusds)\\..*|eu\\.europa\\.esig\\..*");

    /** It compares in constant time, and hashes nothing. */
    private static final String COMPARISON = "isEqual";

    @ArchTest
    static void everyCallIsListed(JavaClasses house) throws IOException {
        assertThat(house.stream()
                        .filter(CryptographyTest::callsCryptography)
                        .map(type -> outermost(type).getSimpleName())
                        .collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(listed());
    }

    private static boolean callsCryptography(JavaClass type) {
        return Stream.concat(type.getMethodCallsFromSelf().stream(), type.getConstructorCallsFromSelf().stream())
                .filter(call -> !call.getName().equals(COMPARISON))
                .anyMatch(call -> CRYPTOGRAPHY
                        .matcher(call.getTargetOwner().getFullName())
                        .matches());
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(CryptographyTest::outermost).orElse(type);
    }

    private static Set<String> listed() throws IOException {
        var section = Files.readString(RULES).split(Pattern.quote(HEADING))[1].split("\n#")[0];
        return section.lines()
                .filter(line -> line.startsWith("| `"))
                .flatMap(line -> NAME.matcher(line).results())
                .map(name -> name.group(1))
                .collect(toSet());
    }
}
