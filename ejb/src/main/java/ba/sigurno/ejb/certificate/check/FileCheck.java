package ba.sigurno.ejb.certificate.check;

import ba.sigurno.ejb.certificate.badge.BadgeReader;
import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.ejb.certificate.seal.OwnStamps;
import ba.sigurno.ejb.certificate.seal.RevokedKeys;
import ba.sigurno.ejb.certificate.seal.SigningKey;
import ba.sigurno.persistence.certificate.issue.Certificate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;

/**
 * Tells of a file, a certificate's PDF or its badge alone, whether we made it and nobody changed it since. It needs the
 * centre's keys and asks nobody; what a certificate is worth today is for the records to say.
 */
@ApplicationScoped
public class FileCheck {

    /** The biggest file that is looked at, in bytes; a certificate has a tenth of it. */
    public static final int MAX = 1024 * 1024;

    /** The biggest badge, in bytes. */
    static final int MAX_BADGE = 64 * 1024;

    private static final String PDF = "%PDF-";

    /** So far from its end a PDF says that it is complete, in bytes. */
    private static final int TAIL = 1024;

    private CentreKeys keys;
    private RevokedKeys revoked;
    private OwnStamps stamps;
    private BadgeReader badges;
    private CertificateAddresses addresses;

    /** For the container's proxy. */
    protected FileCheck() {}

    /** Checks files against these keys, for the centre at these addresses. */
    @Inject
    public FileCheck(
            CentreKeys keys,
            RevokedKeys revoked,
            OwnStamps stamps,
            BadgeReader badges,
            CertificateAddresses addresses) {
        this.keys = keys;
        this.revoked = revoked;
        this.stamps = stamps;
        this.badges = badges;
        this.addresses = addresses;
    }

    /**
     * Checks a file.
     *
     * @param records finds the certificate with a check token
     */
    public CheckedFile check(byte[] file, Function<String, Optional<Certificate>> records) {
        if (file.length == 0) {
            return CheckedFile.of(FileFinding.EMPTY);
        }
        if (file.length > MAX) {
            return CheckedFile.of(FileFinding.TOO_BIG);
        }
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return text.startsWith(PDF) ? checkPdf(file, text, records) : checkBadge(text, records);
    }

    private CheckedFile checkPdf(byte[] file, String text, Function<String, Optional<Certificate>> records) {
        var parts = SignedParts.of(text);
        try {
            var signature = parts.isPresent()
                    ? CentreSignature.of(parts.get(), keys.trusted())
                    : Optional.<CentreSignature>empty();
            return signature.isPresent()
                    ? checkSealed(file, parts.get(), signature.get(), records)
                    : CheckedFile.of(strange(text));
        } catch (IOException e) {
            return CheckedFile.of(strange(text));
        }
    }

    private CheckedFile checkSealed(
            byte[] file,
            SignedParts parts,
            CentreSignature signature,
            Function<String, Optional<Certificate>> records) {
        var read = SealedDocument.read(file, parts);
        if (read.isEmpty()) {
            return CheckedFile.of(FileFinding.OTHER_KIND);
        }
        var document = read.get();
        if (!document.namesAll(signature.travelling())
                || !signature.stamp().map(stamp -> isSound(stamp, document)).orElse(true)) {
            return CheckedFile.of(FileFinding.ALTERED);
        }
        if (!isBelieved(signature, document)) {
            return CheckedFile.of(FileFinding.LAPSED);
        }
        var badge = badges.read(document.credential());
        boolean whole = badge.checkToken()
                .map(addresses::check)
                .filter(document.checkUrl()::equals)
                .isPresent();
        return whole ? recorded(badge, records) : CheckedFile.of(FileFinding.OTHER_KIND);
    }

    /**
     * A key is believed for what it signed while its certificate held. When that was, says a time-stamp whose giver the
     * sealed document itself names; without one the document, which is as true as the key. Whoever has a key that was
     * revoked can write any time and any giver into a document, so nothing that such a document says is believed.
     */
    private boolean isBelieved(CentreSignature signature, SealedDocument document) {
        var stamped =
                signature.stamp().filter(stamp -> isNamed(stamp, document)).map(TimeStamp::at);
        var end = revoked.since(signature.signer());
        return SigningKey.isValidAt(signature.signer(), stamped.orElse(document.sealedAt()))
                && (end.isEmpty()
                        || signature
                                .stamp()
                                .filter(stamp ->
                                        stamp.giver().filter(stamps::areBy).isPresent())
                                .filter(stamp -> stamp.at().isBefore(end.get()))
                                .isPresent());
    }

    /** Whether a time-stamp is sound. An authority with many keys may have used another than the document expected. */
    private static boolean isSound(TimeStamp stamp, SealedDocument document) {
        return stamp.isGood() && (!isNamed(stamp, document) || document.namesAll(stamp.certificates()));
    }

    private static boolean isNamed(TimeStamp stamp, SealedDocument document) {
        return stamp.giver().filter(document::names).isPresent();
    }

    private CheckedFile checkBadge(String text, Function<String, Optional<Certificate>> records) {
        var read = badges.read(text.length() > MAX_BADGE ? "" : text);
        return switch (read.verdict()) {
            case OURS -> recorded(read, records);
            case ALTERED -> CheckedFile.of(FileFinding.ALTERED);
            case NOT_OURS -> CheckedFile.of(FileFinding.OTHER_BADGE);
            case NO_BADGE -> CheckedFile.of(FileFinding.OTHER_KIND);
        };
    }

    private CheckedFile recorded(BadgeReader.Read read, Function<String, Optional<Certificate>> records) {
        var certificate = records.apply(read.checkToken().orElseThrow());
        if (certificate.isEmpty()) {
            return CheckedFile.of(FileFinding.UNRECORDED);
        }
        return badges.agrees(read, certificate.get())
                ? new CheckedFile(FileFinding.GENUINE, certificate)
                : CheckedFile.of(FileFinding.ALTERED);
    }

    /** Classifies a PDF that no key of ours sealed as it is, only by searching it for words. */
    private FileFinding strange(String text) {
        if (text.contains(addresses.check(""))) {
            return FileFinding.ALTERED;
        }
        if (text.contains("/Encrypt")) {
            return FileFinding.ENCRYPTED;
        }
        if (text.indexOf("%%EOF", text.length() - TAIL) < 0) {
            return FileFinding.BROKEN;
        }
        return SignedParts.isIn(text) ? FileFinding.OTHER_SEAL : FileFinding.UNSEALED;
    }
}
