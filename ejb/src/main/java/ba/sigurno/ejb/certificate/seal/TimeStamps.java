package ba.sigurno.ejb.certificate.seal;

import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.security.cert.X509Certificate;
import java.util.List;

/** Gives time-stamps (RFC 3161): says, signed, that something existed at a time. */
interface TimeStamps extends TSPSource {

    /** Returns the certificate of who signs the time-stamps, and those of its issuers. */
    List<X509Certificate> chain();
}
