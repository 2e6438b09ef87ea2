package ba.sigurno.ejb.certificate.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ba.sigurno.ejb.crypto.Sha256;
import ba.sigurno.persistence.i18n.DomainException;
import com.sun.net.httpserver.HttpServer;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A time-stamping authority that does its work, and what becomes of a certificate when it does not. */
class TimeStampFaultsTest {

    /** Answers to a question. */
    @FunctionalInterface
    private interface Answer {

        byte[] to(TimeStampRequest request) throws Exception;
    }

    private HttpServer server;
    private Answer answer = TimeStampFaultsTest::stamped;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                byte[] bytes = answer.to(new TimeStampRequest(exchange.getRequestBody()));
                exchange.sendResponseHeaders(200, bytes.length);
                exchange.getResponseBody().write(bytes);
            } catch (IOException e) {
                throw e;
            } catch (Exception e) {
                throw new IOException(e);
            }
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void itsTimeStampIsInTheSeal() {
        var report = DssJudge.judge(sealed(address()));
        assertThat(report.getSignatureFormat(report.getFirstSignatureId())).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        assertThat(report.getSignatureTimestamps(report.getFirstSignatureId())).hasSize(1);
    }

    @Test
    void garbageIsNoTimeStamp() {
        answer = request -> "<html>Prijavite se</html>".getBytes(StandardCharsets.UTF_8);
        assertRefused(address());
    }

    @Test
    void aRefusalIsNoTimeStamp() {
        answer = request -> new TimeStampResponseGenerator(generator(), TSPAlgorithms.ALLOWED)
                .generateFailResponse(2, 1 << 7, "ne danas")
                .getEncoded();
        assertRefused(address());
    }

    @Test
    void aTimeStampOfAnotherQuestionIsNone() {
        answer = request -> stamped(
                asked(request.getMessageImprintDigest(), request.getNonce().add(BigInteger.ONE)));
        assertRefused(address());
    }

    @Test
    void aTimeStampOfAnotherDocumentIsNone() {
        answer = request -> stamped(asked(new byte[Sha256.LENGTH], request.getNonce()));
        assertRefused(address());
    }

    @Test
    void whoIsNotThereGivesNone() {
        int port = server.getAddress().getPort();
        server.stop(0);
        assertRefused(URI.create("http://127.0.0.1:" + port));
    }

    @Test
    void whoDoesNotAnswerIsNotWaitedForLong() throws IOException {
        try (var silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertRefused(URI.create("http://127.0.0.1:" + silent.getLocalPort()));
        }
    }

    /** The chain is known from the first seal, so that the second one fails while the file is being signed. */
    @Test
    void aFileWhoseTimeStampFailsWhileItIsSignedIsNotGivenOut() {
        var centre = centre(address());
        SealedFiles.sealedBy(centre);
        answer = request -> new byte[0];
        assertThatThrownBy(() -> SealedFiles.sealedBy(centre))
                .isInstanceOfSatisfying(DomainException.class, TimeStampFaultsTest::isAboutTime);
    }

    private URI address() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/tsa");
    }

    private static void assertRefused(URI tsa) {
        assertThatThrownBy(() -> sealed(tsa))
                .isInstanceOfSatisfying(DomainException.class, TimeStampFaultsTest::isAboutTime);
    }

    private static void isAboutTime(DomainException refusal) {
        assertThat(refusal.getKey()).isEqualTo("certificate_rule_no_time_stamp");
    }

    private static byte[] sealed(URI tsa) {
        return SealedFiles.sealedBy(centre(tsa));
    }

    private static CentreSeal centre(URI tsa) {
        return new CentreSeal(
                SealedFiles.keys(SealedFiles.CENTRE),
                Clock.systemUTC(),
                new CentreSeal.Settings(
                        Optional.of(tsa.toString()), Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static TimeStampRequest asked(byte[] digest, BigInteger nonce) throws Exception {
        var generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return generator.generate(TSPAlgorithms.SHA256, digest, nonce);
    }

    private static byte[] stamped(TimeStampRequest request) throws Exception {
        return new TimeStampResponseGenerator(generator(), TSPAlgorithms.ALLOWED)
                .generate(request, BigInteger.TEN, new Date())
                .getEncoded();
    }

    private static TimeStampTokenGenerator generator() throws Exception {
        var key = SealedFiles.STAMPS;
        var digests = new JcaDigestCalculatorProviderBuilder().build();
        var generator = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder()
                        .build(key.javaAlgorithm(), key.privateKey(), key.certificate()),
                digests.get(new AlgorithmIdentifier(TSPAlgorithms.SHA256)),
                new ASN1ObjectIdentifier("0.4.0.2023.1.1"));
        generator.addCertificates(new JcaCertStore(key.chain()));
        return generator;
    }
}
