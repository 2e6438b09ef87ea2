package ba.sigurno.ear.journey.http;

import static org.assertj.core.api.Assertions.assertThat;

import ba.sigurno.ear.server.TestServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing remains of a file that was uploaded. */
class UploadsIT {

    private static final String CHECK = "/certificate/file";
    private static final String NO_FILES = "/help.xhtml";
    private static final String BOUNDARY = "sigurno";
    private static final String TYPE = "multipart/form-data; boundary=" + BOUNDARY;
    private static final int MEGABYTE = 1024 * 1024;
    private static final int UPLOADS = 1000;

    /** A tenth of what would stay otherwise. */
    private static final long NOTHING = UPLOADS / 10L * MEGABYTE;

    private static final Pattern USED = Pattern.compile("heap.* used (\\d+)K");

    @ParameterizedTest
    @ValueSource(strings = {CHECK, NO_FILES})
    void aThousandUploadsLeaveNothing(String path) throws Exception {
        var body = upload(MEGABYTE);
        Stranger.post(path, TYPE, body);
        var filesBefore = temporaryFiles();
        long before = usedHeap();
        for (int upload = 0; upload < UPLOADS; upload++) {
            assertThat(Stranger.post(path, TYPE, body).statusCode()).isEqualTo(path.equals(CHECK) ? 200 : 415);
        }
        assertThat(usedHeap() - before).isLessThan(NOTHING);
        assertThat(temporaryFiles()).isSubsetOf(filesBefore);
    }

    @Test
    void aPageWithoutFilesSaysSo() throws Exception {
        for (var path : List.of(NO_FILES, "/index.xhtml", "/identity/signin/sign-in.xhtml", "/signout")) {
            var response = Stranger.post(path, TYPE, upload(1000));
            assertThat(response.statusCode()).as(path).isEqualTo(415);
            assertThat(response.body()).as(path).contains("class=\"oops\"");
        }
    }

    @Test
    void thePagesThatTakeFilesTakeNoneFromStrangers() throws Exception {
        for (var path : List.of(
                "/enrolment/roster/roster.xhtml",
                "/exchange/importing/import.xhtml",
                "/quiz/editing/edit-question.xhtml")) {
            assertThat(Stranger.post(path, TYPE, upload(MEGABYTE)).statusCode())
                    .as(path)
                    .isEqualTo(409);
        }
    }

    @Test
    void theCheckSaysWhatIsTooBigAndWhatCannotBeRead() throws Exception {
        var tooBig = Stranger.post(CHECK, TYPE, upload(3 * MEGABYTE));
        assertThat(tooBig.statusCode()).isEqualTo(302);
        assertThat(tooBig.headers().firstValue("Location").orElseThrow()).endsWith("check.xhtml?big=true");
        assertThat(Stranger.post(CHECK, "multipart/form-data", upload(10)).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aScriptThatSendsAFileIsToldWhereToGoOn() throws Exception {
        var told = Stranger.post(CHECK, TYPE, upload(3 * MEGABYTE), "upload");
        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(told.headers().firstValue("Location").orElseThrow()).endsWith("check.xhtml?big=true");
        assertThat(Stranger.post(CHECK, TYPE, upload(10), "upload").statusCode())
                .isEqualTo(200);
    }

    private static byte[] upload(int bytes) throws IOException {
        var body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY
                        + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n"
                        + "Content-Type: application/pdf\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.write(new byte[bytes]);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return body.toByteArray();
    }

    /** The bytes that the server's heap holds once it has been cleaned. */
    private static long usedHeap() throws IOException, InterruptedException {
        jcmd("GC.run");
        var used = USED.matcher(jcmd("GC.heap_info"));
        assertThat(used.find()).isTrue();
        return Long.parseLong(used.group(1)) * 1024;
    }

    private static String jcmd(String command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(),
                        Long.toString(TestServer.get().payara().pid()),
                        command)
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }

    private static Set<Path> temporaryFiles() throws IOException {
        var folder = TestServer.get().payara().log().getParent().resolveSibling("tmp");
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }
}
