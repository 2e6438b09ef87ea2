package ba.sigurno.ejb.exchange.qti.packaging;

import ba.sigurno.ejb.file.Pictures;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The files an item names.
 *
 * @param zip the package it lies in, or null when it stands alone
 * @param from the item's own file
 */
public record PackagedFiles(QtiPackage zip, String from) {

    private static final Pattern DATA = Pattern.compile("data:[^,]*;base64,(.*)", Pattern.DOTALL);

    /** Returns the bytes of a picture, one more than are allowed when it is bigger; empty when there is none. */
    public Optional<byte[]> bytes(String reference) {
        var data = DATA.matcher(reference.strip());
        if (data.matches()) {
            return decoded(data.group(1));
        }
        return Hrefs.file(from, reference)
                .filter(name -> zip != null && zip.has(name))
                .map(this::packed);
    }

    private byte[] packed(String name) {
        try {
            return zip.bytes(name, Pictures.MAX_BYTES);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            return Optional.of(Base64.getMimeDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }
}
