package ba.sigurno.ejb.certificate.check;

import ba.sigurno.ejb.certificate.badge.BadgeReader;
import ba.sigurno.ejb.certificate.badge.Badges;
import ba.sigurno.ejb.certificate.issue.SampleCertificate;
import ba.sigurno.ejb.certificate.paper.CertificateAddresses;
import ba.sigurno.ejb.certificate.paper.CertificatePaper;
import ba.sigurno.ejb.certificate.paper.CertificatePdf;
import ba.sigurno.ejb.certificate.paper.CertificateTemplate;
import ba.sigurno.ejb.certificate.paper.Papers;
import ba.sigurno.ejb.certificate.seal.CentreKeys;
import ba.sigurno.ejb.certificate.seal.OwnStamps;
import ba.sigurno.ejb.certificate.seal.RevokedKeys;
import ba.sigurno.ejb.certificate.seal.Seal;
import ba.sigurno.ejb.certificate.seal.SealedFiles;
import ba.sigurno.ejb.certificate.seal.SigningKey;
import ba.sigurno.persistence.certificate.issue.Certificate;
import ba.sigurno.persistence.i18n.Language;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** Files that are handed in to be checked, and who checks them: a centre with one certificate on record in each language. */
final class HandedIn {

    static final CertificateAddresses OURS = new CertificateAddresses("https://sigurno.example/");
    static final CertificateAddresses OTHERS = new CertificateAddresses("https://druga.example/");
    static final FileCheck CHECK = by(SealedFiles.keys(SealedFiles.CENTRE));

    private static final Map<Language, Certificate> RECORDS = new EnumMap<>(Language.class);
    private static final Map<Language, byte[]> FILES = new EnumMap<>(Language.class);

    private HandedIn() {}

    /** Who checks with these keys, of which none is revoked. */
    static FileCheck by(CentreKeys keys) {
        return by(keys, Optional.empty());
    }

    /** Who checks with these keys and lists of revoked ones. */
    static FileCheck by(CentreKeys keys, Optional<String> revoked) {
        return by(keys, revoked, SealedFiles.stamps());
    }

    /** Who checks with these keys, lists of revoked ones and time-stamps of one's own. */
    static FileCheck by(CentreKeys keys, Optional<String> revoked, OwnStamps stamps) {
        return new FileCheck(keys, new RevokedKeys(revoked), stamps, new BadgeReader(keys, OURS), OURS);
    }

    /** What is found when a file is checked against all that is on record. */
    static FileFinding finding(byte[] file) {
        return CHECK.check(file, HandedIn::record).finding();
    }

    static FileFinding finding(String file) {
        return finding(file.getBytes(StandardCharsets.UTF_8));
    }

    /** The certificate with a token. */
    static synchronized Optional<Certificate> record(String checkToken) {
        return RECORDS.values().stream()
                .filter(each -> each.getCheckToken().equals(checkToken))
                .findFirst();
    }

    /** The certificate that is on record in a language. */
    static synchronized Certificate certificate(Language language) {
        return RECORDS.computeIfAbsent(language, SampleCertificate::in);
    }

    /** The file of a language as its holder gets it, with a time-stamp and all proof. */
    static synchronized byte[] file(Language language) {
        return FILES.computeIfAbsent(
                        language, each -> file(certificate(each), SealedFiles.seal(SealedFiles.CENTRE, true, true)))
                .clone();
    }

    /** The file of a certificate under a seal. */
    static byte[] file(Certificate certificate, Seal seal) {
        return file(certificate, badge(certificate), seal);
    }

    /** The file of a certificate under a seal, with any badge in it. */
    static byte[] file(Certificate certificate, String badge, Seal seal) {
        return CertificatePdf.sealed(CertificateTemplate.builtIn(), paper(certificate, OURS), badge, seal);
    }

    /** The file of a certificate without a seal. */
    static byte[] unsealed(Certificate certificate) {
        return Papers.draft(paper(certificate, OURS));
    }

    /** What another centre with the same software gives. */
    static byte[] ofAnotherCentre(Certificate certificate, SigningKey key) {
        return CertificatePdf.sealed(
                CertificateTemplate.builtIn(),
                paper(certificate, OTHERS),
                Badges.of(certificate, key, OTHERS),
                SealedFiles.seal(key, true, true));
    }

    private static CertificatePaper paper(Certificate certificate, CertificateAddresses addresses) {
        return Papers.of(certificate, certificate.getLanguage(), addresses.check(certificate.getCheckToken()));
    }

    /** The badge of a certificate. */
    static String badge(Certificate certificate) {
        return badge(certificate, SealedFiles.CENTRE);
    }

    /** The badge of a certificate, signed by any key. */
    static String badge(Certificate certificate, SigningKey key) {
        return Badges.of(certificate, key, OURS);
    }
}
